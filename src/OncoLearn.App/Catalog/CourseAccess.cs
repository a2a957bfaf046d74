namespace OncoLearn.App.Catalog;

/// <summary>
/// Who may see a course and everything of it: everyone, its readers, or its owner alone. A course that one may not see is as one that does not exist; administrators
/// see no more than others. What a learner has done in a course stays theirs, also where they may not see the course any more.
/// </summary>
static class CourseAccess
{
    /// <summary>The ids of the courses that the learner <c>@learnerId</c> may see; null for whoever is signed out.</summary>
    public const string Seen = """
        (select seen.id
           from course seen
          where seen.audience = 'everyone'
             or seen.owner_id in (select owner.id from app_user owner where owner.learner_id = @learnerId)
             or (seen.audience = 'link' and seen.id in (select reader.course_id from course_reader reader where reader.learner_id = @learnerId)))
        """;

    /// <summary>The ids of the reviews that these courses are made from.</summary>
    public const string SeenReviews = $"(select made.review_id from course_review made where made.course_id in {Seen})";

    /// <summary>As <see cref="Seen"/>, of the person whose account is <c>@userId</c>.</summary>
    public const string SeenByUser = """
        (select seen.id
           from course seen
          where seen.audience = 'everyone' or seen.owner_id = @userId
             or (seen.audience = 'link' and seen.id in (
                  select reader.course_id
                    from course_reader reader
                    join app_user person on person.learner_id = reader.learner_id
                   where person.id = @userId)))
        """;

    /// <summary>As <see cref="SeenReviews"/>, of the person whose account is <c>@userId</c>.</summary>
    public const string SeenReviewsByUser = $"(select made.review_id from course_review made where made.course_id in {SeenByUser})";
}
