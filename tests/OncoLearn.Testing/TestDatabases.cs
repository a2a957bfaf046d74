using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>Makes databases for tests, from templates that are migrated once in a process.</summary>
public static class TestDatabases
{
    /// <summary>An Npgsql connection string of a user who may create databases.</summary>
    public const string PostgresVariable = "ONCOLEARN_TEST_POSTGRES";

    static int _last;

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

    public static Task<TestDb> CreateAsync(DatabaseProvider provider, bool migrated = true) => provider == DatabaseProvider.Postgres
        ? PostgresTemplate.CreateAsync(migrated)
        : SqliteTemplate.CreateAsync(migrated);

    /// <summary>A name that no other test of this machine uses at the same time.</summary>
    internal static string NextName() => FormattableString.Invariant($"oncolearn_test_{Environment.ProcessId}_{Interlocked.Increment(ref _last)}");
}
