using OncoLearn.App.Data;

namespace OncoLearn.App.Imports;

/// <summary>Takes an import out of its instructor's list. One whose lessons are published stays: students may be reading them.</summary>
public sealed class RemoveImport(Db db, TimeProvider clock)
{
    /// <returns>False where there is none of the instructor's, it is being read, or it is published.</returns>
    public async Task<bool> RunAsync(string importUid, long ownerId, CancellationToken ct) =>
        await db.WriteAsync(scope => scope.ExecuteAsync(Sql, new { importUid, ownerId, now = clock.GetUtcNow() }), ct) > 0;

    const string Sql = """
        update review_import set archived_at = @now
         where uid = @importUid and owner_id = @ownerId and state <> 'reading' and review_id is null and archived_at is null
        """;
}
