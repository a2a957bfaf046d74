namespace OncoLearn.App.Tests.Data;

/// <summary>What Dapper makes of the columns both databases have.</summary>
public sealed class RowTests
{
    [Theory, DatabaseData]
    public async Task An_instant_comes_back_to_the_millisecond_in_UTC(TestDb db)
    {
        var at = new DateTimeOffset(2026, 3, 1, 23, 59, 59, 999, TimeSpan.FromHours(8));
        await db.ExecuteAsync("insert into learner (uid, created_at) values ('u', @at)", new { at = at.AddTicks(7) });

        var row = Assert.Single(await db.QueryAsync<LearnerRow>("select id, uid, created_at, null as archived_at from learner"));

        Assert.Equal(at, row.CreatedAt);
        Assert.Equal(TimeSpan.Zero, row.CreatedAt.Offset);
        Assert.Equal(at.ToUnixTimeMilliseconds(), await db.ExecuteScalarAsync<long>("select created_at from learner"));
        Assert.Equal(at, await db.ExecuteScalarAsync<DateTimeOffset>("select created_at from learner"));
    }

    [Theory, DatabaseData]
    public async Task An_instant_that_is_null_stays_null(TestDb db)
    {
        await db.ExecuteAsync(
            "insert into job (uid, kind, payload, state, run_after, lease_until, created_at) values ('u', 'k', '{}', 'queued', @at, @none, @at)",
            new { at = TestClock.Start, none = (DateTimeOffset?)null });

        var row = Assert.Single(await db.QueryAsync<JobRow>("select tries, progress, run_after, lease_until, lease_owner is null as free from job"));

        Assert.Null(row.LeaseUntil);
        Assert.Equal(TestClock.Start, row.RunAfter);
    }

    [Theory, DatabaseData]
    public async Task Integers_narrow_to_int_and_truths_to_bool(TestDb db)
    {
        await db.ExecuteAsync(
            "insert into job (uid, kind, payload, state, progress, run_after, tries, created_at) values ('u', 'k', '{}', 'queued', 0.5, 0, 7, 0)");

        var row = Assert.Single(await db.QueryAsync<JobRow>("select tries, progress, run_after, lease_until, lease_owner is null as free from job"));

        Assert.Equal(7, row.Tries);
        Assert.Equal(0.5, row.Progress);
        Assert.True(row.Free);
    }

    [Theory, DatabaseData]
    public async Task An_integer_too_large_for_its_property_throws(TestDb db)
    {
        await db.ExecuteAsync(
            "insert into job (uid, kind, payload, state, run_after, tries, created_at) values ('u', 'k', '{}', 'queued', 0, 3000000000, 0)");

        await Assert.ThrowsAnyAsync<Exception>(() => db.QueryAsync<JobRow>("select tries from job"));
    }

    [Theory, DatabaseData]
    public async Task Text_keeps_Chinese_and_bytes_stay_bytes(TestDb db)
    {
        await db.ExecuteAsync("insert into setting (key, value, updated_at) values ('k', @text, 0)", new { text = "肿瘤标志物 α–β 🧬" });

        Assert.Equal("肿瘤标志物 α–β 🧬", await db.ExecuteScalarAsync<string>("select value from setting"));
    }

    sealed record LearnerRow
    {
        public long Id { get; init; }
        public string Uid { get; init; } = "";
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset? ArchivedAt { get; init; }
    }

    sealed record JobRow
    {
        public int Tries { get; init; }
        public double Progress { get; init; }
        public DateTimeOffset RunAfter { get; init; }
        public DateTimeOffset? LeaseUntil { get; init; }
        public bool Free { get; init; }
    }
}
