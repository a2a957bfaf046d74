using OncoLearn.App.Data;

namespace OncoLearn.App.Imports;

/// <summary>Stops the reading of an import. Nothing of it stays but its name.</summary>
public sealed class CancelImport(Db db, TimeProvider clock)
{
    /// <returns>False where it is not being read, or is somebody else's.</returns>
    public Task<bool> RunAsync(string importUid, long ownerId, CancellationToken ct) => db.WriteAsync(
        async scope =>
        {
            var args = new { importUid, ownerId, now = clock.GetUtcNow() };
            // The job comes first, as when it is finished: what is being written under its lease is there before it is taken away, and nothing is written after.
            await scope.ExecuteAsync(StopSql, args);
            if (await scope.ExecuteAsync(CancelSql, args) == 0) return false;
            await scope.ExecuteAsync(ImportLease.DropCandidatesSql, new { uid = importUid });
            return true;
        },
        ct);

    const string StopSql = """
        update job set state = 'cancelled', finished_at = @now
         where id = (select job_id from review_import where uid = @importUid and owner_id = @ownerId and state = 'reading') and state in ('queued', 'running')
        """;

    const string CancelSql = """
        update review_import set state = 'cancelled', bytes = null, changed_at = @now
         where uid = @importUid and owner_id = @ownerId and state = 'reading'
        """;
}
