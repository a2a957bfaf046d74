using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>Shows questions of content files to the linter.</summary>
sealed class LintTargets
{
    readonly LintCourse? _course;
    readonly Dictionary<string, Claim> _claims = [];

    public LintTargets(ContentSet set, CourseContent course)
    {
        _claims = course.Claims.Select(entry => entry.Value).DistinctBy(claim => claim.Key).ToDictionary(claim => claim.Key, StringComparer.Ordinal);
        _course = new LintCourse(
            [.. course.Claims.Select(entry => entry.Value)],
            [.. course.Conflicts.Select(entry => entry.Value)],
            [.. set.Entities.Select(entry => entry.Value)],
            [.. set.Relations.Select(entry => entry.Value)]);
    }

    /// <summary>For questions that belong to no course.</summary>
    public LintTargets()
    {
    }

    /// <param name="question">Of a sound source. Claims that there are not are left out; the check of references reports them.</param>
    public LintTarget Of(QuestionContent question) => new(question.Type, question.Parse())
    {
        Level = question.Level,
        Course = _course,
        Claims = question.Parts.ToDictionary(
            part => part.Key,
            part => (IReadOnlyList<Claim>)[.. part.Claims.Where(_claims.ContainsKey).Select(claim => _claims[claim])],
            StringComparer.Ordinal),
    };
}
