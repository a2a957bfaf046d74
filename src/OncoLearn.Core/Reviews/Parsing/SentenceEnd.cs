namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Where a sentence ends, in both languages.</summary>
static class SentenceEnd
{
    /// <summary>In lower case, as they stand before their full stop. Some of them end a sentence now and then; none is worth a sentence cut in two.</summary>
    static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "al", "fig", "figs", "tab", "sect", "sec", "eq", "ref", "refs", "no", "nos", "vs", "e.g", "i.e", "cf", "ca", "approx", "dr", "prof", "mr", "mrs", "ms", "st", "sp", "spp", "var", "vol", "pp", "ed",
        "eds", "suppl", "resp", "viz", "etc", "inc", "ltd", "co", "dept", "univ", "max", "min", "a.k.a", "ph.d", "m.d", "u.s", "u.k", "s.c", "i.p", "i.v", "p.o",
    };

    static readonly int Longest = Abbreviations.Max(word => word.Length);

    /// <summary>Ends a sentence wherever it stands.</summary>
    public static bool IsWide(char c) => c is '。' or '！' or '？' or '｡';

    /// <summary>Ends a sentence where a space or the text's end follows.</summary>
    public static bool IsNarrow(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>A mark that still belongs to the sentence whose end it follows.</summary>
    public static bool IsCloser(char c) => c is '”' or '’' or '"' or '\'' or '」' or '』' or '）' or ')' or '】' or '》';

    /// <summary>Whether a text ends with a sentence, also where marks and citations follow its last full stop.</summary>
    public static bool Closes(string text)
    {
        var end = text.Length;
        while (true)
        {
            if (end == 0) return false;
            var before = CitationMarks.StartOfLast(text, end);
            if (before < end) end = before;
            else if (IsCloser(text[end - 1]) && end > 1 && (IsWide(text[end - 2]) || IsNarrow(text[end - 2]) || IsCloser(text[end - 2]))) end--;
            else if (text[end - 1] == ' ') end--;
            else break;
        }
        return IsWide(text[end - 1]) || IsNarrow(text[end - 1]) && !(text[end - 1] == '.' && IsAbbreviation(text, end - 1));
    }

    /// <summary>Whether the full stop at this place belongs to an abbreviation or an initial, or stands inside a number.</summary>
    public static bool IsAbbreviation(string text, int dot)
    {
        if (dot > 0 && dot + 1 < text.Length && char.IsAsciiDigit(text[dot - 1]) && char.IsAsciiDigit(text[dot + 1])) return true;
        var start = dot;
        while (start > 0 && dot - start <= Longest && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] == '.' && start < dot)) start--;
        if (start == dot) return false;
        var word = text[start..dot];
        // An initial: "J. Smith"; but "vitamin C." ends a sentence where nothing follows.
        if (word.Length == 1) return char.IsAsciiLetterUpper(word[0]) && dot + 1 < text.Length && (start == 0 || !IsLowerWord(text, start));
        return Abbreviations.Contains(word.ToLowerInvariant());
    }

    /// <summary>A word stands right before that single letters name kinds of: then the letter is no initial.</summary>
    static bool IsLowerWord(string text, int at)
    {
        var start = at - 1;
        while (start > 0 && at - start < 12 && char.IsAsciiLetter(text[start - 1])) start--;
        return at > 1 && text[at - 1] == ' ' && text[start..(at - 1)].ToLowerInvariant() is "vitamin" or "hepatitis" or "type" or "group" or "stage" or "grade" or "phase" or "class" or "protein" or "factor" or "panel" or "arm" or "cohort" or "influenza" or "cyclin" or "akt";
    }
}
