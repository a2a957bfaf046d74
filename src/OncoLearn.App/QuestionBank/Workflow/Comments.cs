using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>What reviewers and authors say to each other, at the place of the question that it concerns.</summary>
public sealed class Comments(Db db, IUidSource uids, TimeProvider clock)
{
    public const int LongestBody = 4000;

    /// <param name="Path">The JSON path in the payload, such as <c>options[1].text</c>; empty for the whole question.</param>
    /// <param name="Version">The number of the version that it was said of.</param>
    /// <param name="Author">The name that the author shows; null where the account is gone.</param>
    public sealed record Comment(string Uid, string Path, int Version, string? Author, string Body, DateTimeOffset At, DateTimeOffset? ResolvedAt, string? ResolvedBy);

    public enum Outcome
    {
        Done,

        /// <summary>Nothing was said, or more than <see cref="LongestBody"/> characters.</summary>
        BadBody,
        NotAllowed,
        NotFound,
    }

    /// <summary>Says something of the newest version.</summary>
    public Task<Outcome> AddAsync(string questionUid, string path, string body, Teacher teacher, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await QuestionWork.FindAsync(scope, db.Dialect, questionUid, teacher.UserId) is not { } question) return Outcome.NotFound;
        if (!question.Allows(BankAccess.Review)) return Outcome.NotAllowed;
        var said = body.Trim();
        if (said.Length is 0 or > LongestBody) return Outcome.BadBody;
        await scope.ExecuteAsync(InsertSql, new { uid = uids.Next(), versionId = question.HeadVersionId, path, learnerId = teacher.LearnerId, body = said, now = clock.GetUtcNow() });
        return Outcome.Done;
    }, ct);

    /// <summary>Marks a comment as done with, or as open again.</summary>
    public Task<Outcome> ResolveAsync(string questionUid, string commentUid, bool resolved, Teacher teacher, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await QuestionWork.FindAsync(scope, db.Dialect, questionUid, teacher.UserId) is not { } question) return Outcome.NotFound;
        if (!question.Allows(BankAccess.Review)) return Outcome.NotAllowed;
        var args = new { commentUid, questionId = question.Id, learnerId = teacher.LearnerId, now = clock.GetUtcNow() };
        return await scope.ExecuteAsync(resolved ? ResolveSql : ReopenSql, args) == 1 ? Outcome.Done : Outcome.NotFound;
    }, ct);

    /// <summary>All comments on a question, oldest first; empty where nothing of its bank is shared with the instructor.</summary>
    public async Task<IReadOnlyList<Comment>> OfAsync(string questionUid, long userId, CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>(OfSql, new { questionUid, userId }, ct)).Select(row => row.ToDomain())];

    const string InsertSql = """
        insert into question_comment (uid, question_version_id, path, learner_id, body, created_at)
        values (@uid, @versionId, @path, @learnerId, @body, @now)
        """;

    const string ResolveSql = """
        update question_comment
           set resolved_at = @now, resolved_by = @learnerId
         where uid = @commentUid and question_version_id in (select id from question_version where question_id = @questionId)
        """;

    const string ReopenSql = """
        update question_comment
           set resolved_at = null, resolved_by = null
         where uid = @commentUid and question_version_id in (select id from question_version where question_id = @questionId)
        """;

    const string OfSql = $"""
        select m.uid, m.path, v.version, a.display_name as author, m.body, m.created_at, m.resolved_at, r.display_name as resolved_by
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.question_id = q.id
          join question_comment m on m.question_version_id = v.id
          left join app_user a on a.learner_id = m.learner_id
          left join app_user r on r.learner_id = m.resolved_by
         where q.uid = @questionUid and b.archived_at is null and {BankRights.Sql} is not null
         order by m.id
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Path { get; init; }

        public int Version { get; init; }

        public string? Author { get; init; }

        public required string Body { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset? ResolvedAt { get; init; }

        public string? ResolvedBy { get; init; }

        public Comment ToDomain() => new(Uid, Path, Version, Author, Body, CreatedAt, ResolvedAt, ResolvedBy);
    }
}
