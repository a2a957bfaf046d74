using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>Makes databases for tests, from templates that are filled once in a process.</summary>
public static class TestDatabases
{
    /// <summary>An Npgsql connection string of a user who may create databases.</summary>
    public const string PostgresVariable = "ONCOLEARN_TEST_POSTGRES";

    /// <summary><c>sqlite</c> leaves the PostgreSQL half of each theory out: for a second run with another SQLite engine, which changes nothing there.</summary>
    public const string OnlyVariable = "ONCOLEARN_TEST_ONLY";

    static int _last;

    /// <summary>The databases on which a theory runs.</summary>
    internal static IReadOnlyList<DatabaseProvider> Providers { get; } = Environment.GetEnvironmentVariable(OnlyVariable) switch
    {
        null or "" => Enum.GetValues<DatabaseProvider>(),
        "sqlite" => [DatabaseProvider.Sqlite],
        var other => throw new InvalidOperationException($"{OnlyVariable} is '{other}': it can be 'sqlite' or nothing."),
    };

    internal static string? PostgresAdmin => Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } value ? value : null;

    /// <summary>Why tests on this database are left out here; null when they run.</summary>
    /// <exception cref="InvalidOperationException">It is missing under CI=true, where nothing may be left out.</exception>
    public static string? ReasonToSkip(DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.Sqlite || PostgresAdmin is not null)
            return null;
        var reason = $"No PostgreSQL: {PostgresVariable} is not set. 'bash tests/all.sh' starts one.";
        return string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidOperationException(reason)
            : reason;
    }

    public static Task<TestDb> CreateAsync(DatabaseProvider provider, DatabaseState state = DatabaseState.Migrated) => provider == DatabaseProvider.Postgres
        ? PostgresTemplate.CreateAsync(state)
        : SqliteTemplate.CreateAsync(state);

    /// <summary>A name that no other test of this machine uses at the same time.</summary>
    internal static string NextName() => FormattableString.Invariant($"oncolearn_test_{Environment.ProcessId}_{Interlocked.Increment(ref _last)}");
}
