using System.Data.Common;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;

namespace OncoLearn.Load.Servers;

/// <summary>SQLite as most applications use it: each write is a transaction of its own, and a lock makes them take turns.</summary>
sealed class LockDialect(SqliteDialect sqlite) : Dialect
{
    public override string Name => sqlite.Name;

    public override string ForUpdate => sqlite.ForUpdate;

    public override string AnyOf(string parameter) => sqlite.AnyOf(parameter);

    public override bool IsUniqueViolation(Exception exception) => sqlite.IsUniqueViolation(exception);

    public override bool IsUnavailable(Exception exception) => sqlite.IsUnavailable(exception);

    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct) => sqlite.BeginSnapshotAsync(connection, ct);

    public override Task<DatabaseInfo> DescribeAsync(CancellationToken ct) => sqlite.DescribeAsync(ct);

    public override Task<IReadOnlyList<TableInfo>> ReadSchemaAsync(CancellationToken ct) => sqlite.ReadSchemaAsync(ct);

    public override ValueTask DisposeAsync() => sqlite.DisposeAsync();

    internal override Task<DbConnection> OpenReadAsync(CancellationToken ct) => sqlite.OpenReadAsync(ct);

    internal override Task<DbConnection> OpenWriteAsync(CancellationToken ct) => sqlite.OpenWriteAsync(ct);

    internal override WritePath CreateWritePath() => new LockWrites(sqlite);

    internal override Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct) => sqlite.BeginMigrationAsync(connection, ct);
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
