using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>How an attempt <c>a</c> stands and what it is about: its course <c>c</c>, quiz <c>q</c> in the version <c>v</c>, section <c>n</c>, as <see cref="From"/> names them.</summary>
abstract class AttemptColumns : SittingColumns
{
    public const string StandingAndSubject = $"""
        {Standing},
        a.kind, c.slug as course_slug, q.uid as quiz_uid, v.settings as quiz_settings, a.category, n.number as section_number
        """;

    public const string From = """
        attempt a
          join course c on c.id = a.course_id
          left join quiz_version v on v.id = a.quiz_version_id
          left join quiz q on q.id = v.quiz_id
          left join section n on n.id = a.section_id
        """;

    public required string Kind { get; init; }

    public required string CourseSlug { get; init; }

    public string? QuizUid { get; init; }

    public string? QuizSettings { get; init; }

    public string? Category { get; init; }

    public string? SectionNumber { get; init; }

    public AttemptKind KindOf => Words<AttemptKind>.Parse(Kind);

    /// <summary>Null for practice.</summary>
    public QuizSettings? Quiz => QuizSettings is null ? null : Core.Quizzes.QuizSettings.FromJson(QuizSettings);
}
