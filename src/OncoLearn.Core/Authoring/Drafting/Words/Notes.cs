using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>What a claim's note says of how it was made into a claim.</summary>
static partial class Notes
{
    /// <summary>Whether it points at the claim that stands beside it in the list, which the reader of a question does not see.</summary>
    public static bool Points(LocalizedText note) => note.Any(text => Pointing().IsMatch(text.Value));

    /// <summary>Whether it leaves open what kind of evidence the claim rests on, or says that the kind was chosen by us.</summary>
    public static bool DoubtsEvidence(LocalizedText? note) => note is not null && note.Any(text => Doubting().IsMatch(text.Value));

    [GeneratedRegex(@"\b(next|previous|preceding) claim\b|上一条|下一条|前一条|后一条", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\bfiled\b|\bour (own )?reading\b|\bread here as\b|\binferred\b|\binference\b|not (say|state|name|give)[^.;]*\b(whether|system|animals|kind of evidence|how)\b|whether in cells|kind of evidence|studies are not named|归入|归为|我们的理解|本库|推断|没有(写明|说明|指明|点明)[^。；]*(系统|细胞|动物|证据|怎样)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Doubting();
}
