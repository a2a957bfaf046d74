using System.Data.Common;
using Dapper;
using Microsoft.Extensions.Logging;

namespace OncoLearn.App.Data;

/// <summary>
/// Brings a database to the program's version: forward only, each migration in its own transaction with its line in the journal.
/// Several processes may start at once: they take turns, and the later ones find the work done.
/// </summary>
public sealed class Migrator(Dialect dialect, TimeProvider clock, ILogger<Migrator> logger)
{
    const string CreateJournal = """
        create table if not exists schema_migration (
            version     bigint  not null primary key,
            name        text    not null,
            hash        text    not null,
            applied_at  bigint  not null
        )
        """;

    const string ReadJournal = "select version, name, hash from schema_migration order by version";

    const string WriteJournal = "insert into schema_migration (version, name, hash, applied_at) values (@Version, @Name, @Hash, @now)";

    /// <summary>Applies the migrations that come with the program and says in the log what database serves.</summary>
    /// <returns>How many were applied.</returns>
    /// <exception cref="MigrationException">The database is newer, has been changed, or a migration failed.</exception>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var applied = await RunAsync(Migration.ReadEmbedded(dialect), ct);
        var info = await dialect.DescribeAsync(ct);
        logger.Database(info.Product, info.Version, info.Detail);
        foreach (var warning in info.Warnings)
            logger.DatabaseWarning(warning);
        return applied;
    }

    /// <inheritdoc cref="RunAsync(CancellationToken)"/>
    /// <param name="migrations">In order of version, from 1 without a gap.</param>
    public async Task<int> RunAsync(IReadOnlyList<Migration> migrations, CancellationToken ct)
    {
        DapperSetup.Apply();
        RefuseGaps(migrations);
        await using var connection = await dialect.OpenWriteAsync(ct);
        for (var applied = 0; ; applied++)
        {
            if (!await ApplyNextAsync(connection, migrations, ct))
                return applied;
        }
    }

    async Task<bool> ApplyNextAsync(DbConnection connection, IReadOnlyList<Migration> migrations, CancellationToken ct)
    {
        // The lock comes before the look into the journal: what stands there cannot change until this transaction ends.
        await using var transaction = await dialect.BeginMigrationAsync(connection, ct);
        CommandDefinition Command(string sql, object? args = null) => new(sql, args, transaction, cancellationToken: ct);
        await connection.ExecuteAsync(Command(CreateJournal));
        var journal = (await connection.QueryAsync<JournalRow>(Command(ReadJournal))).AsList();
        Check(journal, migrations);
        if (journal.Count == migrations.Count)
        {
            await transaction.CommitAsync(ct);
            return false;
        }

        var next = migrations[journal.Count];
        try
        {
            await connection.ExecuteAsync(Command(next.Sql));
            await connection.ExecuteAsync(Command(WriteJournal, new { next.Version, next.Name, next.Hash, now = clock.GetUtcNow() }));
            await transaction.CommitAsync(ct);
        }
        catch (DbException e)
        {
            throw new MigrationException(
                $"Migration {next.Version:0000} ({next.Name}) failed and was undone; the database stays at version {journal.Count:0000}: {e.Message}", e);
        }

        logger.MigrationApplied(next.Version, next.Name);
        return true;
    }

    static void RefuseGaps(IReadOnlyList<Migration> migrations)
    {
        for (var i = 0; i < migrations.Count; i++)
        {
            if (migrations[i].Version != i + 1)
                throw new MigrationException($"Migration {i + 1:0000} is missing from this program; {migrations[i].Version:0000} follows in its place. Use a complete build.");
        }
    }

    static void Check(List<JournalRow> journal, IReadOnlyList<Migration> migrations)
    {
        if (journal.Count > 0 && journal[^1].Version > migrations.Count)
            throw new MigrationException($"The database is at version {journal[^1].Version:0000} and this program knows {migrations.Count:0000}. Use the newer program.");

        for (var i = 0; i < journal.Count; i++)
        {
            var (row, migration) = (journal[i], migrations[i]);
            if (row.Version != migration.Version)
                throw new MigrationException($"The journal of the database lacks migration {migration.Version:0000}. Restore the table schema_migration from a backup.");
            if (!string.Equals(row.Hash, migration.Hash, StringComparison.Ordinal))
                throw new MigrationException(
                    $"Migration {row.Version:0000} ({row.Name}) was changed after it was applied to this database. "
                    + "Restore its text and put the change into a new migration.");
        }
    }

    sealed record JournalRow
    {
        public int Version { get; init; }
        public string Name { get; init; } = "";
        public string Hash { get; init; } = "";
    }
}
