using System.Text.RegularExpressions;
using OncoLearn.Core.Reviews.Parsing;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What became of every part of an article that was read.</summary>
public static partial class ReceiptText
{
    public static string Title => Say("每一处文字的去向", "What became of the whole text");
    public static string Doubts(int count) => Say($"请看一眼：{count} 处拿不准", count == 1 ? "1 doubtful place to look at" : $"{count} doubtful places to look at");
    public static string Repairs(int count) => Say($"修复了 {count} 处", count == 1 ? "1 repair" : $"{count} repairs");
    public static string Accounts => Say("每个字符都有着落", "Every character is accounted for");
    public static string Place => Say("去向", "Where it went");
    public static string Characters => Say("字符", "Characters");
    public static string KeptApart(int abstracts, int references) => Say($"摘要 {abstracts} 篇，参考文献 {references} 条", $"{Counted(abstracts, "abstract")}, {Counted(references, "reference")}");
    public static string Abstract => Say("摘要", "Abstract");
    public static string References => Say("参考文献", "References");
    public static string Furniture(int count) => Say($"正文之外的文字 {count} 处", count == 1 ? "1 piece printed around the text" : $"{count} pieces printed around the text");

    /// <param name="where">As <see cref="Core.Reviews.Parsing.Doubt.Where"/> writes it.</param>
    public static string Where(string where) => WherePattern().Match(where) is { Success: true } match
        ? match.Groups["kind"].Value == "line" ? Say($"第 {match.Groups["what"].Value} 行：", $"Line {match.Groups["what"].Value}:") : Say($"第 {match.Groups["what"].Value} 节：", $"Section {match.Groups["what"].Value}:")
        : $"{where}{Say("：", ":")}";

    public static string Repair(string kind) => kind switch
    {
        "line-break" => Say("接上断行", "Lines joined"),
        "broken-word" => Say("接上断开的单词", "Words put together"),
        "kept-hyphen" => Say("保留真正的连字符", "Hyphens kept at a line’s end"),
        "space-between-characters" => Say("去掉汉字之间的空格", "Spaces between Chinese characters removed"),
        "page-break" => Say("接上跨页的段落", "Paragraphs joined over a page break"),
        "heading-in-line" => Say("从行中分出标题", "Headings taken out of a line"),
        "heading-over-lines" => Say("接上分成两行的标题", "Headings joined over two lines"),
        _ => kind,
    };

    public static string FurnitureKind(string kind) => kind switch
    {
        Core.Reviews.Parsing.FurnitureKind.RunningHead => Say("页眉页脚", "Running heads"),
        Core.Reviews.Parsing.FurnitureKind.PageNumber => Say("页码", "Page numbers"),
        Core.Reviews.Parsing.FurnitureKind.Banner => Say("栏目名", "Journal banners"),
        Core.Reviews.Parsing.FurnitureKind.Licence => Say("许可与版权", "Licence and copyright"),
        Core.Reviews.Parsing.FurnitureKind.Caption => Say("图表标题", "Captions"),
        Core.Reviews.Parsing.FurnitureKind.Table => Say("表格", "Tables"),
        Core.Reviews.Parsing.FurnitureKind.Identifier => Say("编号（DOI 等）", "Identifiers (DOI and the like)"),
        Core.Reviews.Parsing.FurnitureKind.Dates => Say("收稿、修回等日期", "Dates of receipt and acceptance"),
        Core.Reviews.Parsing.FurnitureKind.Correspondence => Say("通信作者", "Correspondence"),
        Core.Reviews.Parsing.FurnitureKind.Affiliation => Say("作者单位", "Affiliations"),
        Core.Reviews.Parsing.FurnitureKind.Authors => Say("作者", "Authors"),
        Core.Reviews.Parsing.FurnitureKind.HowToCite => Say("引用格式", "How to cite"),
        Core.Reviews.Parsing.FurnitureKind.Footnote => Say("脚注", "Footnotes"),
        Core.Reviews.Parsing.FurnitureKind.BackMatter => Say("致谢、声明等", "Acknowledgements and declarations"),
        Core.Reviews.Parsing.FurnitureKind.FrontMatter => Say("正文前的其他文字", "Other text before the article"),
        _ => kind,
    };

    public static string PlaceOf(SourcePlace place) => place switch
    {
        SourcePlace.Title => Say("标题", "Title"),
        SourcePlace.Abstract => Abstract,
        SourcePlace.Keywords => Say("关键词", "Keywords"),
        SourcePlace.Section => Say("正文", "Text of the sections"),
        SourcePlace.References => References,
        SourcePlace.Furniture => Say("正文之外的文字", "Printed around the text"),
        SourcePlace.Dropped => Say("去掉（空白、换行、断字符）", "Dropped (blanks, line ends, broken-word hyphens)"),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "no such place"),
    };

    static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    [GeneratedRegex("^(?<kind>line|section) (?<what>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex WherePattern();
}
