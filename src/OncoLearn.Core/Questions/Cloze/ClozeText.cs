using System.Collections;
using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Cloze;

/// <summary>A text in one or more languages, cut at its gaps. Every language has every gap once; the order may differ.</summary>
public sealed partial class ClozeText : IEnumerable<ClozeTextIn>
{
    readonly IReadOnlyList<string> _gapIds;

    ClozeText(LocalizedText whole, IReadOnlyList<string> gapIds)
    {
        Whole = whole;
        _gapIds = gapIds;
    }

    /// <summary>As written, with the gaps' ids in it: not for pages.</summary>
    internal LocalizedText Whole { get; }

    /// <summary>As in <see cref="IQuestionType.Marks"/>.</summary>
    internal static IReadOnlyDictionary<string, string> Marks { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = "gaps" };

    /// <summary>As for <see cref="LocalizedText.In"/>.</summary>
    public ClozeTextIn In(IReadOnlyList<string> preferred) => Cut(Whole.In(preferred));

    /// <summary>In a line with blanks for its gaps (<see cref="Question.Asked"/>).</summary>
    internal LocalizedText Asked => CalledText.Blanked(Whole);

    public IEnumerator<ClozeTextIn> GetEnumerator() => Whole.Select(Cut).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A fault where a language lacks a gap, has one twice or one that does not exist, or has braces that are no gap.</summary>
    /// <param name="field">The payload's field with the text, in which a gap is written as <c>{{gap-id}}</c>.</param>
    /// <param name="gapIds">In the order of their positions.</param>
    internal static ClozeText From(PayloadReader payload, string field, IReadOnlyList<string> gapIds)
    {
        var written = payload.Text(field);
        // A text that is not there has no gaps either, and that is no second fault.
        if (PayloadReader.IsPlaceholder(written)) return new ClozeText(written, gapIds);
        foreach (var (lang, text) in written)
        {
            var found = Gap().Matches(text).Select(match => match.Groups["id"].Value).ToArray();
            var at = $"{field}.{lang}";
            foreach (var unknown in found.Except(gapIds, StringComparer.Ordinal)) payload.Fault(at, $"没有 {{{{{unknown}}}}} 这个空格", $"there is no gap {{{{{unknown}}}}}");
            foreach (var gap in gapIds.Where(id => found.Count(other => other == id) != 1))
                payload.Fault(at, $"{{{{{gap}}}}} 要写一次，也只写一次", $"{{{{{gap}}}}} expected exactly once");
            var words = Gap().Replace(text, " ");
            if (words.Contains("{{", StringComparison.Ordinal) || words.Contains("}}", StringComparison.Ordinal))
                payload.Fault(at, "{{ 或 }} 只能用来写空格", "{{ or }} that is not a gap");
        }
        return new ClozeText(written, gapIds);
    }

    ClozeTextIn Cut(TextIn text)
    {
        var segments = new List<ClozeSegment>();
        var from = 0;
        foreach (Match gap in Gap().Matches(text.Value))
        {
            segments.Add(new ClozeSegment(text.Value[from..gap.Index], _gapIds.Index().First(id => id.Item == gap.Groups["id"].Value).Index + 1));
            from = gap.Index + gap.Length;
        }
        segments.Add(new ClozeSegment(text.Value[from..], Gap: null));
        return new ClozeTextIn(text.Lang, segments);
    }

    [GeneratedRegex("\\{\\{(?<id>[a-z0-9][a-z0-9-]*)\\}\\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}

/// <summary>The segments of one language, in reading order; the last has no gap.</summary>
public sealed record ClozeTextIn(string Lang, IReadOnlyList<ClozeSegment> Segments);

/// <summary>Words, and the gap that follows them.</summary>
/// <param name="Words">Possibly empty.</param>
/// <param name="Gap">The gap's 1-based position; null at the end of the text.</param>
public sealed record ClozeSegment(string Words, int? Gap);
