using System.Data.Common;
using Dapper;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>The quizzes that a learner handed in and that hold something back.</summary>
static class HeldBack
{
    /// <summary>
    /// When what waits for the closing of a quiz <c>q</c> comes: as it closes, or later, as the last attempt ends that began while the quiz was to close later. Whoever writes was
    /// told an end and keeps it, and until then nothing may be told to the others. Null for a quiz that never closes.
    /// </summary>
    public const string ClosesAt = """
        coalesce((select max(writing.deadline_at)
                    from quiz_version written
                    join attempt writing on writing.quiz_version_id = written.id
                   where written.quiz_id = q.id and writing.state = 'in-progress' and writing.preview = 0 and writing.deadline_at > q.closes_at), q.closes_at)
        """;

    /// <summary>What of these versions of quizzes may be shown now to whoever handed one in.</summary>
    public static async Task<IReadOnlyDictionary<long, ReleasedParts>> ReadAsync(DbConnection connection, long learnerId, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(Sql, new { learnerId, now }, cancellationToken: ct));
        return rows.ToDictionary(row => row.Id, row => QuizSettings.FromJson(row.Settings).Release.Now(handedIn: true, IsClosed(row.ClosesAt, now)));
    }

    /// <param name="closesAt">Null for a quiz that never closes.</param>
    public static bool IsClosed(DateTimeOffset? closesAt, DateTimeOffset now) => closesAt <= now;

    const string Sql = $"""
        select v.id, v.settings, {ClosesAt} as closes_at
          from quiz_version v
          join quiz q on q.id = v.quiz_id
         where v.id in (select w.held_version_id from {UnreleasedKeys.AllSql} w where w.held_version_id is not null)
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public required string Settings { get; init; }

        public DateTimeOffset? ClosesAt { get; init; }
    }
}
