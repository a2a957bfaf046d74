using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;

namespace OncoLearn.App.Tests.Data.Sqlite;

public sealed class SqliteConnectionTests
{
    [Fact]
    public async Task Every_connection_has_its_settings_also_one_from_the_pool()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var dialect = db.Db.Dialect;
        for (var round = 0; round < 3; round++)
        {
            await using (var read = await dialect.OpenReadAsync(default))
                await AssertSettingsAsync(read, queryOnly: 1);
            await using var write = await dialect.OpenWriteAsync(default);
            await AssertSettingsAsync(write, queryOnly: 0);
        }
    }

    [Fact]
    public async Task The_writer_has_the_settings_too()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);

        await db.Db.WriteAsync(s => AssertSettingsAsync(s.Connection, queryOnly: 0), default);
    }

    [Fact]
    public async Task Writing_on_a_read_connection_fails()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        await using var connection = await db.Db.OpenAsync(default);

        await Assert.ThrowsAsync<SqliteException>(() => connection.ExecuteAsync("insert into learner (uid, created_at) values ('u', 0)"));
    }

    [Fact]
    public void The_engine_is_the_one_asked_for()
    {
        var engine = SqliteEngine.Use(SqliteEngineChoice.Auto);

        var asked = Environment.GetEnvironmentVariable(SqliteEngine.EnvironmentVariable);
        if (asked is "bundled" or "system")
            Assert.Equal(asked, engine.Kind);
        if (engine.Kind == "bundled")
            Assert.Equal("3.35.5", engine.Version);
        else
            Assert.True(Version.Parse(engine.Version) > new Version(3, 35, 5));
        Assert.True(File.Exists(engine.Path));
        using var connection = new SqliteConnection("Data Source=:memory:");
        Assert.Equal(engine.Version, connection.ServerVersion);
    }

    [Fact]
    public void The_engine_does_not_change_in_a_running_process()
    {
        var engine = SqliteEngine.Use(SqliteEngineChoice.Auto);
        var other = engine.Kind == "bundled" ? SqliteEngineChoice.System : SqliteEngineChoice.Bundled;

        Assert.Throws<InvalidOperationException>(() => SqliteEngine.Use(other, environment: null));
        Assert.Throws<InvalidOperationException>(() => SqliteEngine.Use(SqliteEngineChoice.Auto, other.ToString()));
        Assert.Same(engine, SqliteEngine.Use(other, engine.Kind));
    }

    [Fact]
    public void An_engine_nobody_knows_is_refused_by_name()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => SqliteEngine.Use(SqliteEngineChoice.Auto, "newest"));

        Assert.Contains("ONCOLEARN_SQLITE_ENGINE", refused.Message, StringComparison.Ordinal);
    }

    static async Task AssertSettingsAsync(DbConnection connection, long queryOnly)
    {
        Assert.Equal("wal", await connection.ExecuteScalarAsync<string>("pragma journal_mode"));
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("pragma foreign_keys"));
        Assert.Equal(2, await connection.ExecuteScalarAsync<long>("pragma synchronous"));
        Assert.Equal(10_000, await connection.ExecuteScalarAsync<long>("pragma busy_timeout"));
        Assert.Equal(queryOnly, await connection.ExecuteScalarAsync<long>("pragma query_only"));
    }
}
