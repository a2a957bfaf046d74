using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>How an attempt <c>a</c> stands and what it is about: its home, its section <c>n</c>, as <see cref="From"/> names them.</summary>
abstract class AttemptColumns : SittingColumns, IHomeRow
{
    public const string StandingAndSubject = $"""
        {Standing},
        a.kind, {IHomeRow.Columns}, v.settings as quiz_settings, {HeldBack.ReleasesAt} as quiz_releases_at, a.category, n.number as section_number
        """;

    public const string From = $"""
        attempt a
          {IHomeRow.Joins}
          left join section n on n.id = a.section_id
        """;

    public required string Kind { get; init; }

    public string? CourseSlug { get; init; }

    public string? QuizUid { get; init; }

    public string? QuizCode { get; init; }

    public long? BankId { get; init; }

    public string? BankCode { get; init; }

    public string? QuizSettings { get; init; }

    public DateTimeOffset? QuizReleasesAt { get; init; }

    public string? Category { get; init; }

    public string? SectionNumber { get; init; }

    public AttemptKind KindOf => Words<AttemptKind>.Parse(Kind);

    /// <summary>Null for practice.</summary>
    public QuizSettings? Quiz => QuizSettings is null ? null : Core.Quizzes.QuizSettings.FromJson(QuizSettings);
}
