using Microsoft.Extensions.Options;

namespace OncoLearn.App.Data;

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}

/// <summary>Which SQLite library serves the process; <see cref="Auto"/> takes the system's where it is newer than the bundled one.</summary>
public enum SqliteEngineChoice
{
    Auto,
    Bundled,
    System,
}

/// <summary>SQLite's <c>synchronous</c>; only <see cref="Full"/> and <see cref="Extra"/> survive a loss of power.</summary>
public enum SqliteSynchronous
{
    Off,
    Normal,
    Full,
    Extra,
}

/// <summary>The section <c>Database</c> of the configuration; checked when the host starts.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; }

    /// <summary>PostgreSQL: an Npgsql connection string. Never logged.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>SQLite: the file. A relative path starts at the data folder.</summary>
    public string Path { get; set; } = "oncolearn.db";

    /// <summary>The environment variable ONCOLEARN_SQLITE_ENGINE outranks this one.</summary>
    public SqliteEngineChoice SqliteEngine { get; set; }

    /// <summary>How many writes may wait for the one SQLite writer before callers are turned away; 1 to 1,000,000.</summary>
    public int QueueCapacity { get; set; } = 1024;

    /// <summary>How long a SQLite connection waits for another process's write lock; 1 to 600 seconds.</summary>
    public int BusyTimeoutSeconds { get; set; } = 10;

    /// <summary>For the durability test, which must fail on anything below <see cref="SqliteSynchronous.Full"/>. Not for use.</summary>
    public SqliteSynchronous Synchronous { get; set; } = SqliteSynchronous.Full;

    /// <summary>The settings in force, for <c>oncolearn doctor</c>; never the connection string.</summary>
    public string Describe() => Provider == DatabaseProvider.Sqlite
        ? FormattableString.Invariant($"sqlite, file {Path}, engine {SqliteEngine.ToString().ToLowerInvariant()}, queue of {QueueCapacity}, busy timeout {BusyTimeoutSeconds} s")
        : "postgres, connection string set";

    internal sealed class Validator : IValidateOptions<DatabaseOptions>
    {
        public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
        {
            var errors = Errors(options).ToList();
            return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
        }

        static IEnumerable<string> Errors(DatabaseOptions o)
        {
            if (!Enum.IsDefined(o.Provider))
                yield return "Database:Provider must be sqlite or postgres.";
            if (o.Provider == DatabaseProvider.Postgres && string.IsNullOrWhiteSpace(o.ConnectionString))
                yield return "Database:ConnectionString is required when Database:Provider is postgres.";
            if (o.Provider == DatabaseProvider.Sqlite && string.IsNullOrWhiteSpace(o.Path))
                yield return "Database:Path must name a file when Database:Provider is sqlite.";
            if (!Enum.IsDefined(o.SqliteEngine))
                yield return "Database:SqliteEngine must be auto, bundled or system.";
            if (!Enum.IsDefined(o.Synchronous))
                yield return "Database:Synchronous must be off, normal, full or extra.";
            if (o.QueueCapacity is < 1 or > 1_000_000)
                yield return "Database:QueueCapacity must lie between 1 and 1000000.";
            if (o.BusyTimeoutSeconds is < 1 or > 600)
                yield return "Database:BusyTimeoutSeconds must lie between 1 and 600.";
        }
    }
}
