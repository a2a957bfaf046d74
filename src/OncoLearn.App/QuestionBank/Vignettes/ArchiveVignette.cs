using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.App.QuestionBank.Vignettes;

/// <summary>Puts a shared vignette away, or brings it back. While it is away no other question is put under it; those that stand under it keep it, and can be saved.</summary>
public sealed class ArchiveVignette(Db db, TimeProvider clock)
{
    public enum Outcome
    {
        /// <summary>It is as asked for, or was so already.</summary>
        Done,

        /// <summary>The bank can be seen and not written in.</summary>
        NotAllowed,
        NotFound,
    }

    /// <param name="away">False to bring it back.</param>
    public Task<Outcome> RunAsync(string vignetteUid, bool away, long userId, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await scope.QuerySingleOrDefaultAsync<string>(BankSql, new { vignetteUid }) is not { } bankUid || await BankRow.FindAsync(scope, bankUid, userId) is not { } bank) return Outcome.NotFound;
        if (!bank.Allows(BankAccess.Edit)) return Outcome.NotAllowed;
        await scope.ExecuteAsync(away ? ArchiveSql : BringBackSql, new { vignetteUid, now = clock.GetUtcNow() });
        return Outcome.Done;
    }, ct);

    const string BankSql = """
        select b.uid
          from stimulus s
          join bank b on b.id = s.bank_id
         where s.uid = @vignetteUid
        """;

    const string ArchiveSql = "update stimulus set archived_at = @now where uid = @vignetteUid and archived_at is null";

    const string BringBackSql = "update stimulus set archived_at = null where uid = @vignetteUid";
}
