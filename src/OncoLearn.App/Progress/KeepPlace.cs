using OncoLearn.App.Data;

namespace OncoLearn.App.Progress;

/// <summary>
/// Keeps where a learner is in a lesson, and with it that the lesson was opened. The latest place counts, also where it lies before an earlier one; what was
/// understood stays understood.
/// </summary>
public sealed class KeepPlace(Db db, TimeProvider clock)
{
    /// <summary>More than any section has.</summary>
    public const int LastParagraph = 999;

    /// <param name="Number">The review's section number.</param>
    /// <param name="Paragraph">In [0, <see cref="LastParagraph"/>]; 0 is the head of the lesson.</param>
    public sealed record Input(string CourseSlug, string Number, long LearnerId, int Paragraph);

    /// <returns>False where there is no such lesson.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph is out of its range.</exception>
    public Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        if (input.Paragraph is < 0 or > LastParagraph) throw new ArgumentOutOfRangeException(nameof(input), input.Paragraph, "no paragraph of a lesson");
        return db.WriteAsync(
            async scope => await scope.ExecuteAsync(
                Sql,
                new { courseSlug = input.CourseSlug, number = input.Number, learnerId = input.LearnerId, paragraph = input.Paragraph, now = clock.GetUtcNow() }) == 1,
            ct);
    }

    const string Sql = $"""
        insert into lesson_progress (learner_id, lesson_id, state, position, updated_at)
        select @learnerId, found.id, 'opened', @paragraph, @now
          from ({LessonAddress.FindSql}) found
         where true
            on conflict (learner_id, lesson_id) do update
           set position = excluded.position, updated_at = excluded.updated_at
        """;
}
