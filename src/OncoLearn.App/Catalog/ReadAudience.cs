using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Licences;

namespace OncoLearn.App.Catalog;

/// <summary>Who may read a course, as its owner is told.</summary>
public sealed class ReadAudience(Db db)
{
    /// <param name="Code">Of the link; null where there is none.</param>
    /// <param name="Readers">How many have opened a link of it, also where they may not read it now.</param>
    /// <param name="IsOpen">The licences of all its reviews are open: it may be for everyone.</param>
    public sealed record View(CourseAudience Audience, string? Code, int Readers, bool IsOpen);

    /// <param name="userId">The owner's account.</param>
    /// <returns>Null where this person owns no such course.</returns>
    public async Task<View?> RunAsync(string courseSlug, long userId, CancellationToken ct) =>
        await db.QueryAsync<Row>(Sql, new { courseSlug, userId }, ct) is [var course, ..] rows
            ? new View(Words<CourseAudience>.Parse(course.Audience), course.Code, course.Readers, rows.All(row => OpenLicence.Is(row.Licence)))
            : null;

    // A row for each review.
    const string Sql = """
        select c.audience, c.code, (select count(*) from course_reader x where x.course_id = c.id) as readers, r.licence
          from course c
          left join course_review i on i.course_id = c.id
          left join review r on r.id = i.review_id
         where c.slug = @courseSlug and c.owner_id = @userId and c.archived_at is null
        """;

    sealed class Row
    {
        public required string Audience { get; init; }

        public string? Code { get; init; }

        public int Readers { get; init; }

        public string? Licence { get; init; }
    }
}
