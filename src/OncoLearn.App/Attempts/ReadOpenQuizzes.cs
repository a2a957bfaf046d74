using OncoLearn.App.Data;

namespace OncoLearn.App.Attempts;

/// <summary>The quizzes of a course that a learner is in the middle of.</summary>
public sealed class ReadOpenQuizzes(Db db, TimeProvider clock)
{
    /// <param name="Answered">Slots with an answer.</param>
    /// <param name="DeadlineAt">Null without a time limit.</param>
    public sealed record Sitting(int Answered, int Slots, DateTimeOffset? DeadlineAt);

    /// <returns>By the quiz's uid.</returns>
    public async Task<IReadOnlyDictionary<string, Sitting>> RunAsync(string courseSlug, long learnerId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = await db.QueryAsync<Row>(Sql, new { courseSlug, learnerId }, ct);
        return rows.Where(row => row.IsOpen(now)).ToDictionary(row => row.QuizUid, row => new Sitting(row.Answered, row.Slots, row.DeadlineAt));
    }

    // A learner has one open attempt at a quiz at most.
    const string Sql = $"""
        select {SittingColumns.Standing}, q.uid as quiz_uid
          from attempt a
          join course c on c.id = a.course_id
          join quiz_version v on v.id = a.quiz_version_id
          join quiz q on q.id = v.quiz_id
         where a.learner_id = @learnerId and a.state = 'in-progress' and a.preview = 0 and c.slug = @courseSlug
        """;

    sealed class Row : SittingColumns
    {
        public required string QuizUid { get; init; }
    }
}
