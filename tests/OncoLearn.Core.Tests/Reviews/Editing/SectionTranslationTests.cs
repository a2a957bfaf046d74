using OncoLearn.Core.Reviews;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

public sealed class SectionTranslationTests
{
    static readonly Section Original = Retelling.Parse(
        """
        ## 2.1 Growth

        NUPR1 promotes growth [2]. Knockdown slows it [8]-[10].

        ### In mice

        Nothing is known yet.
        """, "en").Review.Sections[0];

    [Theory]
    // As it is kept.
    [InlineData("NUPR1 促进生长[2]。敲低使它变慢[8]-[10]。\n\n### 小鼠\n\n目前还不清楚。")]
    // As a review prints its marks, in the order of other words, on several lines, as Windows ends them.
    [InlineData("敲低使生长变慢［8-10］，\r\n而 NUPR1 促进生长[2]。\r\n\r\n\r\n  ### 小鼠\r\n目前还不清楚。\r\n")]
    [InlineData("NUPR1 促进生长[2,8-10]。\n\n### 小鼠\n目前*还不清楚*。")]
    public void What_tells_the_same_paragraphs_is_a_section_of_the_same_number(string text)
    {
        var result = SectionTranslation.Read(Original, "  生长 ", text);

        Assert.Empty(result.Faults);
        Assert.Equal(("2.1", "生长", 2), (result.Section!.Number, result.Section.Title, result.Section.Paragraphs.Count));
        Assert.Equal([null, "小鼠"], result.Section.Paragraphs.Select(paragraph => paragraph.Heading));
        // The lesson is made of what is kept.
        Assert.Equal(result.Section.Body, Retelling.Parse($"## 2.1 生长\n\n{result.Section.Body}", "zh-Hans").Review.Sections[0].Body);
    }

    [Theory]
    [InlineData("生长[2][8]-[9]。\n\n### 小鼠\n\n不清楚。", "Paragraph 1 lacks the citation [10].", "第 1 段缺少引用 [10]。")]
    [InlineData("生长[2][8]-[10]。\n\n### 小鼠\n\n不清楚[4]。", "Paragraph 2 cites [4], which the original does not cite there.", "第 2 段引用了 [4]，原文这一段没有引用它。")]
    [InlineData("生长[2]。\n\n变慢[8]-[10]。\n\n### 小鼠\n\n不清楚。", "The original has 2 paragraphs, this text 3: compare them from paragraph 1 on. A blank line parts two paragraphs.", "原文有 2 段，译文有 3 段：请从第 1 段起对照。段与段之间空一行。")]
    [InlineData("生长[2][8]-[10]。", "The original has 2 paragraphs, this text 1: compare them from paragraph 2 on. A blank line parts two paragraphs.", "原文有 2 段，译文有 1 段：请从第 2 段起对照。段与段之间空一行。")]
    [InlineData("生长[2][8]-[10]。\n\n不清楚。", "The original has a heading above paragraph 2: put one on a line of its own before it, as “### Heading”.", "原文第 2 段上面有小标题：请在译文这一段前另起一行，写“### 小标题”。")]
    [InlineData("### 细胞\n生长[2][8]-[10]。\n\n### 小鼠\n不清楚。", "Paragraph 1 has a heading above it, and the original has none there.", "第 1 段上面有小标题，原文那里没有。")]
    [InlineData("生长[2][8]-[10]。\n\n### 小鼠\n不清楚。\n\n### 人", "No paragraph stands under the heading “人”.", "小标题“人”下面没有段落。")]
    public void Where_they_differ_the_paragraph_is_named(string text, string en, string zh)
    {
        var result = SectionTranslation.Read(Original, "生长", text);

        Assert.Null(result.Section);
        var fault = Assert.Single(result.Faults);
        Assert.Equal((en, zh), (fault.Text.En, fault.Text.Zh));
    }

    [Theory]
    [InlineData("生长[2][8]-[10]。\n\n### 小鼠\n- 不清楚。\n不清楚。", typeof(TranslationFault.NoParagraph), 2)]
    [InlineData("## 3 生长\n生长[2][8]-[10]。\n\n### 小鼠\n不清楚。", typeof(TranslationFault.NoParagraph), 1)]
    [InlineData("生长[2][8]-[10]。\n\n### 小鼠\n不[清]楚。", typeof(TranslationFault.BrokenMarks), 2)]
    [InlineData("**生长[2][8]-[10]。\n\n### 小鼠\n不清楚。", typeof(TranslationFault.BrokenMarks), 1)]
    public void What_is_no_paragraph_is_told_at_its_place(string text, Type kind, int paragraph)
    {
        var fault = Assert.Single(SectionTranslation.Read(Original, "生长", text).Faults);

        Assert.Equal(kind, fault.GetType());
        Assert.Contains($"aragraph {paragraph}", fault.Text.En, StringComparison.Ordinal);
        Assert.Contains($"第 {paragraph} 段", fault.Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_behind_a_backslash_is_text()
    {
        var result = SectionTranslation.Read(Original, "生长", "生长\\[5][2][8]-[10]\\*。\n\n### 小鼠\n\\- 不清楚。");

        Assert.Empty(result.Faults);
        Assert.Equal("生长[5]", Assert.IsType<TextRun>(result.Section!.Paragraphs[0].Runs[0]).Text);
        Assert.Equal("- 不清楚。", Assert.IsType<TextRun>(result.Section.Paragraphs[1].Runs[0]).Text);
    }

    [Fact]
    public void What_is_empty_or_too_long_is_refused()
    {
        Assert.Equal([typeof(TranslationFault.NoTitle), typeof(TranslationFault.NoText)], SectionTranslation.Read(Original, " \n", " \n\n").Faults.Select(fault => fault.GetType()));
        Assert.Equal(
            [typeof(TranslationFault.LongTitle), typeof(TranslationFault.LongText)],
            SectionTranslation.Read(Original, new string('长', SectionTitle.Longest + 1), new string('长', SectionTranslation.LongestText + 1)).Faults.Select(fault => fault.GetType()));
    }

    [Fact]
    public void The_original_tells_itself()
    {
        Assert.Equal(Original.Body, SectionTranslation.Read(Original, Original.Title, Original.Body).Section?.Body);
    }
}
