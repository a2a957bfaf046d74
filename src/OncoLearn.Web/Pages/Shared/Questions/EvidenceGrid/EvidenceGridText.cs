using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The grid of statements and kinds of evidence.</summary>
public static class EvidenceGridText
{
    public static string Statement => Say("说法", "Statement");
}
