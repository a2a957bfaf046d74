using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>What a shipped course holds at least; nothing in it is left to warn of.</summary>
public sealed class ShippedAmountTests
{
    [Theory]
    [InlineData("nupr1", 9, 85, 45, 35, 6)]
    [InlineData("nanog", 10, 95, 55, 25, 12)]
    [InlineData("nepc", 13, 115, 40, 40, 40)]
    public void A_course_is_complete(string slug, int sections, int findings, int mechanism, int marker, int therapy)
    {
        var (set, _) = ContentCheck.Read(new ContentRoot(AppContext.BaseDirectory));
        var course = set.Courses.Single(one => one.Slug == slug);
        var summary = ContentSummary.Of(set).Single(one => one.Course == slug);
        var questions = course.Questions.Select(entry => entry.Value).ToList();
        int Practice(Category category) => questions.Count(question => question.Use != QuestionUse.Exam && question.Category == category);
        int OfType(string type) => questions.Count(question => question.Type == type);

        Assert.Equal(["en", "zh-Hans"], summary.Languages.Order(StringComparer.Ordinal));
        Assert.Empty(summary.NotAsked);
        AtLeast(findings, summary.Findings);
        AtLeast(mechanism, Practice(Category.Mechanism));
        AtLeast(marker, Practice(Category.Marker));
        AtLeast(therapy, Practice(Category.Therapy));
        AtLeast(20, questions.Count(question => question.Use == QuestionUse.Exam));
        AtLeast(10, questions.Select(question => question.Type).Distinct(StringComparer.Ordinal).Count());
        AtLeast(2, OfType("extended-matching"));
        AtLeast(2, OfType("ordering"));
        AtLeast(2, OfType("pathway-completion"));
        AtLeast(1, summary.SharedVignettes);
        AtLeast(3, summary.ConflictQuestions);
        var bySection = questions.ToLookup(question => question.Section);
        Assert.Equal(sections, bySection.Count);
        Assert.All(bySection, section => AtLeast(3, section.Count()));
    }

    [Fact]
    public void The_check_and_the_linter_have_nothing_to_say() => Assert.Empty(ContentCheck.Run(AppContext.BaseDirectory).Findings);

    static void AtLeast(int least, int count) => Assert.InRange(count, least, int.MaxValue);
}
