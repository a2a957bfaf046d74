using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Cuts a paragraph into sentences. A full stop ends one unless it belongs to an abbreviation, an initial or a number, or the text goes on in lower case; citation marks and closing
/// quotation marks behind it still belong to it.
/// </summary>
public static class SentenceSplitter
{
    /// <returns>Put together they are the text, but for the spaces between them; none of them is empty.</returns>
    public static IReadOnlyList<ParsedSentence> Split(string text)
    {
        var sentences = new List<ParsedSentence>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!SentenceEnd.IsWide(text[at]) && !SentenceEnd.IsNarrow(text[at])) continue;
            var stops = at + 1;
            while (stops < text.Length && (SentenceEnd.IsWide(text[stops]) || SentenceEnd.IsNarrow(text[stops]))) stops++;
            var end = EndAt(text, at, stops);
            at = (end < 0 ? stops : end) - 1;
            if (end < 0) continue;
            Add(start, end);
            start = end;
        }
        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            var sentence = text[from..to].Trim();
            if (sentence.Length > 0) sentences.Add(new ParsedSentence(sentence, CitationMarks.Read(sentence)));
        }
    }

    /// <summary>Behind the sentence whose full stop stands here; -1 where it goes on.</summary>
    /// <param name="end">Behind the stops that follow one another.</param>
    static int EndAt(string text, int stop, int end)
    {
        var isWide = SentenceEnd.IsWide(text[end - 1]);
        if (!isWide && end == stop + 1 && text[stop] == '.' && SentenceEnd.IsAbbreviation(text, stop)) return -1;
        while (end < text.Length && SentenceEnd.IsCloser(text[end]) && !(text[end] is '"' or '\'' && !IsBorder(text, end + 1))) end++;
        end = BehindMarks(text, end);
        if (end >= text.Length || isWide) return end;
        if (Script.IsHan(text[end])) return stop > 0 && Script.IsHan(text[stop - 1]) ? end : -1;
        return text[end] is ' ' or '\u00A0' && OpensSentence(text, end + 1) ? end : -1;
    }

    /// <summary>Citation marks follow a full stop at once or after a space.</summary>
    static int BehindMarks(string text, int end)
    {
        while (true)
        {
            var at = end;
            while (at < text.Length && text[at] == ' ') at++;
            if (at >= text.Length) return end;
            // “。[8]-[12]”: one mark.
            if (at == end && end > 0 && text[end - 1] is ']' or '］' && CitationMarks.IsDash(text[at]) && at + 1 < text.Length && CitationMarks.IsOpen(text[at + 1])) at++;
            var behind = CitationMarks.EndAt(text, at);
            if (behind == at) return end;
            end = behind;
        }
    }

    static bool OpensSentence(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '“' or '‘' or '"' or '\'' or '(' or '（' or '[') at++;
        if (at >= text.Length) return true;
        if (!char.IsLower(text[at]) || text[at] is >= '\u0370' and <= '\u03FF') return true;
        // p53, miR-21, c-Myc and mTOR open a sentence in lower case.
        for (var i = at; i < text.Length && text[i] != ' '; i++)
            if (char.IsUpper(text[i]) || char.IsAsciiDigit(text[i])) return true;
        return false;
    }

    static bool IsBorder(string text, int at) => at >= text.Length || text[at] == ' ' || Script.IsHan(text[at]) || CitationMarks.IsOpen(text[at]);
}
