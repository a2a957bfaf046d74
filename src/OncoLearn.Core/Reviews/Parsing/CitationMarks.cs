using System.Globalization;
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
        for (var at = 0; at < text.Length;)
        {
            var end = EndAt(text, at, found);
            if (end == at)
            {
                at = Math.Max(at + 1, EndOfRun(text, at));
                continue;
            }
            // [8]-[12] is a run, too.
            if (end + 1 < text.Length && IsDash(text[end]) && IsOpen(text[end + 1]))
            {
                var other = new SortedSet<int>();
                var last = EndAt(text, end + 1, other);
                if (last > end + 1 && found.Count > 0) AddRun(found, LastOf(text, at, end), other.Min);
            }
            at = end;
        }
        return [.. found];
    }

    /// <summary>Behind the mark that begins here; <paramref name="at"/> itself where none does.</summary>
    public static int EndAt(string text, int at, ISet<int>? found = null) =>
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

    static int EndOfBracket(string text, int at, ISet<int>? found)
    {
        var numbers = new List<int>();
        var runs = new List<(int First, int Last)>();
        var i = at + 1;
        var wantsNumber = true;
        var isRun = false;
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
                if (value is < 1 or > Most) return at;
                if (isRun) runs.Add((numbers[^1], value));
                else numbers.Add(value);
                (wantsNumber, isRun) = (false, false);
            }
            else if (!wantsNumber && c is ',' or '，' or ';' or '；' or '、')
            {
                wantsNumber = true;
            }
            else if (!wantsNumber && IsDash(c))
            {
                (wantsNumber, isRun) = (true, true);
            }
            else
            {
                return at;
            }
        }
        if (i >= text.Length || wantsNumber || numbers.Count == 0 || runs.Exists(run => run.Last < run.First)) return at;
        // [2003] alone is a year.
        if (numbers is [> 999] && runs.Count == 0) return at;
        if (found is not null)
        {
            found.UnionWith(numbers);
            foreach (var (first, last) in runs) AddRun(found, first, last);
        }
        return i + 1;
    }

    /// <summary>A run of superscripts cites as a whole or not at all: 10⁻¹², Ca²⁺ and ¹⁷⁷Lu hold no number of a reference.</summary>
    static int EndOfSuperscript(string text, int at, ISet<int>? found)
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
            foreach (var (first, last) in runs)
            {
                found.UnionWith([first, last]);
                AddRun(found, first, last);
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

    static int LastOf(string text, int at, int end)
    {
        var here = new SortedSet<int>();
        EndAt(text, at, here);
        return end > at ? here.Max : 0;
    }

    static void AddRun(ISet<int> found, int first, int last)
    {
        // A run longer than any list is a slip: its ends are kept.
        if (last - first > 200) found.UnionWith([first, last]);
        else for (var number = first; number <= last; number++) found.Add(number);
    }

    static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
