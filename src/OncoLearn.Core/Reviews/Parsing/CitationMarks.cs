namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Reference numbers in a text: <c>[1]</c>, <c>[1-3]</c>, <c>[15,48-50]</c>, <c>［3］</c>, <c>[8]-[12]</c>, and superscripts such as <c>¹⁻³</c>. One that is no reference number (a year,
/// a power of ten, a unit) is none.
/// </summary>
static class CitationMarks
{
    /// <summary>More references than any review has.</summary>
    const int Most = 1999;

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
                at++;
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

    static int EndOfSuperscript(string text, int at, ISet<int>? found)
    {
        // 10⁶, cm², χ²: a power. A citation stands behind a word or its full stop.
        if (at == 0 || char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '⁻' or '⁺' or 'χ' || IsUnitBefore(text, at)) return at;
        var (value, first, isRun) = (0, 0, false);
        var i = at;
        for (; i < text.Length; i++)
        {
            var digit = Superscripts.IndexOf(text[i], StringComparison.Ordinal);
            if (digit >= 0)
            {
                value = Math.Min(Most + 1, 10 * value + digit);
            }
            else if (value > 0 && (text[i] is '⁻' or '˒' or '\u02D2' || text[i] is ',' or '-' or '–') && i + 1 < text.Length && Superscripts.Contains(text[i + 1]))
            {
                Keep();
                (first, isRun, value) = (value, IsDash(text[i]), 0);
            }
            else
            {
                break;
            }
        }
        if (value is < 1 or > Most) return at;
        Keep();
        return i;

        void Keep()
        {
            if (found is null) return;
            if (isRun && value >= first) AddRun(found, first, value);
            else found.Add(value);
        }
    }

    static bool IsUnitBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        return text[start..at] is "m" or "cm" or "mm" or "km" or "nm" or "kg" or "R" or "r" or "s" or "I";
    }

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
