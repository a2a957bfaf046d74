using OncoLearn.App.Catalog;
using OncoLearn.App.Data;

namespace OncoLearn.App.Progress;

/// <summary>How many lessons of each course a learner has understood.</summary>
public sealed class ReadUnderstood(Db db)
{
    /// <returns>By course; courses in which nothing is understood are not in it.</returns>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync(long learnerId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Sql, new { learnerId }, ct);
        return rows.ToDictionary(row => row.Slug, row => row.Lessons, StringComparer.Ordinal);
    }

    const string Sql = $"""
        select c.slug, count(*) as lessons
          from lesson_progress p
          join lesson l on l.id = p.lesson_id
          join course c on c.id = l.course_id
         where p.learner_id = @learnerId and p.state = 'understood' and l.archived_at is null and c.archived_at is null and c.id in {CourseAccess.Seen}
         group by c.slug
        """;

    sealed class Row
    {
        public required string Slug { get; init; }

        public int Lessons { get; init; }
    }
}
