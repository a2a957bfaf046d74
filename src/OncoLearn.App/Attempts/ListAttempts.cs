using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>The learner's attempts, newest first, but for practice that ended without an answer and an author's looks at quizzes.</summary>
public sealed class ListAttempts(Db db, TimeProvider clock)
{
    public const int PageSize = 30;

    /// <param name="Quiz">Null for practice.</param>
    /// <param name="Answered">Slots with an answer.</param>
    /// <param name="InProgress">False once its deadline has passed, also while nobody has handed it in yet.</param>
    /// <param name="Score">Marks; null until it is handed in, and until they are released.</param>
    /// <param name="Waits">Answers wait for a person: the score may still grow.</param>
    public sealed record Item(
        string Uid, AttemptHome Home, AttemptKind Kind, QuizSettings? Quiz, string? Category, string? SectionNumber, bool InProgress,
        DateTimeOffset StartedAt, DateTimeOffset? DeadlineAt, DateTimeOffset? SubmittedAt, int Answered, int Slots, double? Score, double MaxScore, bool Waits)
    {
        /// <summary>It is handed in, and its quiz holds its score back, or another one holds back what it would tell.</summary>
        public bool ScoreHeld { get; init; }
    }

    /// <param name="page">From 0.</param>
    /// <returns>The page, and whether there is a next one.</returns>
    public async Task<(IReadOnlyList<Item> Items, bool More)> RunAsync(long learnerId, int page, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var args = new { learnerId, take = PageSize + 1, skip = Math.Max(page, 0) * PageSize };
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition(Sql, args, cancellationToken: ct))).AsList();
        var homes = await AttemptHomes.ReadAsync(connection, db.Dialect, rows, learnerId, ct);
        var now = clock.GetUtcNow();
        var untold = await HeldBack.SumsAsync(connection, learnerId, now, ct);
        return ([.. rows.Take(PageSize).Select(row => row.ToDomain(homes.Of(row), untold, now))], rows.Count > PageSize);
    }

    const string Sql = $"""
        select {AttemptColumns.StandingAndSubject}
          from {AttemptColumns.From}
         where a.learner_id = @learnerId and a.preview = 0
           and (a.kind <> 'practice' or a.state = 'in-progress' or exists (select 1 from attempt_slot s where s.attempt_id = a.id and s.response is not null))
         order by a.started_at desc, a.id desc
         limit @take offset @skip
        """;

    sealed class Row : AttemptColumns
    {
        public Item ToDomain(AttemptHome home, IReadOnlySet<string> untold, DateTimeOffset now)
        {
            var quiz = Quiz;
            var isHeld = Score is not null && (untold.Contains(Uid) || quiz?.Release.Now(handedIn: true, HeldBack.IsOver(QuizReleasesAt, now)).Score == false);
            return new(
                Uid, home, KindOf, quiz, Category, SectionNumber, IsOpen(now), StartedAt, DeadlineAt, SubmittedAt, Answered, Slots, isHeld ? null : Score, MaxScore, Waits)
            {
                ScoreHeld = isHeld,
            };
        }
    }
}
