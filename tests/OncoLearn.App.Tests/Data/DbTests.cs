using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data;

/// <summary>What features may rely on, whichever database serves.</summary>
public sealed class DbTests
{
    const string Insert = "insert into setting (key, value, updated_at) values (@key, @value, @at)";

    [Theory, DatabaseData]
    public async Task A_write_is_there_for_every_reader_when_it_returns(TestDb db)
    {
        await db.Db.WriteAsync(s => s.ExecuteAsync(Insert, Setting("a")), default);

        await using var other = db.OpenAnother();
        Assert.Equal("a", await other.QuerySingleAsync<string>("select key from setting", null, default));
    }

    [Theory, DatabaseData]
    public async Task Work_that_throws_leaves_nothing_and_tells_its_caller_why(TestDb db)
    {
        var thrown = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => db.Db.WriteAsync(
            async s =>
            {
                await s.ExecuteAsync(Insert, Setting("a"));
                throw new InvalidTimeZoneException("why");
            },
            default));

        Assert.Equal("why", thrown.Message);
        Assert.Equal(0, await db.CountAsync("setting"));
    }

    [Theory, DatabaseData]
    public async Task Concurrent_increments_lose_nothing(TestDb db)
    {
        await db.ExecuteAsync(Insert, new { key = "n", value = "0", at = TestClock.Start });
        var read = $"select value from setting where key = 'n' {db.Db.Dialect.ForUpdate}";

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => db.Db.WriteAsync(
            async s =>
            {
                var n = int.Parse(await s.QuerySingleAsync<string>(read));
                await s.ExecuteAsync("update setting set value = @value where key = 'n'", new { value = (n + 1).ToString() });
            },
            default))));

        Assert.Equal("200", await db.ExecuteScalarAsync<string>("select value from setting where key = 'n'"));
    }

    [Theory, DatabaseData]
    public async Task Readers_go_on_while_a_write_is_under_way(TestDb db)
    {
        var written = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        var write = db.Db.WriteAsync(
            async s =>
            {
                await s.ExecuteAsync(Insert, Setting("a"));
                written.SetResult();
                await mayEnd.Task;
            },
            default);
        await written.Task;

        Assert.Equal(0, await db.CountAsync("setting"));

        mayEnd.SetResult();
        await write;
        Assert.Equal(1, await db.CountAsync("setting"));
    }

    [Theory, DatabaseData]
    public async Task A_second_row_with_the_same_key_is_a_unique_violation_and_other_errors_are_not(TestDb db)
    {
        await db.ExecuteAsync(Insert, Setting("a"));
        await db.ExecuteAsync("insert into learner (uid, created_at) values ('u', 0)");

        var primary = await Record.ExceptionAsync(() => db.ExecuteAsync(Insert, Setting("a")));
        var unique = await Record.ExceptionAsync(() => db.ExecuteAsync("insert into learner (uid, created_at) values ('u', 0)"));
        var missing = await Record.ExceptionAsync(() => db.ExecuteAsync("insert into learner (uid) values ('v')"));

        Assert.True(db.Db.Dialect.IsUniqueViolation(primary!));
        Assert.True(db.Db.Dialect.IsUniqueViolation(unique!));
        Assert.False(db.Db.Dialect.IsUniqueViolation(missing!));
    }

    [Theory, DatabaseData]
    public async Task Cancelling_before_the_work_runs_writes_nothing(TestDb db)
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.Db.WriteAsync(s => s.ExecuteAsync(Insert, Setting("a")), cancel.Token));

        Assert.Equal(0, await db.CountAsync("setting"));
    }

    [Theory, DatabaseData]
    public async Task Cancelling_after_the_work_ran_does_not_stop_the_commit(TestDb db)
    {
        using var cancel = new CancellationTokenSource();

        await db.Db.WriteAsync(
            async s =>
            {
                await s.ExecuteAsync(Insert, Setting("a"));
                await cancel.CancelAsync();
            },
            cancel.Token);

        Assert.Equal(1, await db.CountAsync("setting"));
    }

    [Theory, DatabaseData]
    public async Task A_write_inside_a_write_is_refused(TestDb db)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Db.WriteAsync(_ => db.ExecuteAsync(Insert, Setting("a")), default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Db.WriteAsync(_ => db.CountAsync("setting"), default));

        await db.ExecuteAsync(Insert, Setting("b"));
        Assert.Equal(1, await db.CountAsync("setting"));
    }

    [Theory, DatabaseData]
    public async Task Work_runs_in_its_callers_context(TestDb db)
    {
        var caller = new AsyncLocal<string> { Value = "me" };

        var seen = await db.Db.WriteAsync(_ => Task.FromResult(caller.Value), default);

        Assert.Equal("me", seen);
    }

    [Theory, DatabaseData]
    public async Task The_description_names_the_version_and_never_the_connection_string(TestDb db)
    {
        var info = await db.Db.Dialect.DescribeAsync(default);

        Assert.Matches(@"^\d+\.\d+", info.Version);
        Assert.DoesNotContain("Host=", info.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    static object Setting(string key) => new { key, value = "", at = TestClock.Start };
}
