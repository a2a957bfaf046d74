using OncoLearn.App.Data;

namespace OncoLearn.App.Quizzes;

/// <summary>The codes that quizzes had until they were closed: a learner who comes with one is told so, instead of being told that there is no such page.</summary>
static class EndedCodes
{
    /// <param name="code">Null where the quiz had none, and nothing is kept.</param>
    public static async Task KeepAsync(WriteScope scope, string? code, long quizId, DateTimeOffset now)
    {
        if (code is not null) await scope.ExecuteAsync(KeepSql, new { code, quizId, now });
    }

    const string KeepSql = """
        insert into quiz_ended_code (code, quiz_id, ended_at)
        values (@code, @quizId, @now)
        on conflict (code) do update set quiz_id = excluded.quiz_id, ended_at = excluded.ended_at
        """;
}
