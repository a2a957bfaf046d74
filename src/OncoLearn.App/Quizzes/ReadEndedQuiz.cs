using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Quizzes;

/// <summary>What a learner is told who comes with the code of a quiz that its owner has closed.</summary>
public sealed class ReadEndedQuiz(Db db, TimeProvider clock)
{
    /// <param name="Owner">The name that its owner shows; null where the owner is gone.</param>
    /// <param name="ClosedAt">When this code was taken away.</param>
    /// <param name="Attempts">The learner's own, newest first.</param>
    public sealed record View(LocalizedText Title, string? Owner, DateTimeOffset ClosedAt, IReadOnlyList<Attempt> Attempts);

    /// <param name="SubmittedAt">Null while it can be gone on with.</param>
    public sealed record Attempt(string Uid, DateTimeOffset StartedAt, DateTimeOffset? SubmittedAt);

    /// <returns>Null where no quiz had this code.</returns>
    public async Task<View?> RunAsync(string code, long learnerId, CancellationToken ct)
    {
        if (await db.QuerySingleOrDefaultAsync<Row>(FindSql, new { code }, ct) is not { } row) return null;
        var (attempts, now) = (await db.QueryAsync<AttemptRow>(AttemptsSql, new { id = row.Id, learnerId }, ct), clock.GetUtcNow());
        return new View(QuizSettings.FromJson(row.Settings).Title, row.Owner, row.ClosedAt, [.. attempts.Select(attempt => attempt.ToDomain(now))]);
    }

    const string FindSql = """
        select q.id, v.settings, u.display_name as owner, e.ended_at as closed_at
          from quiz_ended_code e
          join quiz q on q.id = e.quiz_id
          join quiz_version v on v.id = q.current_version_id
          left join app_user u on u.id = q.owner_id
         where e.code = @code
        """;

    const string AttemptsSql = """
        select a.uid, a.started_at, a.deadline_at, a.submitted_at
          from quiz_version v
          join attempt a on a.quiz_version_id = v.id
         where v.quiz_id = @id and a.learner_id = @learnerId and a.preview = 0
         order by a.started_at desc, a.id desc
        """;

    sealed class AttemptRow
    {
        public required string Uid { get; init; }

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset? DeadlineAt { get; init; }

        public DateTimeOffset? SubmittedAt { get; init; }

        /// <summary>With its deadline it is over, also while nobody has handed it in yet.</summary>
        public Attempt ToDomain(DateTimeOffset now) => new(Uid, StartedAt, SubmittedAt ?? (AttemptMachine.IsOverdue(DeadlineAt, now) ? DeadlineAt : null));
    }

    sealed class Row
    {
        public long Id { get; init; }

        public required string Settings { get; init; }

        public string? Owner { get; init; }

        public DateTimeOffset ClosedAt { get; init; }
    }
}
