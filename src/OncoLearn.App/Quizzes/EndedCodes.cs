using OncoLearn.App.Data;

namespace OncoLearn.App.Quizzes;

/// <summary>The codes that quizzes had until they were closed: a learner who comes with one is told so, instead of being told that there is no such page.</summary>
static class EndedCodes
{
    public static string Key(string code) => $"quiz-code-ended/{code}";

    /// <param name="code">Null where the quiz had none, and nothing is kept.</param>
    public static async Task KeepAsync(WriteScope scope, string? code, string quizUid, DateTimeOffset now)
    {
        if (code is not null) await scope.ExecuteAsync(KeepSql, new { key = Key(code), quizUid, now });
    }

    const string KeepSql = """
        insert into setting (key, value, updated_at)
        values (@key, @quizUid, @now)
        on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at
        """;
}
