using System.Collections.Frozen;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>What a heading that articles have in common opens.</summary>
enum TitleKind
{
    /// <summary>A section of the text.</summary>
    Section,
    Abstract,
    Keywords,
    References,

    /// <summary>Something behind the text: thanks, funding, interests.</summary>
    BackMatter,
}

/// <summary>Headings that stand in articles everywhere, in both languages, whatever space and case they are printed with.</summary>
static class StandardTitles
{
    static readonly FrozenDictionary<string, TitleKind> Known = new (TitleKind Kind, string[] Titles)[]
    {
        (TitleKind.Section,
        [
            "引言", "前言", "绪论", "导言", "序言", "背景", "概述", "概论", "简介", "讨论", "结论", "结语", "小结", "总结", "展望", "总结与展望", "结论与展望", "小结与展望", "问题与展望", "挑战与展望", "讨论与展望",
            "总结和展望", "结论和展望", "材料与方法", "资料与方法", "方法", "结果", "结果与讨论", "局限性", "未来展望", "未来方向", "临床意义",
            "introduction", "background", "overview", "discussion", "conclusion", "conclusions", "concluding remarks", "perspective", "perspectives", "future perspectives", "future directions",
            "conclusions and perspectives", "conclusion and perspectives", "conclusions and future perspectives", "conclusion and future perspectives", "conclusions and future directions",
            "conclusion and future directions", "summary and outlook", "outlook", "methods", "materials and methods", "results", "results and discussion", "limitations", "clinical implications",
        ]),
        (TitleKind.Abstract, ["摘要", "中文摘要", "英文摘要", "内容提要", "提要", "abstract", "summary", "simple summary"]),
        (TitleKind.Keywords, ["关键词", "关键字", "主题词", "keywords", "key words", "index terms"]),
        (TitleKind.References, ["参考文献", "主要参考文献", "引用文献", "参考资料", "references and notes", "references", "reference", "reference list", "bibliography", "literature", "literature cited", "works cited"]),
        (TitleKind.BackMatter,
        [
            "致谢", "利益冲突", "利益冲突声明", "作者贡献", "基金项目", "基金资助", "资助", "伦理声明", "数据可用性声明", "附录", "缩略语", "缩写",
            "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "conflict of interest", "conflicts of interest", "conflict of interest statement", "declaration of competing interest",
            "competing interests", "disclosure", "disclosures", "funding", "author contributions", "authors' contributions", "data availability", "data availability statement", "ethics statement",
            "ethics approval and consent to participate", "consent for publication", "supplementary materials", "supplementary material", "supporting information", "appendix", "abbreviations",
            "publisher's note", "institutional review board statement", "informed consent statement", "availability of data and materials", "generative ai statement",
        ]),
    }.SelectMany(group => group.Titles, (group, title) => (Title: Bare(title), group.Kind)).DistinctBy(item => item.Title).ToFrozenDictionary(item => item.Title, item => item.Kind, StringComparer.Ordinal);

    static readonly FrozenSet<string> PartsOfAbstract = ((string[])["背景", "目的", "方法", "结果", "结论", "background", "methods", "results", "conclusion", "conclusions"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The longest of them, in characters without space.</summary>
    static readonly int Longest = Known.Keys.Max(title => title.Length);

    /// <summary>What such a heading opens; null for any other line.</summary>
    public static TitleKind? Of(string title)
    {
        if (title.Length > 3 * Longest) return null;
        var bare = Bare(title.Trim('#', ':', '：', '.', '。', ' ', '【', '】', '[', ']', '［', '］', '〔', '〕', '*', '—', '-'));
        if (Known.TryGetValue(bare, out var kind)) return kind;
        // In both languages at once: 参考文献 (References).
        var (chinese, latin) = (string.Concat(bare.Where(Script.IsHan)), string.Concat(bare.Where(char.IsAsciiLetter)));
        return chinese.Length > 0 && latin.Length > 0 && chinese.Length + latin.Length >= bare.Length - 2 && Known.TryGetValue(chinese, out kind) && Known.TryGetValue(latin, out var same) && same == kind ? kind : null;
    }

    /// <summary>Whether such a heading also stands inside abstracts.</summary>
    public static bool IsPartOfAbstract(string title) => PartsOfAbstract.Contains(Bare(title.Trim(':', '：', ' ')));

    /// <summary>The heading that a text begins with, with text right behind it; null where it begins otherwise.</summary>
    /// <returns>Its kind, and behind it and the marks that follow it.</returns>
    public static (TitleKind Kind, int End)? Opening(string text)
    {
        (TitleKind, int)? best = null;
        var bare = new System.Text.StringBuilder();
        var from = 0;
        while (from < text.Length && text[from] is '【' or '[' or '［' or '〔' or '*' or '—' or '-') from++;
        for (var at = from; at < text.Length && bare.Length < Longest; at++)
        {
            if (SourceLines.IsSpace(text[at])) continue;
            bare.Append(char.ToLowerInvariant(text[at]));
            if (!Known.TryGetValue(bare.ToString(), out var kind)) continue;
            if (at + 1 < text.Length && char.IsAsciiLetter(text[at]) && char.IsAsciiLetter(text[at + 1])) continue;
            best = (kind, at + 1);
        }
        return best;
    }

    static string Bare(string title) => string.Concat(title.Where(c => !SourceLines.IsSpace(c))).ToLowerInvariant().Replace('’', '\'');
}
