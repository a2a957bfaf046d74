using OncoLearn.App.Data;
using OncoLearn.Core;

namespace OncoLearn.App.Quizzes;

/// <summary>
/// Changes what a question set says. The newest version is changed in place while nobody has sat it and it is not published; else the change makes a new version, which
/// learners do not see before it is published. Whoever began with an older state than today's changes nothing and is told.
/// </summary>
public sealed class ChangeQuiz(Db db, TimeProvider clock)
{
    /// <param name="Seen">When the quiz had changed last as the author saw it.</param>
    public sealed record Input(string QuizUid, long UserId, DateTimeOffset Seen);

    public enum Outcome
    {
        /// <summary>It says now what was asked for, or said it already.</summary>
        Changed,

        /// <summary>Somebody changed it since; nothing was done.</summary>
        ChangedMeanwhile,

        /// <summary>There is no such quiz, or it is another's.</summary>
        NotFound,

        /// <summary>It would have more questions than a quiz may have.</summary>
        TooMany,

        /// <summary>A question or a slot that is asked for is not there, or may not be used.</summary>
        NotUsable,
    }

    /// <param name="change">What the draft becomes; null, with the reason, where it stays as it is.</param>
    internal Task<Outcome> RunAsync(Input input, Func<WriteScope, QuizDraft, Task<(Outcome Outcome, QuizDraft? Draft)>> change, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await OwnQuiz.FindAsync(scope, db.Dialect, input.QuizUid, input.UserId) is not { } quiz) return Outcome.NotFound;
        if (quiz.ChangedAt != input.Seen) return Outcome.ChangedMeanwhile;
        var (head, before) = await quiz.ReadHeadAsync(scope);
        var (outcome, draft) = await change(scope, before);
        if (outcome != Outcome.Changed || draft is null) return outcome;
        if (draft.Questions > Core.Quizzes.SlotPlan.MostQuestions) return Outcome.TooMany;
        if (draft.Hash != head.Hash) await SaveAsync(scope, quiz, head, draft, input.UserId);
        return Outcome.Changed;
    }, ct);

    async Task SaveAsync(WriteScope scope, OwnQuiz quiz, OwnQuiz.HeadRow head, QuizDraft draft, long userId)
    {
        var (now, versionId) = (clock.GetUtcNow(), quiz.HeadVersionId);
        var args = new { id = versionId, settings = draft.Settings.ToJson(), hash = draft.Hash, keyRelease = draft.Settings.Release.Key.Word() };
        if (quiz.CurrentVersionId == versionId || await scope.QuerySingleOrDefaultAsync<long?>(SatSql, new { id = versionId }) is not null)
            versionId = await InsertVersionAsync(scope, quiz.Id, head.Version + 1, draft, userId, now);
        else
            await scope.ExecuteAsync(UpdateVersionSql, args);
        await QuizSlots.WriteAsync(scope, versionId, draft.Slots);
        await scope.ExecuteAsync(PointSql, new { id = quiz.Id, versionId, now });
    }

    internal static Task<long> InsertVersionAsync(WriteScope scope, long quizId, int number, QuizDraft draft, long userId, DateTimeOffset now) => scope.ExecuteScalarAsync<long>(InsertVersionSql, new
    {
        quizId,
        number,
        settings = draft.Settings.ToJson(),
        hash = draft.Hash,
        keyRelease = draft.Settings.Release.Key.Word(),
        userId,
        now,
    });

    const string SatSql = "select id from attempt where quiz_version_id = @id and preview = 0 limit 1";

    const string UpdateVersionSql = "update quiz_version set settings = @settings, hash = @hash, key_release = @keyRelease where id = @id";

    const string InsertVersionSql = """
        insert into quiz_version (quiz_id, version, settings, hash, key_release, author_id, created_at)
        values (@quizId, @number, @settings, @hash, @keyRelease, @userId, @now)
        returning id
        """;

    const string PointSql = $"update quiz set head_version_id = @versionId, {OwnQuiz.Touched} where id = @id";
}
