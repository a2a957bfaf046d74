namespace OncoLearn.Testing;

/// <summary>A second quiz of a course, which no shipped course has: with the first question of a quiz that is there.</summary>
public static class SharingQuiz
{
    /// <param name="of">The uid of the quiz that is there.</param>
    /// <param name="uid">Its own.</param>
    public static async Task AddAsync(TestDb db, string of, string uid)
    {
        await db.ExecuteAsync("insert into quiz (uid, course_id, position, created_at) select @uid, course_id, 2, 0 from quiz where uid = @of", new { uid, of });
        await db.ExecuteAsync(
            """
            insert into quiz_version (quiz_id, version, settings, hash, created_at)
            select q.id, 1, v.settings, 'h', 0
              from quiz q
              join quiz o on o.uid = @of
              join quiz_version v on v.id = o.current_version_id
             where q.uid = @uid
            """,
            new { uid, of });
        await db.ExecuteAsync(
            """
            insert into quiz_slot (quiz_version_id, position, question_version_id, points)
            select v.id, 1, s.question_version_id, 1.0
              from quiz q
              join quiz_version v on v.quiz_id = q.id
              join quiz o on o.uid = @of
              join quiz_slot s on s.quiz_version_id = o.current_version_id and s.position = 1
             where q.uid = @uid
            """,
            new { uid, of });
        await db.ExecuteAsync("update quiz set current_version_id = (select v.id from quiz_version v where v.quiz_id = quiz.id) where uid = @uid", new { uid });
    }
}
