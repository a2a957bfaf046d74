using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>What a learner is told of a quiz before starting it, with their own attempts at it.</summary>
public sealed class ReadQuiz(Db db, TimeProvider clock)
{
    /// <param name="MaxScore">Marks that can be reached.</param>
    /// <param name="Attempts">The learner's own, newest first, at any version of the quiz.</param>
    public sealed record View(
        string Uid, string CourseSlug, LocalizedText CourseTitle, QuizSettings Settings, int Questions, double MaxScore, IReadOnlyList<Sitting> Attempts)
    {
        /// <summary>The one to go on with; null where none is open.</summary>
        public Sitting? Open => Attempts.FirstOrDefault(attempt => attempt.InProgress);
    }

    /// <param name="InProgress">False once its deadline has passed, also while nobody has handed it in yet.</param>
    /// <param name="DeadlineAt">Null where there is none.</param>
    /// <param name="Score">Marks; null until it is handed in.</param>
    /// <param name="Waits">Answers wait for a person: the score may still grow.</param>
    public sealed record Sitting(string Uid, bool InProgress, DateTimeOffset StartedAt, DateTimeOffset? DeadlineAt, DateTimeOffset? SubmittedAt, double? Score, double MaxScore, int Answered, int Slots, bool Waits);

    /// <returns>Null where the course has no such quiz.</returns>
    public async Task<View?> RunAsync(string courseSlug, string key, long learnerId, CancellationToken ct)
    {
        var uid = QuizUids.Of(courseSlug, key);
        if (await db.QuerySingleOrDefaultAsync<QuizRow>(QuizSql, new { uid, courseSlug }, ct) is not { } quiz) return null;
        var sittings = await db.QueryAsync<SittingRow>(SittingsSql, new { id = quiz.Id, learnerId }, ct);
        await using var connection = await db.OpenAsync(ct);
        var titles = await CourseTitles.ReadAsync(connection, db.Dialect, [courseSlug], ct);
        var now = clock.GetUtcNow();
        return new View(
            uid, courseSlug, titles[courseSlug], QuizSettings.FromJson(quiz.Settings), quiz.Questions, quiz.MaxScore, [.. sittings.Select(row => row.ToDomain(now))]);
    }

    const string QuizSql = """
        select q.id, v.settings,
               (select count(*) from quiz_slot s where s.quiz_version_id = v.id) as questions,
               (select coalesce(sum(s.points), 0.0) from quiz_slot s where s.quiz_version_id = v.id) as max_score
          from quiz q
          join course c on c.id = q.course_id
          join quiz_version v on v.id = q.current_version_id
         where q.uid = @uid and c.slug = @courseSlug and q.archived_at is null and c.archived_at is null
        """;

    const string SittingsSql = $"""
        select {SittingColumns.Standing}
          from attempt a
          join quiz_version v on v.id = a.quiz_version_id
         where v.quiz_id = @id and a.learner_id = @learnerId
         order by a.started_at desc, a.id desc
        """;

    sealed class QuizRow
    {
        public long Id { get; init; }

        public required string Settings { get; init; }

        public int Questions { get; init; }

        public double MaxScore { get; init; }
    }

    sealed class SittingRow : SittingColumns
    {
        public Sitting ToDomain(DateTimeOffset now) => new(Uid, IsOpen(now), StartedAt, DeadlineAt, SubmittedAt, Score, MaxScore, Answered, Slots, Waits);
    }
}
