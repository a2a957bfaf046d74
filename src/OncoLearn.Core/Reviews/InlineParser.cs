using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Reviews;

/// <summary>Splits a paragraph into text, emphasis (<c>*light*</c>, <c>**strong**</c>) and citations (<c>[24]</c>, <c>[8]-[12]</c>). A backslash takes a mark literally: an ASCII punctuation character, as in CommonMark (section 2.4), or the dash of a run.</summary>
static partial class InlineParser
{
    /// <param name="fault">Told the 0-based place in the text and what is wrong there.</param>
    public static IReadOnlyList<Run> Parse(string text, Action<int, string> fault)
    {
        var runs = new List<Run>();
        var plain = new StringBuilder();
        var emphasis = Emphasis.None;
        var openedAt = 0;

        void Flush()
        {
            if (plain.Length > 0) runs.Add(new TextRun(plain.ToString(), emphasis));
            plain.Clear();
        }

        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\\' && i + 1 < text.Length && IsMark(text[i + 1]))
            {
                plain.Append(text[i + 1]);
                i += 2;
            }
            else if (text[i] == '*')
            {
                var mark = text.AsSpan(i).StartsWith("**", StringComparison.Ordinal) ? Emphasis.Strong : Emphasis.Light;
                Flush();
                if (emphasis == Emphasis.None) (emphasis, openedAt) = (mark, i);
                else if (emphasis == mark) emphasis = Emphasis.None;
                else fault(i, "Emphasis stands inside other emphasis. Close the first before the second opens, or write \\* for an asterisk.");
                i += mark == Emphasis.Strong ? 2 : 1;
            }
            else if (text[i] == '[')
            {
                if (CitationAt(text, i) is not ({ } citation, var length))
                {
                    fault(i, "Square brackets hold the review's own reference numbers: [24], [8]-[12] or [2] [3].");
                    plain.Append(text[i++]);
                    continue;
                }
                while (plain.Length > 0 && plain[^1] == ' ') plain.Length--;
                Flush();
                if (runs is [.., CitationRun before]) runs[^1] = new CitationRun([.. before.Citations, citation]);
                else runs.Add(new CitationRun([citation]));
                i += length;
            }
            else
            {
                plain.Append(text[i++]);
            }
        }
        if (emphasis != Emphasis.None) fault(openedAt, "This emphasis is never closed. Close it, or write \\* for an asterisk.");
        Flush();
        return runs;
    }

    static bool IsMark(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) || c == '–';

    static (Citation? Citation, int Length) CitationAt(string text, int at)
    {
        var match = Citations().Match(text, at);
        if (!match.Success) return default;
        var first = int.Parse(match.Groups["first"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : first;
        return first >= 1 && last >= first ? (new Citation(first, last), match.Length) : default;
    }

    [GeneratedRegex(@"\G\[(?<first>[0-9]{1,4})\](?:[-–]\[(?<last>[0-9]{1,4})\])?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citations();
}
