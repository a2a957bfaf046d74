using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>Tags many questions, takes a tag from them, or moves them into another bank. What is not allowed for one of them stops no other.</summary>
public sealed class ChangeMany(Db db, TimeProvider clock)
{
    /// <returns>How many were changed.</returns>
    /// <param name="tag">As <c>Tag.Clean</c> gives it.</param>
    /// <param name="add">Whether it is put on, else taken off.</param>
    public Task<int> TagAsync(IReadOnlyCollection<string> questionUids, string tag, bool add, Teacher teacher, CancellationToken ct) =>
        EachAsync(questionUids, teacher, (scope, question) => scope.ExecuteAsync(add ? QuestionTags.InsertSql : QuestionTags.RemoveSql, new { id = question.Id, tag }), ct);

    /// <summary>Moves questions from banks in which the instructor writes to another such bank; one that stands under a shared vignette stays with it.</summary>
    /// <returns>How many were moved; null where the instructor does not write in the bank that they are moved to.</returns>
    public async Task<int?> MoveAsync(IReadOnlyCollection<string> questionUids, string toBankUid, Teacher teacher, CancellationToken ct)
    {
        if (await BankRow.FindAsync(db, toBankUid, teacher.UserId, ct) is not { } bank || !bank.Allows(BankAccess.Edit)) return null;
        return await EachAsync(questionUids, teacher, (scope, question) => scope.ExecuteAsync(MoveSql, new { id = question.Id, bankId = bank.Id }), ct);
    }

    /// <exception cref="ArgumentException">More than <see cref="MoveQuestions.Most"/>.</exception>
    Task<int> EachAsync(IReadOnlyCollection<string> questionUids, Teacher teacher, Func<WriteScope, QuestionWork, Task<int>> change, CancellationToken ct)
    {
        if (questionUids.Count > MoveQuestions.Most) throw new ArgumentException($"More than {MoveQuestions.Most} questions.", nameof(questionUids));
        return db.WriteAsync(
            async scope =>
            {
                var changed = 0;
                foreach (var uid in questionUids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    if (await QuestionWork.FindAsync(scope, db.Dialect, uid, teacher.UserId) is not { } question || !question.Allows(BankAccess.Edit)) continue;
                    if (await change(scope, question) == 0) continue;
                    await scope.ExecuteAsync(ChangedSql, new { id = question.Id, now = clock.GetUtcNow() });
                    changed++;
                }
                return changed;
            },
            ct);
    }

    const string MoveSql = """
        update question
           set bank_id = @bankId
         where id = @id and bank_id <> @bankId
           and not exists (select 1 from question_version v where v.id = question.head_version_id and v.stimulus_version_id is not null)
        """;

    const string ChangedSql = $"update question set {QuestionWork.Touched} where id = @id";
}
