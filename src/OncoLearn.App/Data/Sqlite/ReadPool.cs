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
        connection.Lend();
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
    const int Unready = 0;
    const int Lent = 1;
    const int GivenBack = 2;

    int _place = Unready;

    /// <summary>Somebody forgot to end a snapshot: the next reader must not see what it shows.</summary>
    public bool IsInTransaction => Transaction is not null;

    /// <summary>From now on it goes to the pool when it is disposed of. Not before its settings are made.</summary>
    public void Lend() => Volatile.Write(ref _place, Lent);

    protected override void Dispose(bool disposing)
    {
        // Disposed of twice, it must not be lent to two readers.
        if (Interlocked.CompareExchange(ref _place, GivenBack, Lent) == GivenBack) return;
        if (disposing && _place == GivenBack && State == System.Data.ConnectionState.Open && pool.TryKeep(this)) return;
        _place = Unready;
        base.Dispose(disposing);
    }
}
