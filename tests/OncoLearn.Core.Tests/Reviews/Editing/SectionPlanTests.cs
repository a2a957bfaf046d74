using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

public sealed class SectionPlanTests
{
    static readonly ParsedReview Review = SampleReview.Of(
        SampleReview.Section("1", "Introduction", 1, "A1.", "A2.", "A3."),
        SampleReview.Section("2", "Lung", 1, "B1.", "B2."),
        SampleReview.Section("3", "结论", 1, "C1."));

    [Fact]
    public void Without_edits_the_sections_are_as_they_were_found()
    {
        var plan = SectionPlan.Of(Review, []);

        Assert.Equal(["0 1 Introduction: A1. A2. A3.", "1 2 Lung: B1. B2.", "2 3 结论: C1."], Told(plan));
        Assert.Equal(new ParagraphPlace(1, 1), plan.Sections[1].Paragraphs[1].Place);
        Assert.Empty(plan.Skipped);
    }

    [Fact]
    public void A_new_title_stands_on_one_line()
    {
        var section = Plan(new SectionEdit.Rename("1", "  Lung\n cancer ")).Sections[1];

        Assert.Equal("Lung cancer", section.Title);
    }

    [Fact]
    public void A_merged_section_goes_on_under_its_title_in_the_one_above() =>
        Assert.Equal(["0 1 Introduction: A1. A2. A3. <Lung> B1. B2.", "2 3 结论: C1."], Told(Plan(new SectionEdit.Merge("1"))));

    [Theory]
    [InlineData("Cells", "<Cells: 结论> C1.")]
    [InlineData("细胞", "<细胞：结论> C1.")]
    public void Of_a_heading_without_text_and_the_one_merged_into_it_both_stand(string title, string expected)
    {
        var review = SampleReview.Of(SampleReview.Section("1", "Introduction", 1, "A1."), SampleReview.Section("2", title, 1), SampleReview.Section("2.1", "结论", 2, "C1."));

        Assert.Equal([$"0 1 Introduction: A1. {expected}"], Told(SectionPlan.Of(review, [new SectionEdit.Merge("2"), new SectionEdit.Merge("1")])));
    }

    [Fact]
    public void A_merge_passes_over_dropped_sections() =>
        Assert.Equal(["0 1 Introduction: A1. A2. A3. <结论> C1.", "1 2 Lung: B1. B2. dropped"], Told(Plan(new SectionEdit.Drop("1"), new SectionEdit.Merge("2"))));

    [Fact]
    public void A_part_split_off_is_named_by_its_first_paragraph()
    {
        var plan = Plan(new SectionEdit.Split("0", new ParagraphPlace(0, 1), "Cells"), new SectionEdit.Split("0@1", new ParagraphPlace(0, 2), "Mice"), new SectionEdit.Rename("0@1", "Yeast"));

        Assert.Equal(["0 1 Introduction: A1.", "0@1 - Yeast: A2.", "0@2 - Mice: A3.", "1 2 Lung: B1. B2.", "2 3 结论: C1."], Told(plan));
    }

    [Fact]
    public void Splitting_where_a_section_was_merged_does_not_say_its_title_twice() =>
        Assert.Equal(
            ["0 1 Introduction: A1. A2. A3.", "1@0 - Lung: B1. B2.", "2 3 结论: C1."],
            Told(Plan(new SectionEdit.Merge("1"), new SectionEdit.Split("0", new ParagraphPlace(1, 0), "Lung"))));

    [Fact]
    public void A_drop_can_be_taken_back()
    {
        Assert.Equal(["0", "2"], Plan(new SectionEdit.Drop("1")).Kept.Select(section => section.Id));
        Assert.Equal(["0", "1", "2"], Plan(new SectionEdit.Drop("1"), new SectionEdit.Keep("1")).Kept.Select(section => section.Id));
    }

    [Fact]
    public void What_was_done_is_told_with_each_section()
    {
        SectionEdit[] edits = [new SectionEdit.Rename("1", "Lung cancer"), new SectionEdit.Split("0", new ParagraphPlace(0, 2), "Cells"), new SectionEdit.Merge("1")];
        var plan = SectionPlan.Of(Review, edits);

        Assert.Equal([edits[1]], plan.Sections[0].Edits);
        Assert.Equal([edits[1], edits[0], edits[2]], plan.Sections[1].Edits);
        Assert.Empty(plan.Sections[2].Edits);
    }

    [Fact]
    public void An_edit_that_cannot_be_made_is_refused_with_a_reason()
    {
        var plan = Plan(new SectionEdit.Drop("0"));

        Assert.IsType<EditRefusal.UnknownSection>(plan.Check(new SectionEdit.Rename("7", "T")));
        Assert.IsType<EditRefusal.NothingAbove>(plan.Check(new SectionEdit.Merge("1")));
        Assert.IsType<EditRefusal.IsDropped>(plan.Check(new SectionEdit.Rename("0", "T")));
        Assert.IsType<EditRefusal.IsDropped>(plan.Check(new SectionEdit.Merge("0")));
        Assert.IsType<EditRefusal.IsDroppedAlready>(plan.Check(new SectionEdit.Drop("0")));
        Assert.IsType<EditRefusal.IsKept>(plan.Check(new SectionEdit.Keep("1")));
        Assert.IsType<EditRefusal.UnknownParagraph>(plan.Check(new SectionEdit.Split("1", new ParagraphPlace(2, 0), "T")));
        Assert.IsType<EditRefusal.FirstParagraph>(plan.Check(new SectionEdit.Split("1", new ParagraphPlace(1, 0), "T")));
        Assert.IsType<EditRefusal.EmptyTitle>(plan.Check(new SectionEdit.Rename("1", " \n")));
        Assert.Equal(new EditRefusal.LongTitle(301), plan.Check(new SectionEdit.Rename("1", new string('a', 301))));
        Assert.Null(plan.Check(new SectionEdit.Rename("1", new string('a', 300))));
        Assert.Null(plan.Check(new SectionEdit.Keep("0")));
    }

    [Fact]
    public void An_edit_that_no_longer_applies_is_skipped_and_told()
    {
        var plan = Plan(new SectionEdit.Drop("9"), new SectionEdit.Rename("1", "Lung cancer"));

        Assert.Equal("Lung cancer", plan.Sections[1].Title);
        var skipped = Assert.Single(plan.Skipped);
        Assert.Equal((0, new SectionEdit.Drop("9")), (skipped.Index, (SectionEdit.Drop)skipped.Edit));
        Assert.IsType<EditRefusal.UnknownSection>(skipped.Why);
    }

    static SectionPlan Plan(params SectionEdit[] edits) => SectionPlan.Of(Review, edits);

    static IEnumerable<string> Told(SectionPlan plan) => plan.Sections.Select(section =>
        $"{section.Id} {section.PrintedNumber ?? "-"} {section.Title}: {string.Join(' ', section.Paragraphs.Select(paragraph => paragraph.Heading is { } told ? $"<{told}> {paragraph.Parsed.Text}" : paragraph.Parsed.Text))}{(section.IsDropped ? " dropped" : "")}");
}
