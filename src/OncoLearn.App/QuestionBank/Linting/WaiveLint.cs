using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Linting;

namespace OncoLearn.App.QuestionBank.Linting;

/// <summary>Leaves what a rule finds in a question, for a written reason, or minds it again. Lists then count what is left to do.</summary>
public sealed class WaiveLint(Db db, LintContexts contexts, QuestionVersions questions, TimeProvider clock)
{
    public const int LongestReason = 1000;

    public enum Outcome
    {
        Done,

        /// <summary>Shorter than <see cref="LintWaiver.ReasonLength"/> characters, or longer than <see cref="LongestReason"/>.</summary>
        BadReason,
        NoSuchRule,

        /// <summary>The bank can be seen and not written in.</summary>
        NotAllowed,
        NotFound,
    }

    /// <summary>A second reason takes the place of the first.</summary>
    public Task<Outcome> RunAsync(string questionUid, string rule, string reason, Teacher teacher, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await QuestionWork.FindAsync(scope, db.Dialect, questionUid, teacher.UserId) is not { } question) return Outcome.NotFound;
        if (!question.Allows(BankAccess.Edit)) return Outcome.NotAllowed;
        if (LintRules.Questions.All(known => known.Id != rule)) return Outcome.NoSuchRule;
        var written = reason.Trim();
        if (written.Length > LongestReason || new LintWaiver(rule, written).Problem is not null) return Outcome.BadReason;
        await scope.ExecuteAsync(WaiveSql, new { id = question.Id, rule, reason = written, learnerId = teacher.LearnerId, now = clock.GetUtcNow() });
        await CountAsync(scope, question.HeadVersionId);
        return Outcome.Done;
    }, ct);

    /// <returns><see cref="Outcome.Done"/> also where it was not waived.</returns>
    public Task<Outcome> TakeBackAsync(string questionUid, string rule, Teacher teacher, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await QuestionWork.FindAsync(scope, db.Dialect, questionUid, teacher.UserId) is not { } question) return Outcome.NotFound;
        if (!question.Allows(BankAccess.Edit)) return Outcome.NotAllowed;
        await scope.ExecuteAsync("delete from lint_waiver where question_id = @id and rule = @rule", new { id = question.Id, rule });
        await CountAsync(scope, question.HeadVersionId);
        return Outcome.Done;
    }, ct);

    async Task CountAsync(WriteScope scope, long versionId)
    {
        // With the vignette that it shares.
        if (!(await questions.GetAsync([versionId], scope.Connection, scope.Transaction, scope.Token)).TryGetValue(versionId, out var served)) return;
        var context = (await contexts.ReadAsync([versionId], scope.Connection, scope.Transaction, scope.Token))[versionId];
        await QuestionDigest.Of(served.Content, context.Check(served.Type.Key, served.Content)).WriteAsync(scope, versionId);
    }

    const string WaiveSql = """
        insert into lint_waiver (question_id, rule, reason, learner_id, created_at)
        values (@id, @rule, @reason, @learnerId, @now)
        on conflict (question_id, rule) do update set reason = excluded.reason, learner_id = excluded.learner_id, created_at = excluded.created_at
        """;
}
