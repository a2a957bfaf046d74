using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using OncoLearn.App.Data;
using SQLitePCL;

namespace OncoLearn.Testing;

/// <summary>SQLite that keeps every query of its read connections, with the values in place of the parameters.</summary>
public sealed class TracingDialect(Dialect inner) : Dialect
{
    readonly ConcurrentQueue<string> _statements = new();

    public IReadOnlyList<string> Statements => [.. _statements];

    public override string Name => inner.Name;

    public override string ForUpdate => inner.ForUpdate;

    /// <summary>Forgets what was traced so far.</summary>
    public void Clear() => _statements.Clear();

    public override string AnyOf(string parameter) => inner.AnyOf(parameter);

    public override bool IsUniqueViolation(Exception exception) => inner.IsUniqueViolation(exception);

    public override bool IsUnavailable(Exception exception) => inner.IsUnavailable(exception);

    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct) => inner.BeginSnapshotAsync(connection, ct);

    public override Task<DatabaseInfo> DescribeAsync(CancellationToken ct) => inner.DescribeAsync(ct);

    public override Task<IReadOnlyList<TableInfo>> ReadSchemaAsync(CancellationToken ct) => inner.ReadSchemaAsync(ct);

    public override ValueTask DisposeAsync() => inner.DisposeAsync();

    internal override async Task<DbConnection> OpenReadAsync(CancellationToken ct) => Trace(await inner.OpenReadAsync(ct));

    internal override Task<DbConnection> OpenWriteAsync(CancellationToken ct) => inner.OpenWriteAsync(ct);

    internal override WritePath CreateWritePath() => inner.CreateWritePath();

    internal override Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct) => inner.BeginMigrationAsync(connection, ct);

    DbConnection Trace(DbConnection connection)
    {
        // A connection from the pool has its trace already; once more does no harm.
        raw.sqlite3_trace(((SqliteConnection)connection).Handle, (_, statement) => Keep(statement), null);
        return connection;
    }

    void Keep(string statement)
    {
        var text = statement.Trim();
        if (text.StartsWith("select", StringComparison.OrdinalIgnoreCase) || text.StartsWith("with", StringComparison.OrdinalIgnoreCase)) _statements.Enqueue(text);
    }
}
