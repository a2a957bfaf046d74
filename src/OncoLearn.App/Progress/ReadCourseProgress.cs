using OncoLearn.App.Catalog;
using OncoLearn.App.Data;

namespace OncoLearn.App.Progress;

/// <summary>How far a learner is in the lessons of one course.</summary>
public sealed class ReadCourseProgress(Db db)
{
    /// <returns>By section number; lessons that were never opened are not in it.</returns>
    public async Task<IReadOnlyDictionary<string, LessonPlace>> RunAsync(string courseSlug, long learnerId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Sql, new { courseSlug, learnerId }, ct);
        return rows.DistinctBy(row => row.Number).ToDictionary(row => row.Number, row => row.Place!);
    }

    const string Sql = $"""
        select s.number, p.state, p.position, p.updated_at
          from course c
          join lesson l on l.course_id = c.id
          join section s on s.id = l.section_id
          join lesson_progress p on p.lesson_id = l.id and p.learner_id = @learnerId
         where c.slug = @courseSlug and c.archived_at is null and c.id in {CourseAccess.Seen} and l.archived_at is null
         order by l.position, l.id
        """;

    sealed class Row : PlaceColumns
    {
        public required string Number { get; init; }
    }
}
