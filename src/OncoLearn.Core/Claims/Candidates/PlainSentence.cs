using System.Text;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>A sentence without its reference numbers.</summary>
public static class PlainSentence
{
    /// <summary>As one that stands by itself: also without the words that join it to the one before, such as “此外” or “However”.</summary>
    public static string Alone(string sentence) => Connectives.Without(Of(sentence));

    /// <summary>A space stays only where both sides want one.</summary>
    public static string Of(string sentence)
    {
        var plain = new StringBuilder(sentence.Length);
        for (var at = 0; at < sentence.Length;)
        {
            var end = CitationMarks.EndAt(sentence, at);
            if (end == at)
            {
                plain.Append(sentence[at++]);
                continue;
            }
            while (plain is [.., ' ']) plain.Length--;
            at = end;
            // Between two marks of a run stands a dash.
            if (at + 1 < sentence.Length && CitationMarks.IsDash(sentence[at]) && CitationMarks.IsOpen(sentence[at + 1])) at++;
        }
        return plain.ToString().Trim();
    }
}
