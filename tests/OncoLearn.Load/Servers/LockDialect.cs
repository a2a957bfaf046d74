using System.Data.Common;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;
using OncoLearn.Testing;

namespace OncoLearn.Load.Servers;

/// <summary>SQLite as most applications use it: each write is a transaction of its own, and a lock makes them take turns.</summary>
sealed class LockDialect(SqliteDialect sqlite) : DelegatingDialect(sqlite)
{
    internal override WritePath CreateWritePath() => new LockWrites(sqlite);
}

/// <summary>One transaction, one commit and one sync for each write, on a connection that is kept.</summary>
sealed class LockWrites(SqliteDialect sqlite) : WritePath
{
    readonly SemaphoreSlim _turn = new(1, 1);
    DbConnection? _connection;

    public override async Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            _connection ??= await sqlite.OpenWriteAsync(CancellationToken.None);
            await using var transaction = SqliteDialect.BeginImmediate(_connection);
            var result = await work(new WriteScope(_connection, transaction, ct));
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        if (_connection is not null) await _connection.DisposeAsync();
        _turn.Dispose();
    }
}
