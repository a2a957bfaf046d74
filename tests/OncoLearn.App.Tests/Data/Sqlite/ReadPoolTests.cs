using System.Data;
using Dapper;
using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data.Sqlite;

public sealed class ReadPoolTests
{
    [Fact]
    public async Task A_connection_that_was_given_back_serves_the_next_reader_and_sees_what_was_written()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var first = await db.Db.OpenAsync(CancellationToken.None);
        Assert.Equal(0, await first.ExecuteScalarAsync<long>("select count(*) from setting"));
        await first.DisposeAsync();
        await db.ExecuteAsync("insert into setting (key, value, updated_at) values ('k', 'v', 0)");

        await using var second = await db.Db.OpenAsync(CancellationToken.None);

        Assert.Same(first, second);
        Assert.Equal(1, await second.ExecuteScalarAsync<long>("select count(*) from setting"));
    }

    [Fact]
    public async Task A_snapshot_that_was_not_ended_is_not_handed_on()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var first = await db.Db.OpenAsync(CancellationToken.None);
        var snapshot = await db.Db.Dialect.BeginSnapshotAsync(first, CancellationToken.None);
        Assert.Equal(0, await first.ExecuteScalarAsync<long>("select count(*) from setting", transaction: snapshot));
        await first.DisposeAsync();
        await db.ExecuteAsync("insert into setting (key, value, updated_at) values ('k', 'v', 0)");

        await using var second = await db.Db.OpenAsync(CancellationToken.None);

        Assert.Equal(ConnectionState.Closed, first.State);
        Assert.Equal(1, await second.ExecuteScalarAsync<long>("select count(*) from setting"));
    }

    [Fact]
    public async Task Many_readers_at_once_each_have_a_connection_and_few_stay()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var readers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => db.Db.OpenAsync(CancellationToken.None)));
        Assert.Equal(100, readers.Distinct().Count());
        foreach (var reader in readers) await reader.DisposeAsync();

        Assert.InRange(readers.Count(reader => reader.State == ConnectionState.Open), 1, 99);
    }

    [Fact]
    public async Task A_pooled_connection_still_refuses_to_write()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        for (var time = 0; time < 2; time++)
        {
            await using var connection = await db.Db.OpenAsync(CancellationToken.None);
            await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => connection.ExecuteAsync("delete from setting"));
        }
    }

    [Fact]
    public async Task A_database_that_is_closed_keeps_no_file_open()
    {
        var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var late = await db.Db.OpenAsync(CancellationToken.None);
        var idle = await db.Db.OpenAsync(CancellationToken.None);
        await idle.DisposeAsync();
        Assert.Equal(ConnectionState.Open, idle.State);
        await db.DisposeAsync();
        await late.DisposeAsync();

        Assert.Equal((ConnectionState.Closed, ConnectionState.Closed), (idle.State, late.State));
    }

    [Fact]
    public async Task A_connection_that_is_disposed_of_twice_is_lent_once()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var twice = await db.Db.OpenAsync(CancellationToken.None);
        await twice.DisposeAsync();
        await twice.DisposeAsync();

        await using var first = await db.Db.OpenAsync(CancellationToken.None);
        await using var second = await db.Db.OpenAsync(CancellationToken.None);

        Assert.Same(twice, first);
        Assert.NotSame(first, second);
    }

    [Fact]
    public void A_connection_whose_settings_are_not_made_is_not_kept()
    {
        var pool = new App.Data.Sqlite.ReadPool(mostIdle: 8);
        var unready = new App.Data.Sqlite.PooledConnection("Data Source=:memory:", pool);
        unready.Open();
        unready.Dispose();

        Assert.Null(pool.Take());
        Assert.Equal(ConnectionState.Closed, unready.State);
    }
}
