using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace OncoLearn.App.Data.Sqlite;

/// <summary>
/// Moves the log into the database file beside the writer. Most of it is moved on a connection and thread of its own while writes go on; what was written meanwhile is
/// little, and the writer moves it between two transactions. Only then the log begins anew: without that last step a log that is written without a pause would grow for
/// ever, and without the first one everybody would wait for the whole of it. See https://www.sqlite.org/wal.html#ckpt.
/// </summary>
sealed class SqliteCheckpoints(Dialect dialect, ILogger logger) : IAsyncDisposable
{
    /// <summary>Around 16 MB of log: pages that change again and again are moved once for all their changes.</summary>
    public const int Writes = 1000;

    const string Move = "pragma wal_checkpoint(passive)";

    DbConnection? _own;
    Task? _moving;
    int _written;

    /// <summary>Between two transactions of the writer.</summary>
    /// <param name="written">The writes of the last one.</param>
    public async Task AfterAsync(DbConnection writer, int written)
    {
        _written += written;
        if (_moving is null && _written >= Writes) _moving = Task.Factory.StartNew(MoveBeside, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (_moving is not { IsCompleted: true }) return;
        _moving = null;
        _written = 0;
        await MoveAsync(() => Task.FromResult(writer));
    }

    public async ValueTask DisposeAsync()
    {
        if (_moving is not null) await _moving;
        if (_own is not null) await _own.DisposeAsync();
    }

    void MoveBeside() => MoveAsync(async () => _own ??= await dialect.OpenWriteAsync(CancellationToken.None)).GetAwaiter().GetResult();

    /// <summary>A log that cannot be moved now loses nothing: it is read with the file, and moved the next time.</summary>
    async Task MoveAsync(Func<Task<DbConnection>> open)
    {
        try
        {
            await (await open()).ExecuteAsync(Move);
        }
        catch (SqliteException e)
        {
            logger.CheckpointFailed(e);
        }
    }
}
