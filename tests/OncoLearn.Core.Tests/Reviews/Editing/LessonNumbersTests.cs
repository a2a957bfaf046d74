using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

public sealed class LessonNumbersTests
{
    /// <summary>Sections as <c>level:printed</c>, with <c>-</c> for none.</summary>
    [Theory]
    [InlineData("1:0 1:1 1:2 2:2.1 2:2.2 1:3", "0 1 2 2.1 2.2 3")]
    [InlineData("1:- 1:- 2:- 2:- 1:-", "1 2 2.1 2.2 3")]
    [InlineData("1:一 2:（一） 2:（二） 1:二 1:四", "1 1.1 1.2 2 4")]
    [InlineData("1:第一章 2:一 3:（一） 3:（二） 1:第二章", "1 1.1 1.1.1 1.1.2 2")]
    [InlineData("1:I 2:A 2:B 1:II 2:A 1:IV", "1 1.1 1.2 2 2.1 4")]
    [InlineData("1:一 2:1 2:2 1:二 2:1", "1 1.1 1.2 2 2.1")]
    [InlineData("1:1 2:1.1 2:1.2 1:2 2:2.1", "1 1.1 1.2 2 2.1")]
    [InlineData("1:- 1:1 1:2 1:-", "0 1 2 3")]
    [InlineData("1:- 1:0 1:1 1:2", "0 0.1 1 2")]
    [InlineData("1:1 1:2 1:- 1:3", "1 2 2.1 3")]
    [InlineData("1:2 2:2.1 2:2.2 2:- 1:- 1:3", "2 2.1 2.2 2.3 2.4 3")]
    [InlineData("1:2 1:- 1:- 2:2.1 1:3", "2 2.0 2.0.1 2.1 3")]
    [InlineData("1:1 1:2 1:2 1:3", "1 2 2.1 3")]
    [InlineData("1:1 1:9 1:2 1:3", "1 1.1 2 3")]
    [InlineData("1:1. 1:2. 2:2.1.", "1 2 2.1")]
    [InlineData("1:Box 1:1 1:7.7.7.7.7 1:2", "0 1 1.1 2")]
    [InlineData("2:1 2:2 3:- 1:-", "1 2 2.1 3")]
    [InlineData("2:1 1:1 2:2 3:2", "1 1.1 2 2.1")]
    public void Numbers_follow_what_is_printed(string sections, string expected)
    {
        var plan = SectionPlan.Of(SampleReview.Of([.. sections.Split(' ').Select(one => one.Split(':')).Select(one => SampleReview.Section(one[1] == "-" ? null : one[1], "T", one[0][0] - '0', "Text."))]), []);

        Assert.Equal(expected, string.Join(' ', LessonNumbers.Of(plan).Select(section => section.Number)));
    }

    [Fact]
    public void A_part_split_off_moves_no_printed_number()
    {
        var review = SampleReview.Of(SampleReview.Section("1", "A", 1, "A1.", "A2."), SampleReview.Section("2", "B", 1, "B1."));

        Assert.Equal(["1", "1.1", "2"], LessonNumbers.Of(SectionPlan.Of(review, [new SectionEdit.Split("0", new ParagraphPlace(0, 1), "C")])).Select(section => section.Number));
    }

    [Fact]
    public void Numbers_ascend_and_are_no_deeper_than_a_section_may_be() => SampleReview.ForEach((review, edits) =>
    {
        var numbers = LessonNumbers.Of(SectionPlan.Of(review, edits)).Select(section => section.Number).ToList();
        Assert.All(numbers, number => Assert.Matches(@"^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){0,5}$", number));
        foreach (var (one, next) in numbers.Zip(numbers.Skip(1))) Assert.True(IsBefore(one, next), $"{one} before {next} in {string.Join(' ', numbers)}");
    });

    [Fact]
    public void Dropping_a_section_changes_no_number() => SampleReview.ForEach((review, edits) =>
    {
        var plan = SectionPlan.Of(review, edits);
        if (plan.Kept.FirstOrDefault() is not { } first) return;
        Assert.Equal(LessonNumbers.Of(plan).Select(section => section.Number), LessonNumbers.Of(SectionPlan.Of(review, [.. edits, new SectionEdit.Drop(first.Id)])).Select(section => section.Number));
    });

    [Fact]
    public void The_lessons_are_the_kept_sections_with_text() => SampleReview.ForEach((review, edits) =>
    {
        var plan = SectionPlan.Of(review, edits);
        Assert.Equal(
            plan.Kept.Where(section => section.Paragraphs.Any(paragraph => paragraph.Parsed.Text.Trim().Length > 0)).Select(section => section.Id),
            LessonNumbers.Of(plan).Where(section => section.IsLesson).Select(section => section.Section.Id));
    });

    static bool IsBefore(string one, string next)
    {
        var (a, b) = (one.Split('.').Select(int.Parse).ToList(), next.Split('.').Select(int.Parse).ToList());
        var differs = a.Zip(b).FirstOrDefault(pair => pair.First != pair.Second);
        return differs == default ? a.Count < b.Count : differs.First < differs.Second;
    }
}
