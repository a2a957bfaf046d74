using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;

namespace OncoLearn.App.QuestionBank.Similar;

/// <summary>An instructor says that two questions which look alike are no duplicates, or takes that back. It holds for everybody.</summary>
public sealed class JudgePair(Db db, TimeProvider clock)
{
    public enum Outcome
    {
        Done,

        /// <summary>The instructor writes in the bank of neither.</summary>
        NotAllowed,

        /// <summary>One of them is not there, or not to be seen, or both are one.</summary>
        NotFound,
    }

    /// <param name="apart">They are no duplicates; else they may be.</param>
    public Task<Outcome> RunAsync(string oneUid, string otherUid, bool apart, Teacher teacher, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (oneUid == otherUid) return Outcome.NotFound;
        // In one order, so that two such calls cannot lock each other out.
        var uids = new[] { oneUid, otherUid }.Order(StringComparer.Ordinal).ToArray();
        var first = await QuestionWork.FindAsync(scope, db.Dialect, uids[0], teacher.UserId);
        var second = await QuestionWork.FindAsync(scope, db.Dialect, uids[1], teacher.UserId);
        if (first is null || second is null) return Outcome.NotFound;
        if (!first.Allows(BankAccess.Edit) && !second.Allows(BankAccess.Edit)) return Outcome.NotAllowed;
        var (a, b) = FindSimilar.InOrder(first.Id, second.Id);
        await scope.ExecuteAsync(apart ? InsertSql : DeleteSql, new { a, b, learnerId = teacher.LearnerId, now = clock.GetUtcNow() });
        return Outcome.Done;
    }, ct);

    const string InsertSql = """
        insert into distinct_pair (question_a_id, question_b_id, learner_id, created_at)
        values (@a, @b, @learnerId, @now)
        on conflict (question_a_id, question_b_id) do nothing
        """;

    const string DeleteSql = "delete from distinct_pair where question_a_id = @a and question_b_id = @b";
}
