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
            if (end == at) continue;
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

    static int EndOfSuperscript(string text, int at, List<Citation>? found)
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
            if (!isRun || value < first)
            {
                found.Add(new Citation(value, value));
                return;
            }
            // The run opened with its first number.
            first = found[^1].First;
            found.RemoveAt(found.Count - 1);
            AddRun(found, first, value);
        }
    }

    static bool IsUnitBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        return text[start..at] is "m" or "cm" or "mm" or "km" or "nm" or "kg" or "R" or "r" or "s" or "I";
    }

    static void AddRun(List<Citation> found, int first, int last)
    {
        // A run longer than any list is a slip: its ends are kept.
        if (last - first > 200) found.AddRange([new Citation(first, first), new Citation(last, last)]);
        else found.Add(new Citation(first, last));
    }

    static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
