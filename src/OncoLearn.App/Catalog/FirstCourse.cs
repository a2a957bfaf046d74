namespace OncoLearn.App.Catalog;

/// <summary>The course under which the claims of a review are shown.</summary>
static class FirstCourse
{
    /// <summary>The slug of the first course that is made from the review r and that @learnerId may see; null where there is none.</summary>
    public const string Sql = $"""
        (select n.slug
           from course_review cr
           join course n on n.id = cr.course_id
          where cr.review_id = r.id and n.archived_at is null and n.id in {CourseAccess.Seen}
          order by n.position, n.id
          limit 1)
        """;
}
