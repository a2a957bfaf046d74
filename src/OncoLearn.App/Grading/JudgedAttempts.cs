namespace OncoLearn.App.Grading;

/// <summary>Whose answers a person may judge: those in quizzes of the shipped courses, and in that person's own quizzes.</summary>
static class JudgedAttempts
{
    /// <summary>A condition on an <c>attempt a</c>; takes @userId.</summary>
    public const string Sql = """
        (a.kind = 'quiz' and exists (
           select 1
             from quiz_version own_version
             join quiz own on own.id = own_version.quiz_id
            where own_version.id = a.quiz_version_id and (own.owner_id is null or own.owner_id = @userId)))
        """;
}
