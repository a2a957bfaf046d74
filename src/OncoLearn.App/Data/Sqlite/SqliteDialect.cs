using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace OncoLearn.App.Data.Sqlite;

/// <summary>One file, one writer, as many readers as like.</summary>
public sealed class SqliteDialect : Dialect
{
    // Extended result codes: https://www.sqlite.org/rescode.html
    const int Busy = 5;
    const int IoError = 10;
    const int CannotOpen = 14;
    const int ConstraintPrimaryKey = 1555;
    const int ConstraintUnique = 2067;

    /// <summary>A read keeps a thread to itself, so more than a few at a time are rare.</summary>
    static readonly int MostIdleReaders = Math.Max(8, 4 * Environment.ProcessorCount);

    /// <summary>
    /// The log is moved into the file at 16 MB, not at 4: pages that change again and again, as those of the attempts that go on now, are moved once for all their
    /// changes, and with fewer syncs. The writer moves it: another connection that does so meanwhile syncs the same disk, and commits wait longer for that (measured:
    /// at 667 answers a second the slowest percent took 184 ms instead of 69).
    /// </summary>
    const string CheckpointPages = "pragma wal_autocheckpoint = 4000;";

    readonly DatabaseOptions _options;
    readonly ILogger _logger;
    readonly SqliteEngineInfo _engine;
    readonly string _connectionString;
    readonly string _settings;
    readonly ReadPool _readers = new(MostIdleReaders);

    public SqliteDialect(DatabaseOptions options, ILogger<SqliteDialect> logger)
    {
        _options = options;
        _logger = logger;
        _engine = SqliteEngine.Use(options.SqliteEngine);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            DefaultTimeout = options.BusyTimeoutSeconds,
            // Ours keeps compiled statements too.
            Pooling = false,
        }.ToString();
        // The two engines' defaults differ: say everything.
        // The busy timeout comes first, because turning to WAL may have to wait.
        _settings = string.Create(CultureInfo.InvariantCulture, $"""
            pragma busy_timeout = {options.BusyTimeoutSeconds * 1000};
            pragma journal_mode = wal;
            pragma synchronous = {options.Synchronous.ToString().ToLowerInvariant()};
            pragma foreign_keys = on;
            """);
        if (options.Synchronous < SqliteSynchronous.Full)
            logger.AnswersCanBeLost(options.Synchronous);
    }

    public override string Name => "sqlite";

    public override string ForUpdate => "";

    public override string ForShareOf(string alias) => "";

    public override string AnyOf(string parameter) => $"in {parameter}";

    public SqliteEngineInfo Engine => _engine;

    public override bool IsUniqueViolation(Exception exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    public override bool IsUnavailable(Exception exception) => exception is SqliteException { SqliteErrorCode: Busy or IoError or CannotOpen };

    /// <summary>It takes no lock: in WAL mode a reader keeps the state of its first select and stands in nobody's way.</summary>
    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override Task<DatabaseInfo> DescribeAsync(CancellationToken ct) => Task.FromResult(new DatabaseInfo(
        "SQLite",
        _engine.Version,
        $"{_engine.Kind} engine{(_engine.Path is null ? "" : $" {_engine.Path}")}, file {Path.GetFullPath(_options.Path)}",
        _options.Synchronous < SqliteSynchronous.Full
            ? [$"synchronous is {_options.Synchronous}: answers that were shown as saved can be lost when the power fails."]
            : []));

    public override async Task<IReadOnlyList<TableInfo>> ReadSchemaAsync(CancellationToken ct)
    {
        await using var connection = await OpenReadAsync(ct);
        return await SqliteSchema.ReadAsync(connection, ct);
    }

    public override ValueTask DisposeAsync()
    {
        _readers.Close();
        return ValueTask.CompletedTask;
    }

    internal override async Task<DbConnection> OpenReadAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (_readers.Take() is { } idle) return idle;
        var connection = new PooledConnection(_connectionString, _readers);
        await OpenAsync(connection, "pragma query_only = on;", ct);
        connection.Lend();
        return connection;
    }

    internal override Task<DbConnection> OpenWriteAsync(CancellationToken ct) => OpenAsync(new ReusingConnection(_connectionString), CheckpointPages, ct);

    internal override WritePath CreateWritePath() => new SqliteWriteQueue(this, _options.QueueCapacity, SqliteWriteQueue.LongestDrain, _logger);

    internal override Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken ct) =>
        Task.FromResult<DbTransaction>(BeginImmediate(connection));

    /// <summary>Takes the write lock at once: a read lock that turns into a write lock later can fail halfway.</summary>
    internal static SqliteTransaction BeginImmediate(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);

    async Task<DbConnection> OpenAsync(ReusingConnection connection, string mode, CancellationToken ct)
    {
        try
        {
            await connection.OpenAsync(ct);
            await connection.ExecuteAsync(new CommandDefinition(_settings + mode, cancellationToken: ct));
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
