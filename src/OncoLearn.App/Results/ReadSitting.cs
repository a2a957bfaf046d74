using Dapper;
using OncoLearn.App.Attempts;
using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Results;

/// <summary>One learner's attempt at a quiz, for its owner: everything of it, whatever the learner sees.</summary>
public sealed class ReadSitting(Db db, AttemptStore store, TimeProvider clock)
{
    /// <param name="Title">Of the quiz.</param>
    /// <param name="Name">What the learner is called; null where the account is gone.</param>
    /// <param name="Version">Of the quiz, from 1.</param>
    public sealed record View(LocalizedText Title, string? Name, int Version, AttemptView Attempt);

    /// <returns>Null where this person owns no such quiz, or nobody has handed in such an attempt at it.</returns>
    public async Task<View?> RunAsync(string quizUid, string attemptUid, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        if (await OwnQuiz.FindAsync(connection, quizUid, userId, ct) is not { } quiz) return null;
        var args = new { quizId = quiz.Id, attemptUid };
        if (await connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(Sql, args, cancellationToken: ct)) is not { } row) return null;
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        var stored = await store.ReadAsync(connection, snapshot, attemptUid, row.LearnerId, ct) ?? throw new InvalidOperationException("An attempt is never deleted.");
        await snapshot.DisposeAsync();
        return new View(quiz.Title, row.Name, row.Version, await AttemptViews.ReadAsync(connection, db.Dialect, stored, learnerId: null, clock.GetUtcNow(), ct));
    }

    const string Sql = """
        select a.learner_id, u.display_name as name, v.version
          from attempt a
          join quiz_version v on v.id = a.quiz_version_id
          left join app_user u on u.learner_id = a.learner_id
         where a.uid = @attemptUid and v.quiz_id = @quizId and a.preview = 0 and a.state <> 'in-progress'
        """;

    sealed class Row
    {
        public long LearnerId { get; init; }

        public string? Name { get; init; }

        public int Version { get; init; }
    }
}
