using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace OncoLearn.App.Data.Sqlite;

/// <summary>
/// The one writer: drains what is waiting into one transaction, each item in its own savepoint, and acknowledges after the commit.
/// One sync to the disk is so shared by all who wait for it; how many wait follows from what a sync costs (<see cref="CommitsWorth"/>).
/// </summary>
sealed class SqliteWriteQueue : WritePath
{
    /// <summary>No further item is begun after this time. Its last item and the commit come on top: a transaction stays under 20 ms where the two together take less than 10.</summary>
    public static readonly TimeSpan LongestDrain = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// A transaction takes what waits at its begin, and of what comes later all that it finds within the time that so many commits take; it never waits for more. Where
    /// commits are slow, most who come are in one; where they are quick, the first are answered and come back while the next transaction is written.
    /// </summary>
    const int CommitsWorth = 2;

    const string Savepoint = "item";

    readonly Dialect _dialect;
    readonly int _capacity;
    readonly ILogger _logger;
    readonly TimeSpan _longestDrain;
    readonly TimeProvider _clock;
    readonly Channel<SqliteWriteItem> _waiting;
    readonly Task _loop;
    DbConnection? _connection;
    /// <summary>How long the next transaction takes items that come after its begin.</summary>
    TimeSpan _drain;
    volatile bool _closing;

    public SqliteWriteQueue(Dialect dialect, int capacity, TimeSpan longestDrain, ILogger logger, TimeProvider? clock = null)
    {
        _dialect = dialect;
        _capacity = capacity;
        _longestDrain = _drain = longestDrain;
        _logger = logger;
        _clock = clock ?? TimeProvider.System;
        _waiting = Channel.CreateBounded<SqliteWriteItem>(new BoundedChannelOptions(capacity) { SingleReader = true });
        // The loop outlives whoever makes it: it inherits nothing from the request that happened to be first.
        using (ExecutionContext.SuppressFlow())
            _loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public override Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken ct)
    {
        if (ct.IsCancellationRequested)
            return Task.FromCanceled<T>(ct);
        var item = new SqliteWriteItem<T>(work, ct);
        if (!_waiting.Writer.TryWrite(item))
            item.Fail(_closing ? new ObjectDisposedException(nameof(Db)) : new WriteQueueFullException(_capacity));
        return item.Done;
    }

    public override async ValueTask DisposeAsync()
    {
        _closing = true;
        _waiting.Writer.TryComplete();
        await _loop;
    }

    /// <summary>
    /// On a thread of its own: SQLite blocks while it syncs, and a thread of the pool that blocks is missing where requests are answered. A batch stays on it because
    /// SQLite's calls are over when they return; works that waited for something else would go on in the pool.
    /// </summary>
    void Run()
    {
        try
        {
            while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                RunBatchAsync().GetAwaiter().GetResult();
        }
        finally
        {
            // Whatever ends the loop, nobody is left waiting for it.
            _closing = true;
            _waiting.Writer.TryComplete();
            while (_waiting.Reader.TryRead(out var item))
                item.Fail(new ObjectDisposedException(nameof(Db)));
            CloseAsync().GetAwaiter().GetResult();
        }
    }

    async Task RunBatchAsync()
    {
        var batch = new List<SqliteWriteItem>();
        try
        {
            if (Next() is not { } item)
                return;
            batch.Add(item);
            _connection ??= await _dialect.OpenWriteAsync(CancellationToken.None);
            await using var transaction = SqliteDialect.BeginImmediate(_connection);
            var started = _clock.GetTimestamp();
            var waiting = _waiting.Reader.Count;
            await RunItemAsync(item, transaction);
            while (_clock.GetElapsedTime(started) < (batch.Count <= waiting ? _longestDrain : _drain) && Next() is { } next)
            {
                batch.Add(next);
                await RunItemAsync(next, transaction);
            }

            var written = _clock.GetTimestamp();
            await transaction.CommitAsync();
            _drain = Shorter(_longestDrain, CommitsWorth * _clock.GetElapsedTime(written));
        }
        catch (Exception e)
        {
            _logger.WriteFailed(e, batch.Count);
            var failure = new WriteFailedException("The database did not take the write; it must be sent again.", e);
            foreach (var item in batch)
                item.Fail(failure);
            // Whatever state the connection is in, the next batch begins with a clean one.
            await CloseAsync();
            return;
        }

        foreach (var item in batch)
            item.Acknowledge();
    }

    static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    SqliteWriteItem? Next()
    {
        while (_waiting.Reader.TryRead(out var item))
        {
            if (item.TryStart())
                return item;
        }

        return null;
    }

    async Task RunItemAsync(SqliteWriteItem item, SqliteTransaction transaction)
    {
        transaction.Save(Savepoint);
        try
        {
            await item.RunAsync(ct => new WriteScope(_connection!, transaction, ct));
        }
        catch (Exception e)
        {
            // When SQLite has ended the whole transaction itself (disk full, say), this throws and the batch fails.
            transaction.Rollback(Savepoint);
            item.KeepError(e);
        }

        transaction.Release(Savepoint);
    }

    async Task CloseAsync()
    {
        var connection = _connection;
        _connection = null;
        if (connection is null)
            return;
        try
        {
            await connection.DisposeAsync();
        }
        catch (SqliteException e)
        {
            _logger.ClosingFailed(e);
        }
    }
}
