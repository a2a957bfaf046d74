using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Banks;

/// <summary>What only its owner changes of a bank: its name, its course, whether it asks for a second reader, whether it can be practised, and its end.</summary>
public sealed class ChangeBank(Db db, IUidSource uids, TimeProvider clock)
{
    public enum Outcome
    {
        Changed,

        /// <summary>It is another's.</summary>
        NotAllowed,
        NoSuchCourse,
        NotFound,
    }

    public Task<Outcome> SettingsAsync(string bankUid, long userId, LocalizedText title, string? courseSlug, bool asksReview, CancellationToken ct) =>
        OwnAsync(bankUid, userId, async (scope, bank) =>
        {
            long? courseId = null;
            if (courseSlug is not null)
            {
                courseId = await scope.QuerySingleOrDefaultAsync<long?>(CreateBank.FindCourseSql, new { slug = courseSlug, userId });
                if (courseId is null) return Outcome.NoSuchCourse;
            }
            await scope.ExecuteAsync(UpdateSql, new { id = bank.Id, courseId, asksReview = asksReview ? 1 : 0 });
            await BankTitles.WriteAsync(scope, bank.Id, title);
            return Outcome.Changed;
        }, ct);

    /// <summary>Opens the published practice questions to everybody who has the link, or closes them; an old link does not come back.</summary>
    public Task<Outcome> PracticeAsync(string bankUid, long userId, bool open, CancellationToken ct) => OwnAsync(bankUid, userId, async (scope, bank) =>
    {
        await scope.ExecuteAsync(open ? OpenSql : CloseSql, new { id = bank.Id, code = uids.Next() });
        return Outcome.Changed;
    }, ct);

    /// <summary>Takes the bank out of the lists. Its questions stay in the quizzes that use them.</summary>
    public Task<Outcome> ArchiveAsync(string bankUid, long userId, CancellationToken ct) => OwnAsync(bankUid, userId, async (scope, bank) =>
    {
        await scope.ExecuteAsync(ArchiveSql, new { id = bank.Id, now = clock.GetUtcNow() });
        return Outcome.Changed;
    }, ct);

    Task<Outcome> OwnAsync(string bankUid, long userId, Func<WriteScope, BankRow, Task<Outcome>> change, CancellationToken ct) => db.WriteAsync(
        async scope => await BankRow.FindAsync(scope, bankUid, userId) switch
        {
            null => Outcome.NotFound,
            var bank when bank.Allows(BankAccess.Own) => await change(scope, bank),
            _ => Outcome.NotAllowed,
        },
        ct);

    const string UpdateSql = "update bank set course_id = @courseId, asks_review = @asksReview where id = @id";

    const string OpenSql = "update bank set practice_code = @code where id = @id and practice_code is null";

    const string CloseSql = "update bank set practice_code = null where id = @id";

    const string ArchiveSql = "update bank set archived_at = @now, practice_code = null where id = @id";
}
