using OncoLearn.App.Administration;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>Publishes, retires or takes back questions, one or many. What is not allowed for one of them stops no other.</summary>
public sealed class MoveQuestions(Db db, TimeProvider clock)
{
    public enum Step
    {
        /// <summary>The newest version is served from now on. Attempts that run keep the version that they began with.</summary>
        Publish,

        /// <summary>Served in no new attempt.</summary>
        Retire,

        /// <summary>A retired question, or one that was in review, is a draft again.</summary>
        BackToDraft,
    }

    public enum Outcome
    {
        Moved,
        WasSoAlready,

        /// <summary>The bank asks for a second reader, and nobody else has approved the newest version.</summary>
        NeedsReview,

        /// <summary>The linter finds an error in the newest version, which nobody has waived.</summary>
        HasErrors,

        /// <summary>What is published does not become a draft again: a newer version is one until it is published, and whoever wants it served no more retires it.</summary>
        StaysPublished,
        NotAllowed,
        NotFound,
    }

    /// <summary>As many as one call may name.</summary>
    public const int Most = 500;

    /// <returns>By question uid.</returns>
    /// <exception cref="ArgumentException">More than <see cref="Most"/>.</exception>
    public Task<IReadOnlyDictionary<string, Outcome>> RunAsync(IReadOnlyCollection<string> questionUids, Step step, Teacher teacher, CancellationToken ct)
    {
        if (questionUids.Count > Most) throw new ArgumentException($"More than {Most} questions.", nameof(questionUids));
        return db.WriteAsync<IReadOnlyDictionary<string, Outcome>>(async scope =>
        {
            var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal);
            // In one order, so that two such calls cannot lock each other out.
            foreach (var uid in questionUids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) outcomes[uid] = await MoveAsync(scope, uid, step, teacher);
            return outcomes;
        }, ct);
    }

    /// <summary>As one of several changes of a transaction.</summary>
    internal async Task<Outcome> MoveAsync(WriteScope scope, string uid, Step step, Teacher teacher)
    {
        if (await QuestionWork.FindAsync(scope, db.Dialect, uid, teacher.UserId) is not { } question) return Outcome.NotFound;
        if (!question.Allows(BankAccess.Edit)) return Outcome.NotAllowed;
        var to = step switch
        {
            Step.Publish => QuestionState.Published,
            Step.Retire => QuestionState.Retired,
            Step.BackToDraft => QuestionState.Draft,
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "unknown step"),
        };
        if (question.Standing == to) return Outcome.WasSoAlready;
        if (to == QuestionState.Draft && question.Standing == QuestionState.Published) return Outcome.StaysPublished;
        if (to == QuestionState.Published && question.AsksReview && !await question.IsApprovedAsync(scope, question.HeadVersionId)) return Outcome.NeedsReview;
        if (to == QuestionState.Published && await scope.QuerySingleOrDefaultAsync<long?>(ErrorsSql, new { versionId = question.HeadVersionId }) > 0) return Outcome.HasErrors;
        var now = clock.GetUtcNow();
        if (to == QuestionState.Published) await scope.ExecuteAsync(PublishSql, new { id = question.Id, state = to.Word(), now });
        else await question.MoveAsync(scope, to, now);
        await question.WithdrawReviewsAsync(scope, now);
        await AuditLog.QuestionMovedAsync(scope, teacher.LearnerId, uid, question.State, to.Word(), now);
        return Outcome.Moved;
    }

    const string ErrorsSql = "select lint_errors from question_digest where question_version_id = @versionId";

    const string PublishSql = $"update question set state = @state, current_version_id = head_version_id, {QuestionWork.Touched} where id = @id";
}
