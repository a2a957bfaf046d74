using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>The learner's own attempt as a page may show it. One that is overdue is handed in first.</summary>
public sealed class ReadAttempt(Db db, AttemptStore store, TimeProvider clock)
{
    /// <returns>Null where the learner has no attempt with this uid.</returns>
    public async Task<AttemptView?> RunAsync(string uid, long learnerId, CancellationToken ct)
    {
        if (await FindAsync(uid, learnerId, ct) is not { } stored) return null;
        // The write needs a connection of its own: none is held while it waits.
        if (AttemptMachine.IsOverdue(stored.Attempt, clock.GetUtcNow())) stored = await ExpireAsync(uid, learnerId, ct);
        await using var connection = await db.OpenAsync(ct);
        return await AttemptViews.ReadAsync(connection, db.Dialect, stored, learnerId, clock.GetUtcNow(), ct);
    }

    async Task<StoredAttempt?> FindAsync(string uid, long learnerId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        // A step that is committed between the selects must not show in one and be missing in the next.
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        return await store.ReadAsync(connection, snapshot, uid, learnerId, ct);
    }

    Task<StoredAttempt> ExpireAsync(string uid, long learnerId, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        var locked = await store.LockAsync(scope, uid, learnerId) ?? throw new InvalidOperationException("An attempt is never deleted.");
        var now = clock.GetUtcNow();
        return AttemptMachine.IsOverdue(locked.Attempt, now)
            ? locked with { Attempt = await ExpireAttempts.ExpireAsync(scope, store, locked, now) }
            : locked;
    }, ct);
}
