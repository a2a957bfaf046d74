using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace OncoLearn.App.Data.Postgres;

/// <summary>The way up: a server that several web nodes share.</summary>
public sealed class PostgresDialect : Dialect
{
    /// <summary>The advisory lock that migrating processes take in turn; any number does, if it is always the same.</summary>
    const long MigrationLock = 0x4F6E636F4C65726E;

    const string Settings = """
        select current_setting('server_version') as version,
               current_setting('synchronous_commit') as synchronous_commit,
               current_setting('fsync') as fsync,
               current_setting('full_page_writes') as full_page_writes
        """;

    /// <summary>
    /// A page asks short questions: to compile the plan of one costs more than it ever saves. A cell of the evidence matrix took 370 ms with the compiler and 12 ms
    /// without, until the new tables were analysed; 35 ms and 10 ms after that.
    /// </summary>
    const string WithoutCompiler = "-c jit=off";

    readonly NpgsqlDataSource _source;
    readonly TimeProvider _clock;
    readonly ILogger _logger;

    public PostgresDialect(DatabaseOptions options, TimeProvider clock, ILogger<PostgresDialect> logger)
    {
        var connection = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        // What an installation sets in its connection string stands later and wins. What is set for the server, the database or the role does not: a start parameter outranks it.
        connection.Options = $"{WithoutCompiler} {connection.Options}".TrimEnd();
        _source = NpgsqlDataSource.Create(connection);
        _clock = clock;
        _logger = logger;
    }

    public override string Name => "postgres";

    public override string ForUpdate => "for update";

    public override string ForShareOf(string alias) => $"for share of {alias}";

    public override string AnyOf(string parameter) => $"= any({parameter})";

    public override bool IsUniqueViolation(Exception exception) => exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override bool IsUnavailable(Exception exception) => exception is NpgsqlException { IsTransient: true };

    public override async Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    public override async Task<DatabaseInfo> DescribeAsync(CancellationToken ct)
    {
        await using var connection = await OpenReadAsync(ct);
        var s = await connection.QuerySingleAsync<SettingsRow>(new CommandDefinition(Settings, cancellationToken: ct));
        var warnings = new List<string>();
        // "remote_write" and "local" still wait for this server's own disk.
        if (s.SynchronousCommit == "off")
            warnings.Add("synchronous_commit is off: answers that were shown as saved can be lost when the server stops.");
        if (s.Fsync != "on")
            warnings.Add("fsync is off: the whole database can be lost when the power fails.");
        if (s.FullPageWrites != "on")
            warnings.Add("full_page_writes is off: the database can be damaged when the power fails.");
        return new DatabaseInfo(
            "PostgreSQL",
            s.Version,
            $"synchronous_commit {s.SynchronousCommit}, fsync {s.Fsync}, full_page_writes {s.FullPageWrites}",
            warnings);
    }

    public override async Task<IReadOnlyList<TableInfo>> ReadSchemaAsync(CancellationToken ct)
    {
        await using var connection = await OpenReadAsync(ct);
        return await PostgresSchema.ReadAsync(connection, ct);
    }

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    internal override async Task<DbConnection> OpenReadAsync(CancellationToken ct) => await _source.OpenConnectionAsync(ct);

    internal override Task<DbConnection> OpenWriteAsync(CancellationToken ct) => OpenReadAsync(ct);

    internal override WritePath CreateWritePath() => new PostgresWrites(_source, _clock, _logger);

    internal override async Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        await connection.ExecuteAsync(
            new CommandDefinition("select pg_advisory_xact_lock(@key)", new { key = MigrationLock }, transaction, cancellationToken: ct));
        return transaction;
    }

    sealed record SettingsRow
    {
        public string Version { get; init; } = "";
        public string SynchronousCommit { get; init; } = "";
        public string Fsync { get; init; } = "";
        public string FullPageWrites { get; init; } = "";
    }
}
