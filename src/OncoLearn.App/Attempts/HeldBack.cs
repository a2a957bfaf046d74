using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>The quizzes that a learner handed in and that hold something back.</summary>
static class HeldBack
{
    /// <summary>
    /// When what waits for the closing of a quiz <c>q</c> comes: as it closes, or later, as the last attempt ends that began while the quiz was to close later. Whoever writes was
    /// told an end and keeps it, and until then nothing may be told to the others. Null for a quiz that never closes.
    /// </summary>
    public const string ReleasesAt = $"""
        coalesce((select max(writing.deadline_at) from {Writing} and writing.deadline_at > q.closes_at), q.closes_at)
        """;

    /// <summary>What waits for the closing of a quiz <c>q</c> still waits: <see cref="ReleasesAt"/> is not over, asked without reading whose end is the last. Takes @now.</summary>
    public const string Waits = $"""
        (q.closes_at is null or q.closes_at > @now or exists (select 1 from {Writing} and writing.deadline_at > @now))
        """;

    /// <summary>The attempts <c>writing</c> in progress at a quiz <c>q</c>. By quiz and not by deadline, at which SQLite would go through all that are written on the site: it keeps the order of a cross join.</summary>
    const string Writing = """
        quiz_version written
                   cross join attempt writing
                   where written.quiz_id = q.id and writing.quiz_version_id = written.id and writing.state = 'in-progress' and writing.preview = 0
        """;

    /// <summary>What of these versions of quizzes may be shown now to whoever handed one in.</summary>
    public static async Task<IReadOnlyDictionary<long, ReleasedParts>> ReadAsync(DbConnection connection, long learnerId, DateTimeOffset now, CancellationToken ct, DbTransaction? transaction = null)
    {
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(Sql, new { learnerId, now }, transaction, cancellationToken: ct));
        return rows.ToDictionary(row => row.Id, row => QuizSettings.FromJson(row.Settings).Release.Now(handedIn: true, IsOver(row.ReleasesAt, now)));
    }

    /// <summary>The versions of questions of which a quiz that the learner handed in holds back right and wrong.</summary>
    public static async Task<IReadOnlySet<long>> QuestionsAsync(WriteScope scope, long learnerId, DateTimeOffset now)
    {
        var rows = await scope.QueryAsync<QuestionRow>(QuestionsSql, new { learnerId, now });
        return await UntoldAsync(rows, row => row.VersionId, scope.Connection, learnerId, now, scope.Token, scope.Transaction);
    }

    /// <summary>
    /// The learner's attempts at other quizzes, by uid, whose sum would tell what is held back: beside questions of which the marks are told, it tells that of one which is not. A
    /// sum that was told before the quiz which holds back was begun stays told.
    /// </summary>
    public static async Task<IReadOnlySet<string>> SumsAsync(DbConnection connection, long learnerId, DateTimeOffset now, CancellationToken ct)
    {
        var rows = (await connection.QueryAsync<SumRow>(new CommandDefinition(SumsSql, new { learnerId, now }, cancellationToken: ct))).AsList();
        return await UntoldAsync(rows, row => row.Uid, connection, learnerId, now, ct);
    }

    /// <summary>The quiz has closed, and nobody writes any more who was told a later end.</summary>
    /// <param name="releasesAt">Null for a quiz that never closes.</param>
    public static bool IsOver(DateTimeOffset? releasesAt, DateTimeOffset now) => releasesAt <= now;

    /// <summary>What of these is held by a version of a quiz that does not tell right and wrong yet.</summary>
    static async Task<IReadOnlySet<T>> UntoldAsync<TRow, T>(
        IReadOnlyList<TRow> rows, Func<TRow, T> told, DbConnection connection, long learnerId, DateTimeOffset now, CancellationToken ct, DbTransaction? transaction = null)
        where TRow : HeldRow
    {
        if (rows.Count == 0) return new HashSet<T>();
        var released = await ReadAsync(connection, learnerId, now, ct, transaction);
        // What was released between the two statements is not there any more.
        return rows.Where(row => released.TryGetValue(row.HeldVersionId, out var parts) && !parts.Correctness).Select(told).ToHashSet();
    }

    const string Sql = $"""
        select v.id, v.settings, {ReleasesAt} as releases_at
          from quiz_version v
          join quiz q on q.id = v.quiz_id
         where v.id in {UnreleasedKeys.HoldingSql}
        """;

    const string QuestionsSql = $"""
        select distinct w.version_id, w.held_version_id
          from {UnreleasedKeys.AllSql} w
         where w.held_version_id is not null
        """;

    const string SumsSql = $"""
        select distinct a.uid, w.held_version_id
          from {UnreleasedKeys.AllSql} w
          join attempt holding on holding.id = w.attempt_id
          join quiz_version held on held.id = w.held_version_id
          join attempt_slot s on s.question_version_id = w.version_id
          join attempt a on a.id = s.attempt_id
          join quiz_version own on own.id = a.quiz_version_id
         where w.held_version_id is not null and a.learner_id = @learnerId and a.kind = 'quiz' and own.quiz_id <> held.quiz_id
           and (a.submitted_at is null or a.submitted_at >= holding.started_at)
        """;

    abstract class HeldRow
    {
        public long HeldVersionId { get; init; }
    }

    sealed class QuestionRow : HeldRow
    {
        public long VersionId { get; init; }
    }

    sealed class SumRow : HeldRow
    {
        public required string Uid { get; init; }
    }

    sealed class Row
    {
        public long Id { get; init; }

        public required string Settings { get; init; }

        public DateTimeOffset? ReleasesAt { get; init; }
    }
}
