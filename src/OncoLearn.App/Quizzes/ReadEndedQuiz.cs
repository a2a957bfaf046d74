using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Quizzes;

/// <summary>What a learner is told who comes with the code of a quiz that its owner has closed.</summary>
public sealed class ReadEndedQuiz(Db db)
{
    /// <param name="Owner">The name that its owner shows; null where the owner is gone.</param>
    /// <param name="ClosedAt">When this code was taken away.</param>
    /// <param name="Attempts">The learner's own, newest first.</param>
    public sealed record View(LocalizedText Title, string? Owner, DateTimeOffset ClosedAt, IReadOnlyList<Attempt> Attempts);

    public sealed class Attempt
    {
        public required string Uid { get; init; }

        public DateTimeOffset StartedAt { get; init; }

        /// <summary>Null while it is not handed in.</summary>
        public DateTimeOffset? SubmittedAt { get; init; }
    }

    /// <returns>Null where no quiz had this code.</returns>
    public async Task<View?> RunAsync(string code, long learnerId, CancellationToken ct)
    {
        if (await db.QuerySingleOrDefaultAsync<Row>(FindSql, new { code }, ct) is not { } row) return null;
        var attempts = await db.QueryAsync<Attempt>(AttemptsSql, new { id = row.Id, learnerId }, ct);
        return new View(QuizSettings.FromJson(row.Settings).Title, row.Owner, row.ClosedAt, [.. attempts]);
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
        select a.uid, a.started_at, a.submitted_at
          from quiz_version v
          join attempt a on a.quiz_version_id = v.id
         where v.quiz_id = @id and a.learner_id = @learnerId and a.preview = 0
         order by a.started_at desc, a.id desc
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public required string Settings { get; init; }

        public string? Owner { get; init; }

        public DateTimeOffset ClosedAt { get; init; }
    }
}
