using System.Collections.Concurrent;
using Dapper;
using Npgsql;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>A database for each state, from which the server makes a copy for each test.</summary>
static class PostgresTemplate
{
    static readonly ConcurrentDictionary<DatabaseState, Lazy<Task<string>>> Templates = new();

    public static async Task<TestDb> CreateAsync(DatabaseState state)
    {
        var template = state == DatabaseState.Empty ? "template0" : await Templates.GetOrAdd(state, wanted => new(() => MakeAsync(wanted))).Value;
        var name = TestDatabases.NextName();
        await CreateDatabaseAsync(name, template);
        return new TestDb(OptionsFor(name), async () => await AdministerAsync($"drop database {name} with (force)"));
    }

    static async Task<string> MakeAsync(DatabaseState state)
    {
        var name = TestDatabases.NextName();
        await CreateDatabaseAsync(name, "template0");
        await Template.FillAsync(OptionsFor(name), state);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => AdministerAsync($"drop database if exists {name} with (force)").GetAwaiter().GetResult();
        return name;
    }

    static async Task CreateDatabaseAsync(string name, string template)
    {
        // One that an earlier process of this number left behind when it was killed.
        await AdministerAsync($"drop database if exists {name} with (force)");
        await using var connection = new NpgsqlConnection(TestDatabases.PostgresAdmin);
        await connection.OpenAsync();
        // Copying files is several times faster than logging every page, and all that servers before 15 know.
        var strategy = connection.PostgreSqlVersion.Major >= 15 ? "strategy file_copy" : "";
        await connection.ExecuteAsync($"create database {name} template {template} {strategy}");
    }

    static async Task AdministerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(TestDatabases.PostgresAdmin);
        await connection.ExecuteAsync(sql);
    }

    static DatabaseOptions OptionsFor(string name) => new()
    {
        Provider = DatabaseProvider.Postgres,
        ConnectionString = new NpgsqlConnectionStringBuilder(TestDatabases.PostgresAdmin) { Database = name, MaxPoolSize = 20 }.ConnectionString,
    };
}
