using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>Whether the questions reach what there is to know. These are warnings: a course may grow in the open.</summary>
static class Coverage
{
    public const int QuestionsPerSection = 3;

    public static void Check(CourseContent course, ReviewContent? review, FindingList findings)
    {
        var asked = course.Questions.SelectMany(entry => entry.Value.Claims).ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, source) in course.Claims.Where(entry => entry.Value.Category != Category.Background && !asked.Contains(entry.Value.Key)))
            findings.Warn(source.SpotOf("key"), "not-asked", $"No question asks about the claim “{claim.Key}” (section {claim.Section}, {claim.Category.Word()}).");
        foreach (var section in review?.Texts.FirstOrDefault()?.Review.Sections ?? [])
        {
            var count = course.Questions.Count(entry => entry.Value.Section == section.Number);
            if (count < QuestionsPerSection)
                findings.Warn(course.Source.At, "few-questions", $"Section {section.Number} has {count} of at least {QuestionsPerSection} questions.");
        }
        var about = course.Claims.DistinctBy(entry => entry.Value.Key).ToDictionary(entry => entry.Value.Key, entry => entry.Value.Category, StringComparer.Ordinal);
        foreach (var (question, source) in course.Questions)
        {
            var categories = question.Claims.Where(about.ContainsKey).Select(claim => about[claim]).Distinct().ToList();
            if (categories.Count > 0 && !categories.Contains(question.Category))
                findings.Warn(source.SpotOf("key"), "category", $"The question counts as {question.Category.Word()}, but its claims are {string.Join(" and ", categories.Select(category => category.Word()))}.");
        }
    }
}
