using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>The learner's attempts, newest first.</summary>
public sealed class ListAttempts(Db db)
{
    public const int PageSize = 30;

    /// <param name="Quiz">Null for practice.</param>
    /// <param name="Answered">Slots with an answer.</param>
    /// <param name="Score">Marks; null while in progress.</param>
    public sealed record Item(
        string Uid, string CourseSlug, LocalizedText CourseTitle, AttemptKind Kind, QuizSettings? Quiz, string? Category, string? SectionNumber, bool InProgress,
        DateTimeOffset StartedAt, DateTimeOffset? SubmittedAt, int Answered, int Slots, double? Score, double MaxScore);

    /// <param name="page">From 0.</param>
    /// <returns>The page, and whether there is a next one.</returns>
    public async Task<(IReadOnlyList<Item> Items, bool More)> RunAsync(long learnerId, int page, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var args = new { learnerId, take = PageSize + 1, skip = Math.Max(page, 0) * PageSize };
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition(Sql, args, cancellationToken: ct))).AsList();
        var titles = await CourseTitles.ReadAsync(connection, db.Dialect, [.. rows.Select(row => row.CourseSlug)], ct);
        return ([.. rows.Take(PageSize).Select(row => row.ToDomain(titles[row.CourseSlug]))], rows.Count > PageSize);
    }

    const string Sql = """
        select a.uid, a.kind, c.slug as course_slug, v.settings as quiz_settings, a.category, n.number as section_number, a.state,
               a.started_at, a.submitted_at, a.score, a.max_score,
               (select count(*) from attempt_slot s where s.attempt_id = a.id) as slots,
               (select count(*) from attempt_slot s where s.attempt_id = a.id and s.response is not null) as answered
          from attempt a
          join course c on c.id = a.course_id
          left join quiz_version v on v.id = a.quiz_version_id
          left join section n on n.id = a.section_id
         where a.learner_id = @learnerId
         order by a.started_at desc, a.id desc
         limit @take offset @skip
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Kind { get; init; }

        public required string CourseSlug { get; init; }

        public string? QuizSettings { get; init; }

        public string? Category { get; init; }

        public string? SectionNumber { get; init; }

        public required string State { get; init; }

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset? SubmittedAt { get; init; }

        public double? Score { get; init; }

        public double MaxScore { get; init; }

        public int Slots { get; init; }

        public int Answered { get; init; }

        public Item ToDomain(LocalizedText courseTitle) => new(
            Uid, CourseSlug, courseTitle, Words<AttemptKind>.Parse(Kind), QuizSettings is null ? null : Core.Quizzes.QuizSettings.FromJson(QuizSettings), Category, SectionNumber,
            Words<AttemptState>.Parse(State) == AttemptState.InProgress, StartedAt, SubmittedAt, Answered, Slots, Score, MaxScore);
    }
}
