namespace OncoLearn.App.Grading;

/// <summary>Whose answers a person may judge: those of others in quizzes of the shipped courses, of that person's own courses, and in that person's own quizzes.</summary>
static class JudgedAttempts
{
    /// <summary>A condition on an <c>attempt a</c>; takes @userId.</summary>
    public const string Sql = """
        (a.kind = 'quiz' and a.preview = 0 and exists (
           select 1
             from quiz_version own_version
             join quiz own on own.id = own_version.quiz_id
            where own_version.id = a.quiz_version_id and (own.owner_id = @userId
                 or (own.owner_id is null and not exists (select 1 from course made where made.id = own.course_id and made.owner_id <> @userId))))
           and not exists (select 1 from app_user me where me.id = @userId and me.learner_id = a.learner_id))
        """;
}
