using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Looks for numbered headings at the start of lines and, behind the end of a sentence, inside them, and weighs how much each looks like one. Which of them are headings is for
/// <see cref="HeadingChain"/> to say.
/// </summary>
sealed class HeadingFinder(IReadOnlyList<SourceLine> lines, LineHabits habits)
{
    /// <summary>What looks less like a heading than this is none.</summary>
    const int Least = -3;

    /// <summary>A title longer than this many full lines is none.</summary>
    const double LongestTitle = 1.6;

    /// <summary>So many characters are looked at behind a number: a line may be the whole text.</summary>
    const int Window = 400;

    /// <summary>Words that count something: a number before them is a quantity.</summary>
    static readonly string[] Counters =
    [
        "年", "月", "日", "个", "种", "例", "位", "期", "号", "条", "倍", "周", "天", "小时", "分钟", "岁", "名", "项", "次", "级", "对", "株", "只", "组", "类", "家", "篇", "章", "届", "版",
        "mg", "ml", "μ", "mm", "cm", "kg", "nm", "kb", "bp", "kDa", "aa", "h ", "d ", "min ", "year", "month", "week", "day", "patient", "case", "fold", "×", "x ",
    ];

    /// <summary>In the order of the text.</summary>
    public List<HeadingCandidate> Find()
    {
        var found = new List<HeadingCandidate>();
        for (var line = 0; line < lines.Count; line++)
        {
            var text = lines[line].Text;
            Weigh(found, line, 0);
            for (var at = 1; at + 2 < text.Length; at++)
                if (IsBehindSentence(text, at)) Weigh(found, line, at);
        }
        if (!HeadNumber.IsRun(found.Select(candidate => candidate.Number))) found.RemoveAll(candidate => candidate.Number.IsBareRoman);
        return found;
    }

    static bool IsBehindSentence(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at])) return false;
        var end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end == 0) return false;
        if (text[end - 1] is ']' or '］') end = CitationMarks.StartOfLast(text, end);
        return end > 0 && (SentenceEnd.IsWide(text[end - 1]) || end < at && text[end - 1] == '.' && !SentenceEnd.IsAbbreviation(text, end - 1));
    }

    void Weigh(List<HeadingCandidate> found, int line, int at)
    {
        var text = lines[line].Text;
        if (HeadNumber.At(text, at) is not { } number || at > 0 && number.Style != NumberStyle.Decimal) return;
        var rest = text[number.End..Math.Min(text.Length, number.End + Window)];
        var end = TitleEnd(rest);
        // No end in sight: no title.
        if (end == 0 || end == rest.Length && number.End + end < text.Length) return;
        var title = rest[..end].TrimEnd();
        if (Cells.Of(title) > LongestTitle * habits.WrapWidth) return;
        var score = Shape(title, number) + Place(line, at) + (number.End + end < text.Length ? -1 : 0);
        var behind = number.End + end;
        // The mark between a title and its text is the heading's.
        if (behind < text.Length && text[behind] is '.' or ':' or '：') behind++;
        if (score >= Least) found.Add(new HeadingCandidate(line, at, number, title, behind, score));
    }

    /// <summary>
    /// Behind the title, where text follows it in the same line: at a wide gap, behind a heading that articles have in common, at the only space between Chinese characters, or
    /// behind a title that ends with a full stop. Else the whole rest.
    /// </summary>
    int TitleEnd(string rest)
    {
        var isLong = Cells.Of(rest) > LineHabits.Short * habits.WrapWidth || rest.Any(SentenceEnd.IsWide);
        if (!isLong) return rest.Length;
        for (var at = 1; at + 1 < rest.Length; at++)
            if (SourceLines.IsSpace(rest[at]) && (SourceLines.IsSpace(rest[at + 1]) || rest[at] is '\u2003' or '\u3000' or '\t')) return at;
        if (StandardTitles.Opening(rest) is (TitleKind.Section, var standard) && standard < rest.Length) return standard;
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        if (space > 1 && space + 1 < rest.Length && Cells.Of(rest.AsSpan(0, space)) <= 40 && Script.IsHan(rest[space - 1])
            && (Script.IsHan(rest[space + 1]) || !habits.HasSpaceBetweenScripts && Script.IsSpacedLetter(rest[space + 1]))) return space;
        var colon = rest.AsSpan().IndexOfAny(':', '：');
        if (colon > 2 && colon + 2 < rest.Length && Cells.Of(rest.AsSpan(0, colon)) <= 60 && SentenceEnd.Closes(rest)) return colon;
        var stop = rest.IndexOf(". ", StringComparison.Ordinal);
        if (stop > 2 && stop + 2 < rest.Length && char.IsUpper(rest[stop + 2]) && Cells.Of(rest.AsSpan(0, stop)) <= 80 && !SentenceEnd.IsAbbreviation(rest, stop)) return stop;
        return rest.Length;
    }

    int Shape(string title, HeadNumber number)
    {
        var score = number.IsSeparated ? 1 : 0;
        if (StandardTitles.Of(title) == TitleKind.Section) score += 4;
        if (Cells.Of(title) <= LineHabits.Short * habits.WrapWidth) score += 2;
        if (SentenceEnd.IsWide(title[^1]) || title.Any(SentenceEnd.IsWide)) score -= 5;
        else if (title[^1] is ',' or '，' or '、' or ';' or '；' or ':' or '：' or '-') score -= 4;
        else if (title[^1] == '.') score -= 1;
        if (title.Contains('，') || title.Contains('；')) score -= 2;
        if (title.Contains(". ", StringComparison.Ordinal)) score -= 2;
        if (Enumerable.Range(0, title.Length).Any(at => CitationMarks.IsOpen(title[at]) && CitationMarks.EndAt(title, at) > at)) score -= 3;
        if (char.IsAsciiLetterLower(title[0]) && !title.TakeWhile(c => c != ' ').Any(c => char.IsUpper(c) || char.IsAsciiDigit(c))) score -= 3;
        if (number.Path.Count == 1 && Counters.Any(word => title.StartsWith(word, StringComparison.Ordinal))) score -= 5;
        if (!char.IsLetter(title[0]) && title[0] is not ('“' or '‘' or '"' or '《')) score -= 3;
        if (FrontMatter.NamesPlace(title)) score -= 6;
        if (number.Style is NumberStyle.InBrackets or NumberStyle.Letter) score -= 2;
        return score;
    }

    int Place(int line, int at)
    {
        if (at > 0) return -1;
        if (line == 0) return 1;
        var before = lines[line - 1];
        if (before.EndsSentence) return 2;
        return HeadNumber.At(before.Text, 0) is not null && habits.IsShort(before) || StandardTitles.Of(before.Text) is not null ? 1 : -3;
    }
}
