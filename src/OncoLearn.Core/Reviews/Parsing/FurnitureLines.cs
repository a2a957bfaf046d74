using System.Globalization;
using System.Text;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Recognises lines that belong to the page and not to the text, wherever they stand.</summary>
sealed class FurnitureLines
{
    /// <summary>A line that stands this often, but for its numbers, is a running head.</summary>
    const int Repeats = 3;

    /// <summary>And one that stands this often at the edge of a page.</summary>
    const int RepeatsAtEdge = 2;

    const int LongestHead = 120;

    static readonly string[] LicenceCues =
    [
        "copyright ©", "copyright:", "copyright (c)", "©", "creativecommons.org", "creative commons", "all rights reserved", "open access article", "open-access article", "this work is licensed", "is licensed under",
        "is distributed under the terms", "版权所有", "版权归", "知识共享", "开放获取",
    ];

    static readonly string[] DateCues = ["received:", "received ", "accepted:", "accepted ", "revised:", "published:", "published online", "available online", "收稿日期", "收稿：", "录用日期", "接受日期", "修回日期", "发布日期", "出版日期"];

    static readonly int LongestDateCue = DateCues.Max(cue => cue.Length) + 2;

    static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    static readonly string[] CorrespondenceCues = ["correspondence", "corresponding author", "通讯作者", "通信作者", "e-mail", "email", "tel:", "tel.:", "第一作者", "作者简介"];

    static readonly string[] CiteCues = ["how to cite", "cite this article", "citation:", "文章引用", "引用本文", "引用格式", "please cite"];

    static readonly string[] IdentifierCues = ["doi:", "doi ", "https://doi.org", "http://dx.doi.org", "http://doi.org", "issn", "pmid", "pmcid", "中图分类号", "文献标识码", "文献标志码", "文章编号", "clc number"];

    static readonly string[] Banners = ["综述", "述评", "专家论坛", "论著", "review", "review article", "mini review", "mini-review", "reviewarticle", "open access", "openaccess", "original article", "systematic review", "invited review"];

    readonly HashSet<string> _heads;

    public FurnitureLines(IReadOnlyList<SourceLine> lines)
    {
        var full = LineHabits.FullWidth(lines);
        var near = Near(lines);
        _heads = lines.Index().Where(line => MayBeHead(line.Item))
            .GroupBy(line => Pattern(line.Item.Text), StringComparer.Ordinal)
            .Where(same => same.Key.Length > 3 && (IsHead([.. same]) || CountsPages([.. same])))
            .Select(same => same.Key).ToHashSet(StringComparer.Ordinal);

        bool MayBeHead(SourceLine line) => line.Text.Length <= LongestHead && !char.IsAsciiLetterLower(line.Text[0]);

        // "… in 3 of 15" also ends a line of text.
        bool CountsPages(IReadOnlyList<(int Index, SourceLine Line)> same) => EndsInCount(same[0].Line.Text) && (same.Count > 1 || OpensPage(lines, same[0].Index));

        // Lines of text may be alike by chance. Where pages can be told apart, only their edges have heads; else the text's lines are as wide as the others.
        bool IsHead(IReadOnlyList<(int Index, SourceLine Line)> same) =>
            same.Count >= (same.Any(line => line.Line.EndsSentence) ? Repeats : RepeatsAtEdge) && (same.All(line => OpensPage(lines, line.Index)) || same.All(line => line.Index + 1 == lines.Count || OpensPage(lines, line.Index + 1)))
            || Pages(same) >= Repeats && same.All(line => !line.Line.EndsSentence) && same.All(line => near.Count == 0 ? Math.Abs(line.Line.Width - full) > 0.15 * full : near.Contains(line.Index));
    }

    /// <summary>Whether a line is the first of a page, or would be but for the page's number.</summary>
    static bool OpensPage(IReadOnlyList<SourceLine> lines, int at) => at == 0 || lines[at].FollowsFeed || IsPageNumber(lines[at].Text) || IsPageNumber(lines[at - 1].Text);

    /// <summary>The lines that stand at most two lines from a page's end; none where nothing tells pages apart.</summary>
    static HashSet<int> Near(IReadOnlyList<SourceLine> lines)
    {
        var opening = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(at => OpensPage(lines, at)).ToList();
        return opening.Count == 0 ? [] : [.. opening.Append(0).Append(lines.Count).SelectMany(at => Enumerable.Range(at - 2, 5)).Where(at => at >= 0 && at < lines.Count)];
    }

    /// <summary>The kind of a line; null where it may be text.</summary>
    public string? KindOf(SourceLine line)
    {
        var text = line.Text;
        if (IsPageNumber(text)) return FurnitureKind.PageNumber;
        return _heads.Contains(Pattern(text)) && !IsBanner(text) ? FurnitureKind.RunningHead : KindOfLine(line);
    }

    /// <summary>The kind of a line by itself, whatever stands elsewhere; null where it may be text.</summary>
    public static string? KindOfLine(SourceLine line)
    {
        var text = line.Text;
        if (IsBanner(text)) return FurnitureKind.Banner;
        if (HasPageNumber(text)) return FurnitureKind.RunningHead;
        var lower = text.ToLowerInvariant();
        if (Holds(lower, LicenceCues) && (text.Length < 200 || Begins(lower, LicenceCues))) return FurnitureKind.Licence;
        if (lower.StartsWith("http", StringComparison.Ordinal) && !text.Contains(' ')) return FurnitureKind.Identifier;
        if (Begins(lower, CiteCues)) return FurnitureKind.HowToCite;
        if (Begins(lower, IdentifierCues) || lower.Contains("doi.org/10.", StringComparison.Ordinal) && text.Length < 160 && !line.EndsSentence) return FurnitureKind.Identifier;
        if (Begins(lower, DateCues) && IsDated(lower) && (!char.IsLower(text[0]) || lower.AsSpan(0, Math.Min(lower.Length, LongestDateCue)).Contains(':'))) return FurnitureKind.Dates;
        if (Begins(lower.TrimStart('*', '＊', ' '), CorrespondenceCues) && (text.Contains('@') || text.Contains(':') || text.Contains('：'))) return FurnitureKind.Correspondence;
        return null;
    }

    /// <summary>Whether a line opens a caption: <c>Figure 2.</c>, <c>表1</c>. A sentence that begins by naming a figure is none.</summary>
    public static bool OpensCaption(string text)
    {
        var at = 0;
        foreach (var word in (ReadOnlySpan<string>)["Supplementary ", "Figure", "Fig.", "Fig", "FIGURE", "FIG.", "Table", "TABLE", "Tab.", "Scheme", "Box", "图", "表"])
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) continue;
            at += word.Length;
            if (word != "Supplementary ") break;
        }
        if (at == 0) return false;
        while (at < text.Length && SourceLines.IsSpace(text[at])) at++;
        var start = at;
        if (at < text.Length && text[at] == 'S') at++;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '-' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))) at++;
        if (at == start || !char.IsAsciiDigit(text[at - 1])) return false;
        if (at == text.Length || text[at] is '.' or ':' or '：' or '．' or '|') return true;
        if (!SourceLines.IsSpace(text[at])) return false;
        while (at < text.Length && SourceLines.IsSpace(text[at])) at++;
        return at < text.Length && (char.IsUpper(text[at]) || Script.IsHan(text[at]) && text[at] is not ('所' or '显' or '中' or '为' or '和' or '与' or '可' or '表' or '示'));
    }

    /// <summary>Whether a line is a row of a table: three cells or more with wide gaps between them.</summary>
    public static bool IsRow(string text)
    {
        var gaps = 0;
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (text[at] == '\t' || SourceLines.IsSpace(text[at]) && SourceLines.IsSpace(text[at + 1]))
            {
                gaps++;
                while (at + 1 < text.Length && SourceLines.IsSpace(text[at + 1])) at++;
            }
        }
        return gaps >= 2 || text.Count(c => c == '|') >= 3;
    }

    static bool IsPageNumber(string text)
    {
        var bare = text.Trim('-', '–', '—', '·', '•', '|', ' ');
        if (bare.Length is > 0 and <= 4 && bare.All(char.IsAsciiDigit)) return true;
        var words = bare.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["page", ..] or [_, "|", "page"] or [_, "|", "p", "a", "g", "e"]) return words.All(word => word is "page" or "of" or "/" or "|" or "p" or "a" or "g" or "e" || word.All(char.IsAsciiDigit));
        return text.StartsWith('第') && text.EndsWith('页') && text[1..^1].Trim().All(char.IsAsciiDigit);
    }

    /// <summary>A head that tells its page by itself: <c>Cancers 2023, 15, 1234 3 of 15</c>, <c>·357· …</c>.</summary>
    static bool HasPageNumber(string text)
    {
        if (text.Length > LongestHead) return false;
        if (EndsInCount(text) && char.IsAsciiDigit(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^4][^1]) && HasYear(text)) return true;
        return IsDotted(text.AsSpan()) || text.Length > 3 && text[^1] is '·' or '•' && IsDotted(text.AsSpan(text.TrimEnd('·', '•').LastIndexOfAny(['·', '•']) is var open and >= 0 ? open : 0));
    }

    /// <summary>Behind a text with commas stand a page and the number of pages: <c>3 of 15</c>.</summary>
    static bool EndsInCount(string text) =>
        text.Length <= LongestHead && text.Contains(',') && text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., _, var page, "of", var pages] && page.All(char.IsAsciiDigit) && pages.All(char.IsAsciiDigit)
        && int.TryParse(page, out var at) && int.TryParse(pages, out var all) && at <= all && all < 500;

    /// <summary>From 1900 to 2099, and not a part of another number.</summary>
    static bool HasYear(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
            if (text.AsSpan(at, 2) is "19" or "20" && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) && !(at > 0 && char.IsAsciiDigit(text[at - 1])) && !(at + 4 < text.Length && char.IsAsciiDigit(text[at + 4]))) return true;
        return false;
    }

    /// <summary>A year, a day of a month, or three numbers between the same marks.</summary>
    static bool IsDated(string lower) =>
        HasYear(lower) || lower.Any(char.IsAsciiDigit) && lower.Split(' ', ',', '.', ':').Any(word => word.Length >= 3 && Array.Exists(Months, month => word == month || word == month[..3]))
        || lower.Split(' ', ':', '：', ';', ',').Any(word => Array.Exists(DateMarks, mark => word.Split(mark) is [_, _, _] parts && Array.TrueForAll(parts, part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit))));

    static readonly char[] DateMarks = ['.', '/', '-'];

    /// <summary>Whether a text begins with a number between raised dots.</summary>
    static bool IsDotted(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] is not ('·' or '•')) return false;
        var end = text[1..].IndexOfAny('·', '•');
        return end is > 0 and < 6 && !text.Slice(1, end).ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>A short line between raised dots or brackets, or the word that names the kind of article; at a sentence's end it is a word of the sentence.</summary>
    static bool IsBanner(string text)
    {
        if (text.Length > 30 || SentenceEnd.Closes(text)) return false;
        var isFramed = text.Length > 2 && (text[0] is '·' or '•' or '・' && text[^1] is '·' or '•' or '・' || text[0] is '【' or '［' or '[' && text[^1] is '】' or '］' or ']');
        var bare = string.Concat(text.Where(c => char.IsLetter(c))).ToLowerInvariant();
        if (bare.Length == 0) return false;
        return isFramed && StandardTitles.Of(text) is null || Array.Exists(Banners, banner => bare == string.Concat(banner.Where(char.IsLetter)));
    }

    static bool Holds(string lower, string[] cues) => Array.Exists(cues, cue => lower.Contains(cue, StringComparison.Ordinal));

    static bool Begins(string lower, string[] cues) => Array.Exists(cues, cue => lower.StartsWith(cue, StringComparison.Ordinal));

    /// <summary>A line without its numbers and space: what a running head has in common on every page.</summary>
    static string Pattern(string text)
    {
        var pattern = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (SourceLines.IsSpace(c)) continue;
            if (!char.IsDigit(c)) pattern.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            else if (pattern.Length == 0 || pattern[^1] != '#') pattern.Append('#');
        }
        return pattern.ToString();
    }

    /// <summary>How many of the lines stand more than a few lines apart: a list repeats itself, a head comes with its page.</summary>
    static int Pages(IEnumerable<(int Index, SourceLine Line)> lines)
    {
        var (pages, last) = (0, int.MinValue);
        foreach (var (_, line) in lines)
        {
            if (last != int.MinValue && line.Number - last < 15) continue;
            pages++;
            last = line.Number;
        }
        return pages;
    }
}
