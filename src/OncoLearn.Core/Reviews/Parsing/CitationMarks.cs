using System.Globalization;
using System.Text;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Reference numbers in a text: <c>[1]</c>, <c>[1-3]</c>, <c>[15,48-50]</c>, <c>［3］</c>, <c>[8]-[12]</c>, and superscripts such as <c>¹⁻³</c>. One that is no reference number (a year,
/// a power of ten, a unit) is none.
/// </summary>
static class CitationMarks
{
    /// <summary>More references than any review has.</summary>
    const int Most = 1999;

    /// <summary>So many characters around a superscript tell what it is.</summary>
    const int Around = 8;

    const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>What the marks of a text cite, each once, ascending.</summary>
    public static IReadOnlyList<int> Read(string text)
    {
        var found = new SortedSet<int>();
        foreach (var cited in Find(text).SelectMany(mark => mark.Cited))
            for (var number = cited.First; number <= cited.Last; number++) found.Add(number);
        return [.. found];
    }

    /// <summary>The marks of a text in their order. <c>[8]-[12]</c> is one mark.</summary>
    public static IEnumerable<CitationMark> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsOpen(text[at]) && !Superscripts.Contains(text[at])) continue;
            var cited = new List<Citation>();
            var end = EndAt(text, at, cited);
            if (end == at)
            {
                // What was refused as a whole is not asked again from within.
                at = Math.Max(at, EndOfRun(text, at) - 1);
                continue;
            }
            while (end + 1 < text.Length && IsDash(text[end]) && IsOpen(text[end + 1]))
            {
                var other = new List<Citation>();
                var behind = EndAt(text, end + 1, other);
                if (behind == end + 1 || other[0].First < cited[^1].Last) break;
                var first = cited[^1].First;
                cited.RemoveAt(cited.Count - 1);
                AddRun(cited, first, other[0].First);
                if (other[0].Last > other[0].First) AddRun(cited, other[0].First, other[0].Last);
                cited.AddRange(other.Skip(1));
                end = behind;
            }
            yield return new CitationMark(at, end, cited);
            at = end - 1;
        }
    }

    /// <summary>A text without its marks; nothing stands in their place.</summary>
    public static string Without(string text)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        foreach (var mark in Find(text))
        {
            kept.Append(text, at, mark.Start - at);
            at = mark.End;
        }
        return kept.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Behind the mark that begins here; <paramref name="at"/> itself where none does.</summary>
    public static int EndAt(string text, int at, List<Citation>? found = null) =>
        IsOpen(text[at]) ? EndOfBracket(text, at, found) : Superscripts.Contains(text[at]) ? EndOfSuperscript(text, at, found) : at;

    /// <summary>Where the last mark before <paramref name="end"/> begins; <paramref name="end"/> itself where none ends there.</summary>
    public static int StartOfLast(string text, int end)
    {
        if (end == 0) return end;
        if (text[end - 1] is ']' or '］')
        {
            var open = end - 2;
            while (open >= 0 && end - open < 60 && !IsOpen(text[open])) open--;
            return open >= 0 && IsOpen(text[open]) && EndOfBracket(text, open, found: null) == end ? open : end;
        }
        var start = end;
        while (start > 0 && (Superscripts.Contains(text[start - 1]) || text[start - 1] is '⁻' or '\u02D2')) start--;
        return start < end && EndAt(text, start) == end ? start : end;
    }

    public static bool IsOpen(char c) => c is '[' or '［';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '~' or '～' or '‐' or '‑' or '−' or '－' or '⁻';

    static int EndOfBracket(string text, int at, List<Citation>? found)
    {
        var cited = new List<Citation>();
        var i = at + 1;
        var wantsNumber = true;
        var (isRun, hasRun) = (false, false);
        for (; i < text.Length && text[i] is not (']' or '］'); i++)
        {
            var c = text[i];
            if (c is ' ' or '\u00A0' or '\u2009')
            {
                continue;
            }
            if (Digit(c) is >= 0)
            {
                if (!wantsNumber) return at;
                var value = 0;
                for (; i < text.Length && Digit(text[i]) is >= 0 and var digit && value <= Most; i++) value = 10 * value + digit;
                i--;
                if (value is < 1 or > Most || isRun && value < cited[^1].First) return at;
                if (isRun) cited[^1] = new Citation(cited[^1].First, Math.Max(cited[^1].Last, value));
                else cited.Add(new Citation(value, value));
                (wantsNumber, isRun) = (false, false);
            }
            else if (!wantsNumber && c is ',' or '，' or ';' or '；' or '、')
            {
                wantsNumber = true;
            }
            else if (!wantsNumber && IsDash(c))
            {
                (wantsNumber, isRun, hasRun) = (true, true, true);
            }
            else
            {
                return at;
            }
        }
        if (i >= text.Length || wantsNumber || cited.Count == 0) return at;
        // [2003] alone is a year.
        if (cited is [{ First: > 999 }] && !hasRun) return at;
        if (found is not null) foreach (var (first, last) in cited) AddRun(found, first, last);
        return i + 1;
    }

    /// <summary>A run of superscripts cites as a whole or not at all: 10⁻¹², Ca²⁺ and ¹⁷⁷Lu hold no number of a reference.</summary>
    static int EndOfSuperscript(string text, int at, List<Citation>? found)
    {
        if (at > 0 && IsRaised(text[at - 1])) return at;
        var end = EndOfRun(text, at);
        var run = string.Concat(text[at..end].Select(c => Superscripts.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : IsDash(c) ? '-' : c));
        if (run[^1] is '-' or '⁺' || Superscript.IsMathematics(run, text[Math.Max(0, at - Around)..at], text[end..Math.Min(text.Length, end + Around)])) return at;
        var runs = new List<(int First, int Last)>();
        foreach (var part in run.Split(',', '\u02D2'))
        {
            var numbers = part.Split('-').Select(number => number.Length < 5 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0).ToList();
            if (!numbers.TrueForAll(number => number is >= 1 and <= Most)) return at;
            runs.Add((numbers[0], numbers[^1]));
        }
        if (found is not null)
        {
            foreach (var (first, last) in runs)
            {
                if (last >= first) AddRun(found, first, last);
                else found.AddRange([new Citation(first, first), new Citation(last, last)]);
            }
        }
        return end;
    }

    /// <summary>Behind the superscripts that begin here, with the commas and dashes between them.</summary>
    static int EndOfRun(string text, int at)
    {
        var end = at;
        while (end < text.Length && (IsRaised(text[end]) || end > at && (text[end] is ',' or '\u02D2' || IsDash(text[end])) && end + 1 < text.Length && Superscripts.Contains(text[end + 1]))) end++;
        return end;
    }

    static bool IsRaised(char c) => Superscripts.Contains(c) || c is '⁺' or '⁻';

    static void AddRun(List<Citation> found, int first, int last)
    {
        // A run longer than any list is a slip: its ends are kept.
        if (last - first > 200) found.AddRange([new Citation(first, first), new Citation(last, last)]);
        else found.Add(new Citation(first, last));
    }

    static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
