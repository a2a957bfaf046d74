using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>Tags many questions, takes a tag from them, or moves them into another bank. What is not allowed for one of them stops no other.</summary>
public sealed class ChangeMany(Db db, TimeProvider clock)
{
    /// <param name="Count">How many stand in the other bank now.</param>
    /// <param name="NeedReview">How many stayed because learners get a version of them that no second reader approved, as the other bank asks.</param>
    public sealed record Moved(int Count, int NeedReview);

    /// <returns>How many were changed.</returns>
    /// <param name="tag">As <c>Tag.Clean</c> gives it.</param>
    /// <param name="add">Whether it is put on, else taken off.</param>
    /// <exception cref="ArgumentException">More than <see cref="MoveQuestions.Most"/>.</exception>
    public Task<int> TagAsync(IReadOnlyCollection<string> questionUids, string tag, bool add, Teacher teacher, CancellationToken ct) => db.WriteAsync(
        scope => EachAsync(scope, questionUids, teacher, question => scope.ExecuteAsync(add ? QuestionTags.InsertSql : QuestionTags.RemoveSql, new { id = question.Id, tag })),
        ct);

    /// <summary>
    /// Moves questions from banks in which the instructor writes to another such bank; one that stands under a shared vignette stays with it, and nothing is served past the rule of a bank that
    /// asks for a second reader.
    /// </summary>
    /// <returns>Null where the instructor does not write in the bank that they are moved to.</returns>
    /// <exception cref="ArgumentException">More than <see cref="MoveQuestions.Most"/>.</exception>
    public Task<Moved?> MoveAsync(IReadOnlyCollection<string> questionUids, string toBankUid, Teacher teacher, CancellationToken ct) => db.WriteAsync<Moved?>(
        async scope =>
        {
            if (await BankRow.FindAsync(scope, toBankUid, teacher.UserId) is not { } bank || !bank.Allows(BankAccess.Edit)) return null;
            var needReview = 0;
            var count = await EachAsync(scope, questionUids, teacher, async question =>
            {
                var move = new { id = question.Id, bankId = bank.Id };
                if (!bank.AsksReview || question.ServedVersionId is not { } served || await question.IsApprovedAsync(scope, served)) return await scope.ExecuteAsync(MoveSql, move);
                needReview += await scope.ExecuteScalarAsync<int>(CountMovableSql, move);
                return 0;
            });
            return new Moved(count, needReview);
        },
        ct);

    async Task<int> EachAsync(WriteScope scope, IReadOnlyCollection<string> questionUids, Teacher teacher, Func<QuestionWork, Task<int>> change)
    {
        if (questionUids.Count > MoveQuestions.Most) throw new ArgumentException($"More than {MoveQuestions.Most} questions.", nameof(questionUids));
        var changed = 0;
        // In one order, so that two such calls cannot lock each other out.
        foreach (var uid in questionUids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (await QuestionWork.FindAsync(scope, db.Dialect, uid, teacher.UserId) is not { } question || !question.Allows(BankAccess.Edit)) continue;
            if (await change(question) == 0) continue;
            await scope.ExecuteAsync(ChangedSql, new { id = question.Id, now = clock.GetUtcNow() });
            changed++;
        }
        return changed;
    }

    const string Movable = """
        id = @id and bank_id <> @bankId
           and not exists (select 1 from question_version v where v.id = question.head_version_id and v.stimulus_version_id is not null)
        """;

    const string MoveSql = $"update question set bank_id = @bankId where {Movable}";

    const string CountMovableSql = $"select count(*) from question where {Movable}";

    const string ChangedSql = $"update question set {QuestionWork.Touched} where id = @id";
}
