using System.Data.Common;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>A database that differs from another in what is overridden.</summary>
public abstract class DelegatingDialect(Dialect inner) : Dialect
{
    public override string Name => inner.Name;

    public override string ForUpdate => inner.ForUpdate;

    public override string ForShareOf(string alias) => inner.ForShareOf(alias);

    public override string AnyOf(string parameter) => inner.AnyOf(parameter);

    public override bool IsUniqueViolation(Exception exception) => inner.IsUniqueViolation(exception);

    public override bool IsUnavailable(Exception exception) => inner.IsUnavailable(exception);

    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct) => inner.BeginSnapshotAsync(connection, ct);

    public override Task<DatabaseInfo> DescribeAsync(CancellationToken ct) => inner.DescribeAsync(ct);

    public override Task<IReadOnlyList<TableInfo>> ReadSchemaAsync(CancellationToken ct) => inner.ReadSchemaAsync(ct);

    public override ValueTask DisposeAsync() => inner.DisposeAsync();

    internal override Task<DbConnection> OpenReadAsync(CancellationToken ct) => inner.OpenReadAsync(ct);

    internal override Task<DbConnection> OpenWriteAsync(CancellationToken ct) => inner.OpenWriteAsync(ct);

    internal override WritePath CreateWritePath() => inner.CreateWritePath();

    internal override Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct) => inner.BeginMigrationAsync(connection, ct);
}
