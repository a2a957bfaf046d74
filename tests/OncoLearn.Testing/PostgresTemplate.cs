using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>A migrated database, from which the server makes a copy for each test.</summary>
static class PostgresTemplate
{
    static readonly Lazy<Task<string>> Template = new(MakeAsync);

    public static async Task<TestDb> CreateAsync(bool migrated)
    {
        var template = migrated ? await Template.Value : "template0";
        var name = TestDatabases.NextName();
        await CreateDatabaseAsync(name, template);
        return new TestDb(OptionsFor(name), async () => await AdministerAsync($"drop database {name} with (force)"));
    }

    static async Task<string> MakeAsync()
    {
        var name = TestDatabases.NextName();
        await CreateDatabaseAsync(name, "template0");
        await using var dialect = TestDb.CreateDialect(OptionsFor(name), TimeProvider.System);
        await new Migrator(dialect, new TestClock(), NullLogger<Migrator>.Instance).RunAsync(CancellationToken.None);
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
