using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Postgres;
using OncoLearn.App.Data.Sqlite;

namespace OncoLearn.Testing;

/// <summary>A database of one test's own, with the clock and the identifiers that go with it. Gone when the test ends.</summary>
public sealed class TestDb : IAsyncDisposable
{
    readonly DatabaseOptions _options;
    readonly Func<ValueTask> _remove;
    readonly List<Db> _others = [];
    int _disposed;

    internal TestDb(DatabaseOptions options, Func<ValueTask> remove)
    {
        _options = options;
        _remove = remove;
        Db = new Db(CreateDialect(options, Clock));
    }

    public Db Db { get; }

    public TestClock Clock { get; } = new();

    public CountingUids Uids { get; } = new();

    public DatabaseProvider Provider => _options.Provider;

    /// <summary>The configuration with which a host opens this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = _options.Provider.ToString(),
        ["Database:Path"] = _options.Path,
        ["Database:ConnectionString"] = _options.ConnectionString,
    };

    /// <summary>What another process would have: its own connections, its own writer. Closed with the test unless it is closed before.</summary>
    public Db OpenAnother(Action<DatabaseOptions>? change = null)
    {
        var other = new Db(CreateAnotherDialect(change));
        _others.Add(other);
        return other;
    }

    /// <summary>Like <see cref="OpenAnother"/>, without the writer. The caller closes it.</summary>
    public Dialect CreateAnotherDialect(Action<DatabaseOptions>? change = null)
    {
        var options = Copy(_options);
        change?.Invoke(options);
        return CreateDialect(options, Clock);
    }

    public Migrator CreateMigrator() => new(Db.Dialect, Clock, NullLogger<Migrator>.Instance);

    /// <summary>Arranges or changes rows behind the features' back.</summary>
    public Task<int> ExecuteAsync(string sql, object? args = null) => Db.WriteAsync(scope => scope.ExecuteAsync(sql, args), CancellationToken.None);

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args = null) => Db.QueryAsync<T>(sql, args, CancellationToken.None);

    public Task<T?> ExecuteScalarAsync<T>(string sql, object? args = null) => Db.ExecuteScalarAsync<T>(sql, args, CancellationToken.None);

    public async Task<long> CountAsync(string table) =>
        await Db.ExecuteScalarAsync<long>($"select count(*) from {table}", null, CancellationToken.None);

    /// <summary>A second time does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        foreach (var other in _others)
            await other.DisposeAsync();
        await Db.DisposeAsync();
        await _remove();
    }

    /// <summary>Names the database in the list of tests.</summary>
    public override string ToString() => _options.Provider.ToString().ToLower(CultureInfo.InvariantCulture);

    internal static Dialect CreateDialect(DatabaseOptions options, TimeProvider clock) => options.Provider == DatabaseProvider.Postgres
        ? new PostgresDialect(options, clock, NullLogger<PostgresDialect>.Instance)
        : new SqliteDialect(options, NullLogger<SqliteDialect>.Instance);

    static DatabaseOptions Copy(DatabaseOptions o) => new()
    {
        Provider = o.Provider,
        ConnectionString = o.ConnectionString,
        Path = o.Path,
        SqliteEngine = o.SqliteEngine,
        QueueCapacity = o.QueueCapacity,
        BusyTimeoutSeconds = o.BusyTimeoutSeconds,
        Synchronous = o.Synchronous,
    };
}
