using System.Data.Common;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Imports;

/// <summary>One job of reading an import, taken by this process. Whatever is written under a lease that was lost changes nothing.</summary>
sealed class ImportLease
{
    static readonly TimeSpan Length = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Renewal = TimeSpan.FromSeconds(2);

    readonly Db _db;
    readonly TimeProvider _clock;
    readonly string _owner;
    readonly Row _row;

    ImportLease(Db db, TimeProvider clock, string owner, Row row) => (_db, _clock, _owner, _row) = (db, clock, owner, row);

    public string ImportUid => _row.Payload;

    /// <summary>This one counted.</summary>
    public int Tries => _row.Tries;

    /// <returns>Null where no job waits.</returns>
    public static async Task<ImportLease?> TakeAsync(Db db, string owner, TimeProvider clock, CancellationToken ct)
    {
        var args = new { owner, kind = ReadImports.Kind, now = clock.GetUtcNow(), until = clock.GetUtcNow() + Length };
        // Mostly asked for nothing: nobody's write waits for that.
        if (await db.QuerySingleOrDefaultAsync<long?>(WaitingSql, args, ct) is null) return null;
        var row = await db.WriteAsync(scope => scope.QuerySingleOrDefaultAsync<Row>(TakeSql, args), ct);
        return row is null ? null : new ImportLease(db, clock, owner, row);
    }

    /// <summary>Renews the lease until it is disposed of; where it is lost, or the job was cancelled, the token is cancelled.</summary>
    public Work KeepWhileWorking(CancellationToken ct) => new(this, ct);

    /// <exception cref="OperationCanceledException">The lease is lost.</exception>
    public async Task SayAsync(ImportStep step, double progress, CancellationToken ct)
    {
        if (!await RenewAsync(step.Word(), progress, ct)) throw new OperationCanceledException();
    }

    /// <summary>Writes on the way, and renews the lease with it.</summary>
    /// <exception cref="OperationCanceledException">The lease is lost; nothing was written.</exception>
    public async Task WriteAsync(Func<WriteScope, Task> write, CancellationToken ct)
    {
        var isKept = await _db.WriteAsync(
            async scope =>
            {
                if (!await RenewAsync(scope, step: null, progress: null)) return false;
                await write(scope);
                return true;
            },
            ct);
        if (!isKept) throw new OperationCanceledException();
    }

    /// <summary>Ends the job with what is written in the same transaction; nothing is written where the lease is lost.</summary>
    public Task<bool> FinishAsync(Func<WriteScope, Task> write, CancellationToken ct) => _db.WriteAsync(
        async scope =>
        {
            if (await scope.ExecuteAsync(FinishSql, new { id = _row.Id, owner = _owner, now = _clock.GetUtcNow() }) == 0) return false;
            await write(scope);
            return true;
        },
        ct);

    /// <summary>Ends the job; the import says why nothing was read.</summary>
    public Task RefuseAsync(Bilingual why, CancellationToken ct) => FinishAsync(
        async scope =>
        {
            await scope.ExecuteAsync(RefuseSql, new { uid = ImportUid, problem = ImportJson.Write(why), now = _clock.GetUtcNow() });
            await scope.ExecuteAsync(DropCandidatesSql, new { uid = ImportUid });
        },
        ct);

    Task<bool> RenewAsync(string? step, double? progress, CancellationToken ct) => _db.WriteAsync(scope => RenewAsync(scope, step, progress), ct);

    /// <summary>Whether the database failed, and may well not fail the next time.</summary>
    public static bool IsPassing(Exception fault) => fault is WriteQueueFullException or WriteFailedException or DbException;

    async Task<bool> RenewAsync(WriteScope scope, string? step, double? progress) =>
        await scope.ExecuteAsync(RenewSql, new { id = _row.Id, owner = _owner, step, progress, until = _clock.GetUtcNow() + Length }) > 0;

    /// <summary>What was found so far in an import that is not read to its end.</summary>
    public const string DropCandidatesSql = "delete from claim_candidate where import_id = (select id from review_import where uid = @uid)";

    const string WaitingSql = "select id from job where kind = @kind and (state = 'queued' or (state = 'running' and lease_until < @now)) order by id limit 1";

    const string TakeSql = $"""
        update job set state = 'running', lease_owner = @owner, lease_until = @until, tries = tries + 1, step = 'opening'
         where id = ({WaitingSql})
           and (state = 'queued' or (state = 'running' and lease_until < @now))
        returning id, payload, tries
        """;

    const string RenewSql = """
        update job set lease_until = @until, step = coalesce(@step, step), progress = coalesce(@progress, progress)
         where id = @id and lease_owner = @owner and state = 'running'
        """;

    const string FinishSql = "update job set state = 'done', progress = 1, finished_at = @now where id = @id and lease_owner = @owner and state = 'running'";

    const string RefuseSql = "update review_import set state = 'unreadable', problem = @problem, bytes = null, changed_at = @now where uid = @uid";

    /// <summary>While a job is worked on. Disposing of it waits until nothing renews the lease any more.</summary>
    public sealed class Work : IAsyncDisposable
    {
        readonly CancellationTokenSource _stop;
        readonly Task _renewing;

        internal Work(ImportLease lease, CancellationToken ct)
        {
            _stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
            _renewing = RenewAsync(lease, _stop);
        }

        public CancellationToken Token => _stop.Token;

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _renewing;
            _stop.Dispose();
        }

        static async Task RenewAsync(ImportLease lease, CancellationTokenSource stop)
        {
            using var timer = new PeriodicTimer(Renewal, lease._clock);
            try
            {
                do await timer.WaitForNextTickAsync(stop.Token);
                while (await IsKeptAsync(lease, stop.Token));
                await stop.CancelAsync();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // The work has ended.
            }
        }

        static async Task<bool> IsKeptAsync(ImportLease lease, CancellationToken ct)
        {
            try
            {
                return await lease.RenewAsync(step: null, progress: null, ct);
            }
            catch (Exception fault) when (IsPassing(fault))
            {
                // The lease lasts for several of these; the next one tells.
                return true;
            }
        }
    }

    sealed class Row
    {
        public long Id { get; init; }

        public required string Payload { get; init; }

        public int Tries { get; init; }
    }
}
