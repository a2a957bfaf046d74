using System.Globalization;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Forms;

/// <summary>What the value of a form field becomes in the payload.</summary>
public enum FieldKind
{
    Text,

    /// <summary>Checked is true, everything else is left out.</summary>
    Flag,

    /// <summary>Chosen to be <c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A number; what is none stays the text that was typed, so that it is told and not lost.</summary>
    Number,

    /// <summary>The 0-based place of the item whose <c>correct</c> is true.</summary>
    Key,

    /// <summary>A list of words, one for each value.</summary>
    Words,
}

/// <summary>
/// The name of a form field that edits a payload: the JSON path, and after an exclamation mark the kind where it is not text.
/// <c>stem.zh-Hans</c>, <c>options[2].correct!flag</c>, <c>value!number</c>, <c>options!key</c>, <c>columns!words</c>.
/// </summary>
public sealed partial record FieldName(string Path, FieldKind Kind)
{
    /// <summary>No list of a question is longer: more is no form of ours.</summary>
    public const int MostItems = 100;

    const int Deepest = 12;

    /// <summary>Null where it is no such name.</summary>
    public static FieldName? Parse(string name)
    {
        var mark = name.IndexOf('!', StringComparison.Ordinal);
        var (path, kind) = mark < 0 ? (name, "text") : (name[..mark], name[(mark + 1)..]);
        return Words<FieldKind>.Find(kind) is { } known && StepsOf(path) is not null ? new FieldName(path, known) : null;
    }

    /// <summary>Names and 0-based places, in their order; null where it is no path.</summary>
    public static IReadOnlyList<object>? StepsOf(string path)
    {
        if (!Shape().IsMatch(path)) return null;
        var steps = Step().Matches(path)
            .Select(step => step.Groups["at"].Success ? (object)int.Parse(step.Groups["at"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : step.Groups["name"].Value)
            .ToList();
        return steps.Count <= Deepest && steps.OfType<int>().All(at => at < MostItems) ? steps : null;
    }

    public override string ToString() => Kind == FieldKind.Text ? Path : $"{Path}!{Kind.Word()}";

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]*(\[[0-9]{1,3}\])*(\.[A-Za-z][A-Za-z0-9-]*(\[[0-9]{1,3}\])*)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"(?<name>[A-Za-z][A-Za-z0-9-]*)|\[(?<at>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();
}
