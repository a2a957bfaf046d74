namespace OncoLearn.App.QuestionBank;

/// <summary>
/// The questions that are shown outside quizzes in the courses: in lessons and practice. They are in the shipped banks, and in those that the owner of a course has for it; other
/// banks of instructors are practised by their link.
/// </summary>
static class PracticeQuestions
{
    /// <summary>A condition on a <c>question q</c> and its <c>bank b</c>.</summary>
    public const string Sql = $"({OfACourse} and {Served})";

    /// <summary>Those of the course <c>@courseId</c>.</summary>
    public const string OfCourse = $"b.course_id = @courseId and {Sql}";

    /// <summary>Those of the bank <c>@bankId</c>, which was opened by its link.</summary>
    public const string OfBank = $"b.id = @bankId and {Served}";

    /// <summary>Those of every course, and of every bank that is practised by its link.</summary>
    public const string Anywhere = $"(({OfACourse} or b.practice_code is not null) and {Served})";

    const string OfACourse = "(b.kind = 'shipped' or exists (select 1 from course taught where taught.id = b.course_id and taught.owner_id = b.owner_id))";

    const string Served = "b.archived_at is null and q.current_version_id is not null and q.state <> 'retired' and q.use in ('practice', 'both')";
}
