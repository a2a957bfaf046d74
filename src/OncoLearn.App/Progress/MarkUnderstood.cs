using OncoLearn.App.Data;

namespace OncoLearn.App.Progress;

/// <summary>A learner says that a lesson is understood, or takes that back. Saying it twice changes nothing.</summary>
public sealed class MarkUnderstood(Db db, TimeProvider clock)
{
    /// <param name="Number">The review's section number.</param>
    /// <param name="Understood">False takes it back: the lesson counts as opened again, at the place it was left.</param>
    public sealed record Input(string CourseSlug, string Number, long LearnerId, bool Understood);

    /// <returns>False where there is no such lesson.</returns>
    public Task<bool> RunAsync(Input input, CancellationToken ct) => db.WriteAsync(
        async scope =>
        {
            if (await scope.ExecuteScalarAsync<long?>(LessonAddress.FindSql, new { courseSlug = input.CourseSlug, number = input.Number, learnerId = input.LearnerId }) is not { } lessonId) return false;
            await scope.ExecuteAsync(input.Understood ? MarkSql : TakeBackSql, new { learnerId = input.LearnerId, lessonId, now = clock.GetUtcNow() });
            return true;
        },
        ct);

    const string MarkSql = """
        insert into lesson_progress (learner_id, lesson_id, state, position, updated_at)
        values (@learnerId, @lessonId, 'understood', 0, @now)
            on conflict (learner_id, lesson_id) do update
           set state = 'understood', updated_at = excluded.updated_at
         where lesson_progress.state <> 'understood'
        """;

    const string TakeBackSql = """
        update lesson_progress
           set state = 'opened', updated_at = @now
         where learner_id = @learnerId and lesson_id = @lessonId and state = 'understood'
        """;
}
