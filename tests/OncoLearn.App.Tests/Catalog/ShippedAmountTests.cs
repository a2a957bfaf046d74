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
    public void A_course_is_complete(string slug, int sections, int findings, int mechanism, int marker, int therapy)
    {
        var (set, found) = ContentCheck.Read(new ContentRoot(AppContext.BaseDirectory));
        var course = set.Courses.Single(one => one.Slug == slug);
        var summary = ContentCheck.Run(AppContext.BaseDirectory).Summary.Single(one => one.Course == slug);
        var questions = course.Questions.Select(entry => entry.Value).ToList();
        int Practice(Category category) => questions.Count(question => question.Use == QuestionUse.Practice && question.Category == category);

        Assert.Empty(found);
        Assert.Equal(["en", "zh-Hans"], summary.Languages.Order(StringComparer.Ordinal));
        Assert.Empty(summary.NotAsked);
        Assert.InRange(summary.Findings, findings, int.MaxValue);
        Assert.InRange(Practice(Category.Mechanism), mechanism, int.MaxValue);
        Assert.InRange(Practice(Category.Marker), marker, int.MaxValue);
        Assert.InRange(Practice(Category.Therapy), therapy, int.MaxValue);
        Assert.InRange(questions.Count(question => question.Use == QuestionUse.Exam), 20, int.MaxValue);
        var bySection = questions.ToLookup(question => question.Section);
        Assert.Equal(sections, bySection.Count);
        Assert.All(bySection, section => Assert.InRange(section.Count(), 3, int.MaxValue));
    }
}
