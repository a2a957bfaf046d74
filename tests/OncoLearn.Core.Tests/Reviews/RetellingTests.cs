using OncoLearn.Core.Reviews;

namespace OncoLearn.Core.Tests.Reviews;

public sealed class RetellingTests
{
    [Fact]
    public void Sections_headings_and_paragraphs_are_read_in_order()
    {
        var (review, faults) = Retelling.Parse(
            """
            ## 2 Features

            First.

            ### In the cell

            Second,
            on two lines.

            Third.

            ## 2.1 Isoforms

            Fourth.
            """,
            "en");

        Assert.Empty(faults);
        Assert.Equal(["2", "2.1"], review.Sections.Select(section => section.Number));
        Assert.Equal([1, 2], review.Sections.Select(section => section.Level));
        Assert.Equal("Features", review.Sections[0].Title);
        Assert.Equal(
            [(1, null, "First."), (2, "In the cell", "Second, on two lines."), (3, null, "Third.")],
            review.Sections[0].Paragraphs.Select(paragraph => (paragraph.Number, paragraph.Heading, paragraph.Markdown)));
        Assert.Equal([3, 7, 10], review.Sections[0].Paragraphs.Select(paragraph => paragraph.Line));
        Assert.Equal(1, review.Sections[1].Paragraphs.Single().Number);
    }

    [Theory]
    [InlineData("细胞里的，\n确认", "细胞里的，确认")]
    [InlineData("细胞\n增殖", "细胞增殖")]
    [InlineData("称为“\n自噬", "称为“自噬")]
    [InlineData("高表达 NUPR1\n的标本", "高表达 NUPR1 的标本")]
    [InlineData("细胞，\nNUPR1", "细胞，NUPR1")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("called “p8”\n“COM1” later", "called “p8” “COM1” later")]
    public void Lines_join_with_a_space_only_where_the_script_has_one(string text, string joined) =>
        Assert.Equal(joined, Only(text).Markdown);

    [Fact]
    public void How_lines_are_wrapped_does_not_change_the_body()
    {
        var wrapped = Retelling.Parse("## 1 T\n\n### H\n\nOne two\nthree.\n\nFour.", "en").Review.Sections[0];
        var unwrapped = Retelling.Parse("## 1 T\r\n### H\r\nOne two three.\r\n\r\n\r\nFour.\r\n", "en").Review.Sections[0];

        Assert.Equal("### H\n\nOne two three.\n\nFour.", wrapped.Body);
        Assert.Equal(wrapped.Body, unwrapped.Body);
    }

    [Fact]
    public void Citations_are_taken_out_of_the_text_with_the_space_before_them()
    {
        var runs = Only("It falls [12]. Then [8]-[12], and [2] [3].").Runs;

        Assert.Equal(["It falls", ". Then", ", and", "."], runs.OfType<TextRun>().Select(run => run.Text));
        Assert.Equal(["12", "8–12", "2,3"], runs.OfType<CitationRun>().Select(run => string.Join(',', run.Citations)));
    }

    [Fact]
    public void Emphasis_is_a_property_of_the_text()
    {
        var runs = Only(@"It is *not* **ever** 2 \* 3.").Runs.Cast<TextRun>();

        Assert.Equal(
            [("It is ", Emphasis.None), ("not", Emphasis.Light), (" ", Emphasis.None), ("ever", Emphasis.Strong), (" 2 * 3.", Emphasis.None)],
            runs.Select(run => (run.Text, run.Emphasis)));
    }

    [Theory]
    [InlineData(@"\- one", "- one")]
    [InlineData(@"1\) one", "1) one")]
    [InlineData(@"\# one", "# one")]
    [InlineData(@"\> one \| two", "> one | two")]
    [InlineData(@"See \[Fig\] \\ C:\D", @"See [Fig] \ C:\D")]
    public void A_backslash_makes_text_of_a_mark(string markdown, string text) =>
        Assert.Equal([new TextRun(text, Emphasis.None)], Only(markdown).Runs);

    [Theory]
    [InlineData(@"It falls [9]\-[3].")]
    [InlineData(@"It falls [9]\–[3].")]
    public void A_dash_behind_a_backslash_makes_no_run_of_two_citations(string markdown) =>
        Assert.Equal(["9", "3"], Only(markdown).Runs.OfType<CitationRun>().Select(run => string.Join(',', run.Citations)));

    [Theory]
    [InlineData("Text.", 1, 1, "before the first section")]
    [InlineData("### H\n\n## 1 T\n\nText.", 1, 1, "before the first section")]
    [InlineData("## Title\n\nText.", 1, 1, "number title")]
    [InlineData("## 1 T\n\nText.\n\n## 1 U\n\nText.", 5, 4, "twice")]
    [InlineData("## 1 T\n\n## 2 U\n\nText.", 1, 1, "no paragraph")]
    [InlineData("## 1 T\n\n### H\n\n### I\n\nText.", 3, 1, "No paragraph")]
    [InlineData("## 1 T\n\n- a list", 3, 1, "Only headings and paragraphs")]
    [InlineData("## 1 T\n\n1. a list", 3, 1, "Only headings and paragraphs")]
    [InlineData("## 1 T\n\nSee [Fig].", 3, 5, "reference numbers")]
    [InlineData("## 1 T\n\nOne\ntwo [9]-[3].", 4, 5, "reference numbers")]
    [InlineData("## 1 T\n\nOne *two.", 3, 5, "never closed")]
    [InlineData("## 1 T\n\nOne *two **three** four*.", 3, 10, "inside other emphasis")]
    [InlineData("", 1, 1, "no section")]
    public void A_fault_names_its_place(string text, int line, int column, string message)
    {
        var faults = Retelling.Parse(text, "en").Faults;

        Assert.Contains(faults, fault => fault.Line == line && fault.Column == column && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    static Paragraph Only(string text)
    {
        var (review, faults) = Retelling.Parse("## 1 T\n\n" + text, "en");
        Assert.Empty(faults);
        return review.Sections.Single().Paragraphs.Single();
    }
}
