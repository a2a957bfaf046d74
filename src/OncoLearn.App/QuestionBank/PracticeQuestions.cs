namespace OncoLearn.App.QuestionBank;

/// <summary>The questions that are shown outside quizzes: in lessons and practice.</summary>
static class PracticeQuestions
{
    /// <summary>A condition on a <c>question q</c> and its <c>bank b</c>.</summary>
    public const string Sql = "(b.archived_at is null and q.state = 'published' and q.use in ('practice', 'both'))";
}
