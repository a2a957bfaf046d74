using System.Collections.Concurrent;

namespace OncoLearn.App.Data.Sqlite;

/// <summary>
/// Connections for reading that stay open between readings, with their settings and compiled statements. Whoever disposes of one gives it back.
/// </summary>
sealed class ReadPool(int mostIdle)
{
    readonly ConcurrentBag<PooledConnection> _idle = [];
    int _count;
    volatile bool _closed;

    /// <returns>Null where none is idle: open one.</returns>
    public PooledConnection? Take()
    {
        if (!_idle.TryTake(out var connection)) return null;
        Interlocked.Decrement(ref _count);
        return connection;
    }

    /// <returns>False where it is to be closed.</returns>
    public bool TryKeep(PooledConnection connection)
    {
        if (_closed || connection.IsInTransaction) return false;
        if (Interlocked.Increment(ref _count) > mostIdle)
        {
            Interlocked.Decrement(ref _count);
            return false;
        }
        _idle.Add(connection);
        // The pool may have been closed in between.
        if (_closed) Close();
        return true;
    }

    public void Close()
    {
        _closed = true;
        while (Take() is { } connection) connection.Dispose();
    }
}

/// <summary>Lives on in its pool when it is disposed of.</summary>
sealed class PooledConnection(string connectionString, ReadPool pool) : ReusingConnection(connectionString)
{
    /// <summary>Somebody forgot to end a snapshot: the next reader must not see what it shows.</summary>
    public bool IsInTransaction => Transaction is not null;

    protected override void Dispose(bool disposing)
    {
        if (disposing && State == System.Data.ConnectionState.Open && pool.TryKeep(this)) return;
        base.Dispose(disposing);
    }
}
