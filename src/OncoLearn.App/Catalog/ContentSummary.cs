using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Catalog;

/// <summary>What a course holds, in numbers.</summary>
/// <param name="Claims">All.</param>
/// <param name="Findings">Claims that count: distinct in subject, relation, object and cancer, and not background.</param>
/// <param name="ConflictQuestions">Questions that rest on both sides of a conflict.</param>
/// <param name="SharedVignettes">Vignettes that two or more questions stand under.</param>
/// <param name="Languages">BCP-47 tags that every text of the course has.</param>
/// <param name="Tables">Questions counted by one thing at a time, in the order in which they are to be shown.</param>
/// <param name="NotAsked">Claims, by key, that no question reaches although they are not background.</param>
public sealed record ContentSummary(
    string Course,
    int Claims,
    int Findings,
    int Conflicts,
    int Terms,
    int Questions,
    int ConflictQuestions,
    int SharedVignettes,
    IReadOnlyList<string> Languages,
    IReadOnlyList<SummaryTable> Tables,
    IReadOnlyList<string> NotAsked)
{
    internal static IReadOnlyList<ContentSummary> Of(ContentSet set) => [.. set.Courses.Select(course => Of(course, set.Reviews))];

    static ContentSummary Of(CourseContent course, IReadOnlyList<ReviewContent> reviews)
    {
        var claims = course.Claims.Select(entry => entry.Value).ToList();
        var questions = course.Questions.Select(entry => entry.Value).ToList();
        var asked = questions.SelectMany(question => question.Claims).ToHashSet(StringComparer.Ordinal);
        var sections = reviews.FirstOrDefault(review => course.Reviews.Contains(review.Slug, StringComparer.Ordinal))?.Texts.FirstOrDefault()?.Review.Sections ?? [];
        var languages = claims.Select(claim => claim.Statement).Append(course.Title).Select(text => text.Languages)
            .Aggregate((one, other) => one.Intersect(other, StringComparer.Ordinal));
        return new ContentSummary(
            course.Slug,
            claims.Count,
            claims.Where(claim => claim.Category != Category.Background).DistinctBy(claim => claim.Finding).Count(),
            course.Conflicts.Count,
            course.Glossary.Count,
            questions.Count,
            questions.Count(question => course.Conflicts.Any(conflict => question.Claims.Contains(conflict.Value.A, StringComparer.Ordinal) && question.Claims.Contains(conflict.Value.B, StringComparer.Ordinal))),
            questions.Where(question => question.Stimulus is not null).GroupBy(question => question.Stimulus).Count(shared => shared.Skip(1).Any()),
            [.. languages],
            [
                Table("section", sections.Select(section => section.Number), questions, question => question.Section),
                Table("category", Words<Category>.All, questions, question => question.Category.Word()),
                Table("category, outside exams", Words<Category>.All, [.. questions.Where(question => question.Use != QuestionUse.Exam)], question => question.Category.Word()),
                Table("type", questions.Select(question => question.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), questions, question => question.Type),
                Table("use", Words<QuestionUse>.All, questions, question => question.Use.Word()),
                Table("level", Words<CognitiveLevel>.All, questions, question => question.Level.Word()),
                new SummaryTable("claims by section", [.. sections.Select(section => (section.Number, claims.Count(claim => claim.Section == section.Number)))]),
                new SummaryTable("claims by category", [.. Enum.GetValues<Category>().Select(category => (category.Word(), claims.Count(claim => claim.Category == category)))]),
            ],
            [.. claims.Where(claim => claim.Category != Category.Background && !asked.Contains(claim.Key)).Select(claim => claim.Key)]);
    }

    static SummaryTable Table(string name, IEnumerable<string> values, IReadOnlyList<QuestionContent> questions, Func<QuestionContent, string> valueOf) =>
        new($"questions by {name}", [.. values.Select(value => (value, questions.Count(question => valueOf(question) == value)))]);
}

/// <param name="Counts">By value, in the order in which they are to be shown.</param>
public sealed record SummaryTable(string Name, IReadOnlyList<(string Value, int Count)> Counts);
