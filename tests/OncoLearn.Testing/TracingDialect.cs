using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;
using SQLitePCL;

namespace OncoLearn.Testing;

/// <summary>SQLite that keeps every statement that reads or changes rows, with the values in place of the parameters.</summary>
public sealed class TracingDialect(Dialect inner) : DelegatingDialect(inner)
{
    static readonly string[] Verbs = ["select", "with", "insert", "update", "delete"];

    readonly ConcurrentQueue<string> _statements = new();

    public IReadOnlyList<string> Statements => [.. _statements];

    /// <summary>Forgets what was traced so far.</summary>
    public void Clear() => _statements.Clear();

    internal override async Task<DbConnection> OpenReadAsync(CancellationToken ct) => Trace(await base.OpenReadAsync(ct));

    internal override async Task<DbConnection> OpenWriteAsync(CancellationToken ct) => Trace(await base.OpenWriteAsync(ct));

    // The other database's writes would go through its own connection.
    internal override WritePath CreateWritePath() => new SqliteWriteQueue(this, new DatabaseOptions().QueueCapacity, SqliteWriteQueue.LongestDrain, NullLogger.Instance);

    DbConnection Trace(DbConnection connection)
    {
        // A connection from the pool has its trace already; once more does no harm.
        raw.sqlite3_trace(((SqliteConnection)connection).Handle, (_, statement) => Keep(statement), null);
        return connection;
    }

    void Keep(string statement)
    {
        var text = statement.Trim();
        if (Array.Exists(Verbs, verb => text.StartsWith(verb, StringComparison.OrdinalIgnoreCase))) _statements.Enqueue(text);
    }
}
