using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Extended matching.</summary>
public static class ExtendedMatchingText
{
    public static string OnceOrMore => Say("每个选项可以选一次、选多次，也可以不选。", "Each option may be used once, more than once or not at all.");
}
