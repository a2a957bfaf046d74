using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>What a learner is told of a quiz before starting it, with their own attempts at it.</summary>
public sealed class ReadQuiz(Db db, QuestionVersions questions, TimeProvider clock)
{
    /// <param name="MaxScore">Marks that can be reached.</param>
    /// <param name="NeedPerson">How many questions only a person can judge.</param>
    /// <param name="Attempts">The learner's own, newest first, at any version of the quiz.</param>
    public sealed record View(
        string Uid, string CourseSlug, LocalizedText CourseTitle, QuizSettings Settings, int Questions, double MaxScore, int NeedPerson, IReadOnlyList<Sitting> Attempts)
    {
        /// <summary>The one to go on with; null where none is open.</summary>
        public Sitting? Open => Attempts.FirstOrDefault(attempt => attempt.InProgress);
    }

    /// <param name="InProgress">False once its deadline has passed, also while nobody has handed it in yet.</param>
    /// <param name="DeadlineAt">Null where there is none.</param>
    /// <param name="Score">Marks; null until it is handed in, and until they are released.</param>
    /// <param name="Waits">Answers wait for a person: the score may still grow.</param>
    public sealed record Sitting(string Uid, bool InProgress, DateTimeOffset StartedAt, DateTimeOffset? DeadlineAt, DateTimeOffset? SubmittedAt, double? Score, double MaxScore, int Answered, int Slots, bool Waits);

    /// <returns>Null where the course has no such quiz.</returns>
    public async Task<View?> RunAsync(string courseSlug, string key, long learnerId, CancellationToken ct)
    {
        var uid = QuizUids.Of(courseSlug, key);
        var slots = await db.QueryAsync<SlotRow>(QuizSql, new { uid, courseSlug }, ct);
        if (slots is not [var quiz, ..]) return null;
        var sittings = await db.QueryAsync<SittingRow>(SittingsSql, new { id = quiz.Id, learnerId }, ct);
        await using var connection = await db.OpenAsync(ct);
        var titles = await CourseTitles.ReadAsync(connection, db.Dialect, [courseSlug], ct);
        var served = await questions.GetAsync([.. slots.Select(slot => slot.QuestionVersionId)], connection, transaction: null, ct);
        var (settings, now) = (QuizSettings.FromJson(quiz.Settings), clock.GetUtcNow());
        return new View(
            uid, courseSlug, titles[courseSlug], settings, slots.Count,
            slots.Sum(slot => slot.Points * settings.Behaviour.ReachOf(served[slot.QuestionVersionId])), slots.Count(slot => served[slot.QuestionVersionId].NeedsPerson),
            [.. sittings.Select(row => row.ToDomain(now))]);
    }

    /// <summary>A row for each slot; a quiz has at least one.</summary>
    const string QuizSql = """
        select q.id, v.settings, s.question_version_id, s.points
          from quiz q
          join course c on c.id = q.course_id
          join quiz_version v on v.id = q.current_version_id
          join quiz_slot s on s.quiz_version_id = v.id
         where q.uid = @uid and c.slug = @courseSlug and q.archived_at is null and c.archived_at is null
        """;

    const string SittingsSql = $"""
        select {SittingColumns.Standing}, v.settings, q.closes_at
          from attempt a
          join quiz_version v on v.id = a.quiz_version_id
          join quiz q on q.id = v.quiz_id
         where v.quiz_id = @id and a.learner_id = @learnerId and a.preview = 0
         order by a.started_at desc, a.id desc
        """;

    sealed class SlotRow
    {
        public long Id { get; init; }

        public required string Settings { get; init; }

        public long QuestionVersionId { get; init; }

        public double Points { get; init; }
    }

    sealed class SittingRow : SittingColumns
    {
        public required string Settings { get; init; }

        public DateTimeOffset? ClosesAt { get; init; }

        public Sitting ToDomain(DateTimeOffset now)
        {
            var released = QuizSettings.FromJson(Settings).Release.Now(handedIn: true, HeldBack.IsClosed(ClosesAt, now));
            return new(Uid, IsOpen(now), StartedAt, DeadlineAt, SubmittedAt, released.Score ? Score : null, MaxScore, Answered, Slots, Waits);
        }
    }
}
