using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>Makes a question set without questions that belongs to an instructor.</summary>
public sealed class CreateQuiz(Db db, IUidSource uids, TimeProvider clock)
{
    /// <returns>Its uid.</returns>
    public Task<string> RunAsync(long userId, QuizSettings settings, CancellationToken ct)
    {
        var uid = uids.Next();
        return db.WriteAsync(async scope =>
        {
            var now = clock.GetUtcNow();
            var id = await scope.ExecuteScalarAsync<long>(InsertSql, new { uid, userId, now });
            var versionId = await ChangeQuiz.InsertVersionAsync(scope, id, 1, new QuizDraft(settings, []), userId, now);
            await scope.ExecuteAsync(PointSql, new { id, versionId });
            return uid;
        }, ct);
    }

    const string InsertSql = """
        insert into quiz (uid, owner_id, position, created_at, changed_at)
        values (@uid, @userId, 0, @now, @now)
        returning id
        """;

    const string PointSql = "update quiz set head_version_id = @versionId where id = @id";
}
