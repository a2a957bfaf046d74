using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

/// <summary>What holds for every plan.</summary>
public sealed class SectionPlanLawsTests
{
    [Fact]
    public void No_paragraph_is_lost_or_there_twice() => SampleReview.ForEach((review, edits) => Assert.Equal(
        review.Sections.SelectMany((section, at) => section.Paragraphs.Select((paragraph, index) => (new ParagraphPlace(at, index).ToString(), paragraph))).OrderBy(one => one.Item1, StringComparer.Ordinal),
        SectionPlan.Of(review, edits).Sections.SelectMany(section => section.Paragraphs).Select(paragraph => (paragraph.Place.ToString(), paragraph.Parsed)).OrderBy(one => one.Item1, StringComparer.Ordinal)));

    [Fact]
    public void Each_section_has_an_id_of_its_own() => SampleReview.ForEach((review, edits) =>
    {
        var ids = SectionPlan.Of(review, edits).Sections.Select(section => section.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void An_edit_is_skipped_where_it_is_refused_and_then_changes_nothing() => SampleReview.ForEach((review, edits) =>
    {
        if (edits.Count == 0) return;
        var (plan, before) = (SectionPlan.Of(review, edits), SectionPlan.Of(review, [.. edits.SkipLast(1)]));
        var isRefused = before.Check(edits[^1]) is not null;
        Assert.Equal(before.Skipped.Count + (isRefused ? 1 : 0), plan.Skipped.Count);
        if (isRefused) Assert.Equal(Told(before), Told(plan));
        else Assert.NotEqual(Told(before), Told(plan));
    });

    [Fact]
    public void Without_what_was_skipped_the_plan_is_the_same() => SampleReview.ForEach((review, edits) =>
    {
        var plan = SectionPlan.Of(review, edits);
        var skipped = plan.Skipped.Select(one => one.Index).ToHashSet();
        var shorter = SectionPlan.Of(review, [.. edits.Where((_, at) => !skipped.Contains(at))]);
        Assert.Empty(shorter.Skipped);
        Assert.Equal(Told(plan), Told(shorter));
    });

    static IEnumerable<string> Told(SectionPlan plan) => plan.Sections.Select(section =>
        $"{section.Id}|{section.PrintedNumber}|{section.Title}|{section.Level}|{section.IsDropped}|{string.Join(',', section.Paragraphs.Select(paragraph => $"{paragraph.Place} {paragraph.Heading}"))}|{string.Join(',', section.Edits)}");
}
