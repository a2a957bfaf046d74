using Npgsql;
using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data.Postgres;

public sealed class PostgresWritesTests
{
    const string Insert = "insert into learner (uid, created_at) values (@uid, 0)";

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    public async Task Work_that_collides_runs_again_from_the_beginning(string sqlState)
    {
        await using var db = await CreateAsync();
        var runs = 0;

        await db.Db.WriteAsync(
            async s =>
            {
                await s.ExecuteAsync(Insert, new { uid = $"run {++runs}" });
                if (runs < 3) await CollideAsync(s, sqlState);
            },
            default);

        Assert.Equal(["run 3"], await db.QueryAsync<string>("select uid from learner"));
    }

    [Fact]
    public async Task Work_that_always_collides_is_given_up()
    {
        await using var db = await CreateAsync();
        var runs = 0;

        var failure = await Assert.ThrowsAsync<WriteFailedException>(() => db.Db.WriteAsync(
            async s =>
            {
                runs++;
                await CollideAsync(s, "40001");
            },
            default));

        Assert.IsType<PostgresException>(failure.InnerException);
        Assert.Equal(5, runs);
    }

    [Fact]
    public async Task A_commit_that_fails_is_not_acknowledged()
    {
        await using var db = await CreateAsync();
        await db.ExecuteAsync("create table later (learner_id bigint references learner (id) deferrable initially deferred)");

        await Assert.ThrowsAsync<WriteFailedException>(() => db.ExecuteAsync("insert into later (learner_id) values (99)"));

        Assert.Equal(0, await db.CountAsync("later"));
    }

    [Fact]
    public async Task A_server_that_does_not_wait_for_its_disk_is_warned_of()
    {
        await using var db = await CreateAsync();
        await using var careless = db.CreateAnotherDialect(o => o.ConnectionString += ";Options=-c synchronous_commit=off");

        Assert.Contains((await careless.DescribeAsync(default)).Warnings, w => w.StartsWith("synchronous_commit is off", StringComparison.Ordinal));
        Assert.DoesNotContain((await db.Db.Dialect.DescribeAsync(default)).Warnings, w => w.StartsWith("synchronous_commit", StringComparison.Ordinal));
    }

    static Task CollideAsync(WriteScope scope, string sqlState) =>
        scope.ExecuteAsync($"do $$ begin raise exception 'collided' using errcode = '{sqlState}'; end $$");

    static Task<TestDb> CreateAsync()
    {
        if (TestDatabases.ReasonToSkip(DatabaseProvider.Postgres) is { } reason)
            Assert.Skip(reason);
        return TestDatabases.CreateAsync(DatabaseProvider.Postgres);
    }
}
