using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>What a learner has reported, and what was answered.</summary>
public sealed class OwnReports(Db db, TimeProvider clock)
{
    /// <summary>As many as a list shows.</summary>
    public const int Most = 200;

    /// <param name="Stem">Null where the question has none that can be read.</param>
    /// <param name="Answer">Null while it waits for one.</param>
    /// <param name="AnsweredBy">The name that the instructor shows; null while it waits, and where the account is gone.</param>
    /// <param name="Seen">The learner has seen the answer.</param>
    public sealed record Report(
        string Uid, LocalizedText? Stem, ProblemKind Kind, string Body, DateTimeOffset At, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt, bool Seen);

    /// <summary>Newest first, answers that were not seen yet before the others.</summary>
    public async Task<IReadOnlyList<Report>> OfAsync(long learnerId, CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>(ListSql, new { learnerId, most = Most }, ct)).Select(row => row.ToDomain())];

    /// <summary>The learner's report on the question of a slot that waits for its answer; null where none does.</summary>
    public async Task<Report?> WaitingAsync(string attemptUid, int slot, long learnerId, CancellationToken ct) =>
        (await db.QuerySingleOrDefaultAsync<Row>(WaitingSql, new { attemptUid, slot, learnerId }, ct))?.ToDomain();

    /// <summary>How many answers a learner has not seen yet.</summary>
    public Task<int> UnseenAsync(long learnerId, CancellationToken ct) => db.ExecuteScalarAsync<int>(UnseenSql, new { learnerId }, ct);

    /// <summary>The learner has seen the answers that there were at this time.</summary>
    public Task MarkSeenAsync(long learnerId, IReadOnlyCollection<string> reportUids, CancellationToken ct) => db.WriteAsync(
        scope => scope.ExecuteAsync(MarkSeenSql, new { learnerId, uids = reportUids.ToArray(), now = clock.GetUtcNow() }), ct);

    const string ReadSql = """
        select r.uid, v.payload, r.kind, r.body, r.created_at, r.answer, u.display_name as answered_by, r.answered_at, r.read_at
          from problem_report r
          join question_version v on v.id = r.question_version_id
          left join app_user u on u.learner_id = r.answered_by
        """;

    const string ListSql = $"""
        {ReadSql}
         where r.learner_id = @learnerId
         order by case when r.answered_at is not null and r.read_at is null then 0 else 1 end, r.id desc
         limit @most
        """;

    const string WaitingSql = $"""
        {ReadSql}
          join attempt a on a.uid = @attemptUid and a.learner_id = @learnerId
          join attempt_slot s on s.attempt_id = a.id and s.slot = @slot
          join question_version w on w.id = s.question_version_id and w.question_id = v.question_id
         where r.learner_id = @learnerId and r.answered_at is null
         limit 1
        """;

    const string UnseenSql = "select count(*) from problem_report where learner_id = @learnerId and answered_at is not null and read_at is null";

    string MarkSeenSql => $"""
        update problem_report
           set read_at = @now
         where learner_id = @learnerId and answered_at is not null and read_at is null and uid {db.Dialect.AnyOf("@uids")}
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Payload { get; init; }

        public required string Kind { get; init; }

        public required string Body { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public string? Answer { get; init; }

        public string? AnsweredBy { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }

        public DateTimeOffset? ReadAt { get; init; }

        public Report ToDomain() => new(Uid, Stems.Of(Payload), Words<ProblemKind>.Parse(Kind), Body, CreatedAt, Answer, AnsweredBy, AnsweredAt, ReadAt is not null);
    }
}
