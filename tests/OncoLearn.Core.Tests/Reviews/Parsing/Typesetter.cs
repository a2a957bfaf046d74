using System.Globalization;
using System.Text;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>How an article was set and copied again.</summary>
/// <param name="Width">Cells of a line.</param>
/// <param name="BlankBetweenLines">An empty line stands between all lines, so that it ends no paragraph.</param>
/// <param name="SpaceAfterParagraph">A space stands behind the last line of a paragraph.</param>
/// <param name="BlankAfterParagraph">An empty line stands behind a paragraph.</param>
/// <param name="LinesPerPage">0 for no pages; else a running head and a page number stand between them.</param>
/// <param name="Gap">Between number and title.</param>
/// <param name="EnglishFirst">Of the two abstracts.</param>
/// <param name="AbstractInLine">The head of an abstract stands in its first line.</param>
sealed record Layout(int Width, bool BlankBetweenLines, bool SpaceAfterParagraph, bool BlankAfterParagraph, int LinesPerPage, string Gap, bool EnglishFirst, bool AbstractInLine)
{
    public static Layout Of(int seed, bool isChinese)
    {
        var chance = new Chance(seed);
        var habit = chance.Below(isChinese ? 3 : 2);
        string[] gaps = [". ", "  ", "\u2003", " ", ".  "];
        return new Layout(
            isChinese ? 40 + chance.Below(40) : 60 + chance.Below(50),
            BlankBetweenLines: habit == 2,
            SpaceAfterParagraph: habit == 2,
            BlankAfterParagraph: habit == 0,
            chance.Below(2) == 0 ? 0 : 20 + chance.Below(20),
            gaps[chance.Below(gaps.Length)],
            chance.Below(2) == 0,
            chance.Below(2) == 0);
    }
}

/// <summary>Sets a manuscript as journals do, line by line, with broken words and what stands around the text.</summary>
sealed class Typesetter(Layout layout, Chance chance)
{
    const string RunningHead = "Journal of Invented Genes 2024, vol. 9";

    readonly List<(string Text, bool EndsParagraph)> _lines = [];

    public string Set(Manuscript manuscript)
    {
        foreach (var isEnglish in layout.EnglishFirst ? [true, false] : (bool[])[false, true])
            SetAbstract(isEnglish ? "Abstract" : "摘  要", isEnglish ? Manuscript.EnglishAbstract : Manuscript.ChineseAbstract);
        foreach (var part in manuscript.Sections)
        {
            _lines.Add(($"{string.Join('.', part.Path.Select(value => value.ToString(CultureInfo.InvariantCulture)))}{layout.Gap}{part.Title}", true));
            foreach (var paragraph in part.Paragraphs) SetParagraph(string.Join(manuscript.IsChinese ? "" : " ", paragraph));
        }
        return Print();
    }

    void SetAbstract(string head, string text)
    {
        if (layout.AbstractInLine)
        {
            SetParagraph($"{head}{(head[0] < 128 ? ": " : "：")}{text}");
            return;
        }
        _lines.Add((head, true));
        SetParagraph(text);
    }

    void SetParagraph(string text)
    {
        var rest = text;
        var lines = new List<string>();
        while (WidthOf(rest) > layout.Width)
        {
            var (line, length) = Break(rest);
            lines.Add(line);
            rest = rest[length..].TrimStart(' ');
        }
        // What ends a paragraph must be seen: where nothing else tells it, by a short last line.
        if (!layout.SpaceAfterParagraph && !layout.BlankAfterParagraph && WidthOf(rest) >= 0.7 * layout.Width && rest.Length > 8)
        {
            var at = rest.Length - 4;
            while (at > 0 && !(Script.IsHan(rest[at]) && Script.IsHan(rest[at - 1])) && rest[at - 1] != ' ') at--;
            if (at > 0)
            {
                lines.Add(rest[..at].TrimEnd());
                rest = rest[at..];
            }
        }
        lines.Add(rest);
        _lines.AddRange(lines.Select((line, at) => (line, at == lines.Count - 1)));
    }

    /// <summary>A line, and how much of the text it took: between Chinese characters, at a space, or inside a word with a hyphen.</summary>
    (string Line, int Length) Break(string text)
    {
        var at = 0;
        for (var width = 0; at < text.Length && width + Cells(text[at]) <= layout.Width; at++) width += Cells(text[at]);
        while (at > 1 && !MayBreak(text, at)) at--;
        var inWord = at;
        if (chance.Below(3) == 0)
        {
            while (inWord < text.Length && inWord < at + 6 && char.IsAsciiLetterLower(text[inWord])) inWord++;
            if (inWord - at is 5 or 6 && inWord + 3 < text.Length && text.AsSpan(inWord, 3).IndexOfAnyExceptInRange('a', 'z') < 0 && WidthOf(text[..inWord]) < layout.Width + 6) return ($"{text[..inWord]}-", inWord);
        }
        return (text[..at].TrimEnd(), at);
    }

    static bool MayBreak(string text, int at) =>
        text[at - 1] == ' ' || text[at] is not ('，' or '。' or '、' or '；' or '）' or '[') && !Inside(text, at) && (Script.IsHan(text[at]) || Script.IsHan(text[at - 1]) || text[at - 1] is '，' or '。' or '、');

    /// <summary>Inside a citation mark.</summary>
    static bool Inside(string text, int at) => text.LastIndexOf('[', at - 1) is var open and >= 0 && text.IndexOf(']', open) >= at;

    string Print()
    {
        var text = new StringBuilder(layout.LinesPerPage > 0 ? $"{RunningHead}\n" : "");
        var page = 211;
        foreach (var (at, (line, endsParagraph)) in _lines.Index())
        {
            if (layout.LinesPerPage > 0 && at > 0 && at % layout.LinesPerPage == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{page++}\n");
                text.Append($"\f{RunningHead}\n");
            }
            text.Append(line);
            if (layout.SpaceAfterParagraph && endsParagraph) text.Append(' ');
            text.Append('\n');
            if (layout.BlankBetweenLines || layout.BlankAfterParagraph && endsParagraph) text.Append('\n');
        }
        return text.ToString();
    }

    static int WidthOf(string text) => text.Sum(Cells);

    static int Cells(char c) => Script.IsHan(c) || Script.IsWidePunctuation(c) ? 2 : 1;
}
