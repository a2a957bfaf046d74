using System.Text;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>A sentence without its references, by number or by author and year.</summary>
public static class PlainSentence
{
    /// <summary>Stand right behind a word.</summary>
    const string Closing = ".,;:!?)]’”";

    /// <summary>As one that stands by itself: also without the words that join it to the one before, such as “此外” or “However”.</summary>
    public static string Alone(string sentence) => Connectives.Without(Of(sentence));

    /// <summary>Where a mark stood, a space stays only where what is on both sides wants one.</summary>
    public static string Of(string sentence)
    {
        var plain = new StringBuilder(sentence.Length);
        var at = 0;
        foreach (var (start, end) in CitationMarks.Find(sentence).Select(mark => (mark.Start, mark.End)).Concat(AuthorYears.Brackets(sentence)).OrderBy(mark => mark.Start))
        {
            if (start < at) continue;
            plain.Append(sentence, at, start - at);
            at = end;
            var wasSpaced = plain is [.., ' '];
            while (plain is [.., ' ']) plain.Length--;
            while (at < sentence.Length && sentence[at] == ' ') (at, wasSpaced) = (at + 1, true);
            if (wasSpaced && plain.Length > 0 && at < sentence.Length && !Closing.Contains(sentence[at]) && Script.SpaceBetween(plain[^1], sentence[at])) plain.Append(' ');
        }
        return plain.Append(sentence, at, sentence.Length - at).ToString().Trim();
    }
}
