using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>What learners report of the questions that an instructor is responsible for, and the answers. Shipped questions are answered for by every administrator.</summary>
public sealed class ProblemReports(Db db, TimeProvider clock)
{
    public const int LongestAnswer = 2000;

    /// <param name="Version">The number of the version that the learner saw.</param>
    /// <param name="Head">The number of the newest version.</param>
    /// <param name="VersionId">Of the version that the learner saw.</param>
    /// <param name="Response">What the learner had answered, as the type writes it; null for nothing.</param>
    public sealed record Report(
        string Uid, string QuestionUid, long VersionId, int Version, int Head, ProblemKind Kind, string Body, string? Response, string Lang, DateTimeOffset At,
        string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt, bool Read);

    public enum Outcome
    {
        Answered,

        /// <summary>Nothing was said, or more than <see cref="LongestAnswer"/> characters.</summary>
        BadAnswer,
        NotFound,
    }

    /// <summary>Reports that an instructor may answer, the unanswered ones first, oldest first.</summary>
    /// <param name="questionUid">Of one question; null for all.</param>
    /// <param name="administrator">Whether shipped questions are among them.</param>
    public Task<IReadOnlyList<Report>> ForAsync(string? questionUid, long userId, bool administrator, CancellationToken ct) => ReadAsync(
        $"{Mine(administrator)} {(questionUid is null ? "" : "and q.uid = @questionUid")}", "case when r.answered_at is null then 0 else 1 end, r.id", new { questionUid, userId }, ct);

    /// <summary>What a learner has reported, newest first.</summary>
    public Task<IReadOnlyList<Report>> OfLearnerAsync(long learnerId, CancellationToken ct) => ReadAsync("r.learner_id = @learnerId", "r.id desc", new { learnerId }, ct);

    /// <summary>How many answers a learner has not seen yet.</summary>
    public Task<int> UnreadAsync(long learnerId, CancellationToken ct) => db.ExecuteScalarAsync<int>(UnreadSql, new { learnerId }, ct);

    /// <summary>The learner has seen the answers that there are.</summary>
    public Task MarkReadAsync(long learnerId, CancellationToken ct) => db.WriteAsync(scope => scope.ExecuteAsync(MarkReadSql, new { learnerId, now = clock.GetUtcNow() }), ct);

    /// <summary>Answers a report, or gives another answer; the learner sees it as new.</summary>
    public Task<Outcome> AnswerAsync(string reportUid, string answer, Teacher teacher, bool administrator, CancellationToken ct)
    {
        var said = answer.Trim();
        if (said.Length is 0 or > LongestAnswer) return Task.FromResult(Outcome.BadAnswer);
        return db.WriteAsync(
            async scope => await scope.ExecuteAsync(AnswerSql(administrator), new { reportUid, answer = said, userId = teacher.UserId, learnerId = teacher.LearnerId, now = clock.GetUtcNow() }) == 1
                ? Outcome.Answered
                : Outcome.NotFound,
            ct);
    }

    async Task<IReadOnlyList<Report>> ReadAsync(string where, string order, object args, CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>($"{ReadSql} where {where} order by {order} limit 500", args, ct)).Select(row => row.ToDomain())];

    /// <summary>A condition on a bank <c>b</c>.</summary>
    static string Mine(bool administrator) => $"({BankRights.Sql} in ('edit', 'own') {(administrator ? "or b.kind = 'shipped'" : "")})";

    const string ReadSql = """
        select r.uid, q.uid as question_uid, v.id as version_id, v.version, h.version as head, r.kind, r.body, r.response, r.lang, r.created_at, r.answer,
               u.display_name as answered_by, r.answered_at, r.read_at
          from problem_report r
          join question_version v on v.id = r.question_version_id
          join question q on q.id = v.question_id
          join question_version h on h.id = q.head_version_id
          join bank b on b.id = q.bank_id
          left join app_user u on u.learner_id = r.answered_by
        """;

    const string UnreadSql = "select count(*) from problem_report where learner_id = @learnerId and answered_at is not null and read_at is null";

    const string MarkReadSql = "update problem_report set read_at = @now where learner_id = @learnerId and answered_at is not null and read_at is null";

    static string AnswerSql(bool administrator) => $"""
        update problem_report
           set answer = @answer, answered_by = @learnerId, answered_at = @now, read_at = null
         where uid = @reportUid
           and question_version_id in (select v.id
                                         from question_version v
                                         join question q on q.id = v.question_id
                                         join bank b on b.id = q.bank_id
                                        where {Mine(administrator)})
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string QuestionUid { get; init; }

        public long VersionId { get; init; }

        public int Version { get; init; }

        public int Head { get; init; }

        public required string Kind { get; init; }

        public required string Body { get; init; }

        public string? Response { get; init; }

        public required string Lang { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public string? Answer { get; init; }

        public string? AnsweredBy { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }

        public DateTimeOffset? ReadAt { get; init; }

        public Report ToDomain() => new(
            Uid, QuestionUid, VersionId, Version, Head, Words<ProblemKind>.Parse(Kind), Body, Response, Lang, CreatedAt, Answer, AnsweredBy, AnsweredAt, ReadAt is not null);
    }
}
