using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>Says when a question set can be started. It holds for every version; attempts that run keep the end they were told, and one that was told none ends with the quiz.</summary>
public sealed class SetWindow(Db db, TimeProvider clock)
{
    public enum Outcome
    {
        Done,
        ChangedMeanwhile,
        NotFound,

        /// <summary>It would close before it opens.</summary>
        ClosesFirst,

        /// <summary>What learners get releases something after closing.</summary>
        NeedsClosing,
    }

    /// <param name="opensAt">Null for at once.</param>
    /// <param name="closesAt">Null for never.</param>
    public Task<Outcome> RunAsync(ChangeQuiz.Input input, DateTimeOffset? opensAt, DateTimeOffset? closesAt, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await OwnQuiz.FindAsync(scope, db.Dialect, input.QuizUid, input.UserId) is not { } quiz) return Outcome.NotFound;
        if (quiz.ChangedAt != input.Seen) return Outcome.ChangedMeanwhile;
        if (opensAt >= closesAt) return Outcome.ClosesFirst;
        if (closesAt is null && quiz.CurrentVersionId is { } current && await NeedsClosingAsync(scope, current)) return Outcome.NeedsClosing;
        var now = clock.GetUtcNow();
        await scope.ExecuteAsync(UpdateSql, new { id = quiz.Id, opensAt, closesAt, now });
        // Nobody's attempt ended before this was said.
        if (closesAt is not null) await scope.ExecuteAsync(EndSql, new { id = quiz.Id, endsAt = closesAt < now ? now : closesAt });
        return Outcome.Done;
    }, ct);

    static async Task<bool> NeedsClosingAsync(WriteScope scope, long versionId)
    {
        var settings = QuizSettings.FromJson(await scope.QuerySingleAsync<string>(SettingsSql, new { versionId }));
        return QuizContradictions.Of(settings, closes: false).Count() > QuizContradictions.Of(settings, closes: true).Count();
    }

    const string SettingsSql = "select settings from quiz_version where id = @versionId";

    /// <summary>What comes after closing would else wait for whoever never hands in.</summary>
    const string EndSql = """
        update attempt
           set deadline_at = @endsAt
         where state = 'in-progress' and preview = 0 and deadline_at is null and quiz_version_id in (select v.id from quiz_version v where v.quiz_id = @id)
        """;

    const string UpdateSql = $"update quiz set opens_at = @opensAt, closes_at = @closesAt, {OwnQuiz.Touched} where id = @id";
}
