using System.Security.Cryptography;
using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>
/// Lets learners have the newest version of a question set, under a code. Whoever is in the middle of an older version goes on with that one. Closing takes the code away;
/// opening again gives a new one, and the old one does not come back: it only tells that it has ended.
/// </summary>
public sealed class PublishQuiz(Db db, QuizCheck check, ReadOwnDraft drafts, TimeProvider clock)
{
    public abstract record Outcome
    {
        public sealed record Published(string Code) : Outcome;

        public sealed record Closed : Outcome;

        /// <summary>Nothing was published, for these reasons.</summary>
        public sealed record Refused(IReadOnlyList<QuizProblem> Problems) : Outcome;

        /// <summary>Nothing was published: its closing time is past, so that nobody could start it.</summary>
        public sealed record OverAlready : Outcome;

        /// <summary>Somebody changed it since; nothing was done.</summary>
        public sealed record ChangedMeanwhile : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(ChangeQuiz.Input input, CancellationToken ct)
    {
        if (await drafts.RunAsync(input.QuizUid, input.UserId, ct) is not { } own) return new Outcome.NotFound();
        if (own.ChangedAt != input.Seen) return new Outcome.ChangedMeanwhile();
        if (own.ClosesAt <= clock.GetUtcNow()) return new Outcome.OverAlready();
        var problems = (await check.RunAsync(own.Draft, input.UserId, own.ClosesAt is not null, ct)).Problems;
        return problems.Count > 0 ? new Outcome.Refused(problems) : await OwnAsync(input, PublishAsync, ct);
    }

    public Task<Outcome> CloseAsync(ChangeQuiz.Input input, CancellationToken ct) => OwnAsync(input, async (scope, quiz) =>
    {
        var now = clock.GetUtcNow();
        await EndedCodes.KeepAsync(scope, quiz.Code, quiz.Id, now);
        await scope.ExecuteAsync(CloseSql, new { id = quiz.Id, now });
        return new Outcome.Closed();
    }, ct);

    /// <summary>Takes the quiz out of the lists and its code away. What learners did with it stays.</summary>
    public Task<Outcome> ArchiveAsync(ChangeQuiz.Input input, CancellationToken ct) => OwnAsync(input, async (scope, quiz) =>
    {
        var now = clock.GetUtcNow();
        await EndedCodes.KeepAsync(scope, quiz.Code, quiz.Id, now);
        await scope.ExecuteAsync(ArchiveSql, new { id = quiz.Id, now });
        return new Outcome.Closed();
    }, ct);

    Task<Outcome> OwnAsync(ChangeQuiz.Input input, Func<WriteScope, OwnQuiz, Task<Outcome>> change, CancellationToken ct) => db.WriteAsync(
        async scope => await OwnQuiz.FindAsync(scope, db.Dialect, input.QuizUid, input.UserId) switch
        {
            null => new Outcome.NotFound(),
            var quiz when quiz.ChangedAt != input.Seen => new Outcome.ChangedMeanwhile(),
            var quiz => await change(scope, quiz),
        },
        ct);

    async Task<Outcome> PublishAsync(WriteScope scope, OwnQuiz quiz)
    {
        var code = quiz.Code;
        // One in 39 bits is taken as good as never.
        while (code is null || (code != quiz.Code && await scope.QuerySingleOrDefaultAsync<long?>(TakenSql, new { code }) is not null)) code = QuizCode.Make(RandomNumberGenerator.GetInt32);
        await scope.ExecuteAsync(PublishSql, new { id = quiz.Id, code, now = clock.GetUtcNow() });
        return new Outcome.Published(code);
    }

    const string TakenSql = "select id from quiz where code = @code";

    const string PublishSql = $"update quiz set current_version_id = head_version_id, code = @code, {OwnQuiz.Touched} where id = @id";

    const string CloseSql = $"update quiz set code = null, {OwnQuiz.Touched} where id = @id";

    const string ArchiveSql = $"update quiz set code = null, archived_at = @now, {OwnQuiz.Touched} where id = @id";
}
