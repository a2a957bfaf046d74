namespace OncoLearn.App.QuestionBank;

/// <summary>The questions that are shown outside quizzes in the courses: in lessons and practice. Instructors' own banks are practised by their link.</summary>
static class PracticeQuestions
{
    /// <summary>A condition on a <c>question q</c> and its <c>bank b</c>.</summary>
    public const string Sql = "(b.kind = 'shipped' and b.archived_at is null and q.state = 'published' and q.use in ('practice', 'both'))";
}
