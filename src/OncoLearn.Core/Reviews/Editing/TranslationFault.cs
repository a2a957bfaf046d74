using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>Why a translation does not stand beside its original.</summary>
/// <param name="Text">One or two sentences for the person who wrote it.</param>
public abstract record TranslationFault(Bilingual Text)
{
    /// <summary>Longest piece of a line or heading that a message quotes, in UTF-16 units.</summary>
    const int LongestQuote = 40;

    public sealed record NoTitle() : TranslationFault(new Bilingual("请填写标题。", "Enter a title."));

    /// <param name="Length">In UTF-16 units, above <see cref="SectionTitle.Longest"/>.</param>
    public sealed record LongTitle(int Length) : TranslationFault(new Bilingual($"标题最多 {SectionTitle.Longest} 个字符，现在有 {Length} 个。", $"A title has {SectionTitle.Longest} characters at most; this one has {Length}."));

    public sealed record NoText() : TranslationFault(new Bilingual("请填写正文。", "Enter the text."));

    /// <param name="Length">In UTF-16 units, above <see cref="SectionTranslation.LongestText"/>.</param>
    public sealed record LongText(int Length) : TranslationFault(new Bilingual($"正文最多 {SectionTranslation.LongestText} 个字符，现在有 {Length} 个。", $"A text has {SectionTranslation.LongestText} characters at most; this one has {Length}."));

    /// <param name="At">1-based: the first paragraph that does not cite what the original cites there.</param>
    public sealed record OtherCount(int Wanted, int Found, int At) : TranslationFault(new Bilingual(
        $"原文有 {Wanted} 段，译文有 {Found} 段：请从第 {At} 段起对照。段与段之间空一行。",
        $"The original has {Paragraphs(Wanted)}, this text {Found}: compare them from paragraph {At} on. A blank line parts two paragraphs."));

    /// <param name="Paragraph">1-based.</param>
    public sealed record LacksCitations(int Paragraph, IReadOnlyList<int> Missing) : TranslationFault(new Bilingual(
        $"第 {Paragraph} 段缺少引用 {Marks(Missing)}。",
        $"Paragraph {Paragraph} lacks the citation {Marks(Missing)}."));

    /// <param name="Paragraph">1-based.</param>
    public sealed record OtherCitations(int Paragraph, IReadOnlyList<int> Added) : TranslationFault(new Bilingual(
        $"第 {Paragraph} 段引用了 {Marks(Added)}，原文这一段没有引用它。",
        $"Paragraph {Paragraph} cites {Marks(Added)}, which the original does not cite there."));

    /// <param name="Paragraph">1-based.</param>
    public sealed record LacksHeading(int Paragraph) : TranslationFault(new Bilingual(
        $"原文第 {Paragraph} 段上面有小标题：请在译文这一段前另起一行，写“### 小标题”。",
        $"The original has a heading above paragraph {Paragraph}: put one on a line of its own before it, as “### Heading”."));

    /// <param name="Paragraph">1-based.</param>
    public sealed record OtherHeading(int Paragraph) : TranslationFault(new Bilingual(
        $"第 {Paragraph} 段上面有小标题，原文那里没有。",
        $"Paragraph {Paragraph} has a heading above it, and the original has none there."));

    public sealed record NothingBelow(string Heading) : TranslationFault(new Bilingual($"小标题“{Quote(Heading)}”下面没有段落。", $"No paragraph stands under the heading “{Quote(Heading)}”."));

    /// <param name="Paragraph">1-based.</param>
    public sealed record NoParagraph(int Paragraph, string Line) : TranslationFault(new Bilingual(
        $"第 {Paragraph} 段这里只能写段落，不能写列表、引用、表格或别的标题：“{Quote(Line)}”。如果它就是正文，请在最前面加一个反斜杠 \\。",
        $"Only paragraphs are read in paragraph {Paragraph}, no lists, quotes, tables or other headings: “{Quote(Line)}”. If it is text, put a backslash \\ before its mark."));

    /// <param name="Paragraph">1-based.</param>
    public sealed record BrokenMarks(int Paragraph) : TranslationFault(new Bilingual(
        $"第 {Paragraph} 段里，方括号只用来写文献编号，例如 [3] 或 [8]-[12]；星号要成对，表示强调。要照字面写出它们，请在前面加一个反斜杠 \\。",
        $"In paragraph {Paragraph}, square brackets hold reference numbers alone, such as [3] or [8]-[12], and asterisks come in pairs, for emphasis. A backslash \\ before them makes them text."));

    static string Marks(IReadOnlyList<int> numbers) => string.Concat(numbers.Select(number => $"[{number}]"));

    static string Paragraphs(int count) => count == 1 ? "1 paragraph" : $"{count} paragraphs";

    static string Quote(string text) => text.Length > LongestQuote ? text[..LongestQuote] + "…" : text;
}
