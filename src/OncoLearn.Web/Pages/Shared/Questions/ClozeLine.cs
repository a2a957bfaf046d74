using OncoLearn.Core.Questions.Cloze;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A piece of a text with gaps as it is set in lines: the punctuation behind a gap stays with it.</summary>
/// <param name="Words">Before the gap.</param>
/// <param name="Gap">The gap's 1-based position; null at the end of the text.</param>
/// <param name="Tail">The punctuation that follows the gap at once; empty for none.</param>
public sealed record ClozeLine(string Words, int? Gap, string Tail)
{
    const string Closing = ",.;:!?%)]，。；：！？、）」』》】”’";

    public static IEnumerable<ClozeLine> Of(IReadOnlyList<ClozeSegment> segments)
    {
        var taken = 0;
        for (var at = 0; at < segments.Count; at++)
        {
            var words = segments[at].Words[taken..];
            var next = at + 1 < segments.Count ? segments[at + 1].Words : "";
            taken = next.TakeWhile(letter => Closing.Contains(letter, StringComparison.Ordinal)).Count();
            yield return new ClozeLine(words, segments[at].Gap, next[..taken]);
        }
    }
}
