using System.Data.Common;

namespace OncoLearn.App.Data;

/// <summary>What differs between the databases: one member for each difference, so that features never ask which one it is.</summary>
public abstract class Dialect : IAsyncDisposable
{
    /// <summary>The folder of its migrations: <c>sqlite</c> or <c>postgres</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Goes at the end of a <c>select</c> that locks its rows until the commit; empty where there is one writer anyway.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Goes at the end of a <c>select</c> whose rows of one table nobody changes until the commit, while others read them so too; empty where there is one writer anyway.</summary>
    /// <param name="alias">Of the table.</param>
    public abstract string ForShareOf(string alias);

    /// <summary>
    /// What stands after a column that must be one of the values of a list parameter: <c>where id {db.Dialect.AnyOf("@ids")}</c>.
    /// Dapper spells a list out for SQLite and hands PostgreSQL an array.
    /// </summary>
    /// <param name="parameter">With its @; an empty list matches nothing.</param>
    public abstract string AnyOf(string parameter);

    /// <summary>Whether a statement failed because a row with that key stands there already.</summary>
    public abstract bool IsUniqueViolation(Exception exception);

    /// <summary>Whether a statement failed because the database cannot be reached or is too busy now: the same may well succeed later.</summary>
    public abstract bool IsUnavailable(Exception exception);

    /// <summary>Begins a transaction for selects that must all see one state of the database, whatever is committed meanwhile.</summary>
    /// <param name="connection">From <see cref="Db.OpenAsync"/>.</param>
    public abstract Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Product, version and settings that endanger what was acknowledged, for the log and <c>oncolearn doctor</c>.</summary>
    public abstract Task<DatabaseInfo> DescribeAsync(CancellationToken ct);

    /// <summary>The tables with their columns, keys and indexes; the two databases answer alike for the same migration.</summary>
    public abstract Task<IReadOnlyList<TableInfo>> ReadSchemaAsync(CancellationToken ct);

    public abstract ValueTask DisposeAsync();

    internal abstract Task<DbConnection> OpenReadAsync(CancellationToken ct);

    internal abstract Task<DbConnection> OpenWriteAsync(CancellationToken ct);

    internal abstract WritePath CreateWritePath();

    /// <summary>Begins a transaction that no other migrating process can be in at the same time.</summary>
    internal abstract Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct);
}
