using OncoLearn.App.Catalog;

namespace OncoLearn.App.Progress;

/// <summary>The lesson at an address of the site.</summary>
static class LessonAddress
{
    /// <summary>The id of the lesson with @number in the course @courseSlug; no row where there is none that @learnerId may see. Where two reviews of a course have that number, the first, as the lesson page shows it.</summary>
    public const string FindSql = $"""
        select l.id
          from course c
          join lesson l on l.course_id = c.id
          join section s on s.id = l.section_id
         where c.slug = @courseSlug and s.number = @number and c.archived_at is null and c.id in {CourseAccess.Seen} and l.archived_at is null
         order by l.position, l.id
         limit 1
        """;
}
