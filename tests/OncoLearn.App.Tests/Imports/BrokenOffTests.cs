using OncoLearn.App.Data;
using OncoLearn.App.Imports;

namespace OncoLearn.App.Tests.Imports;

/// <summary>Readings of imports that come to no end of their own.</summary>
public sealed class BrokenOffTests
{
    /// <summary>Of a reading: it is taken, says its four steps, drops what is there, writes what it found in chunks, and ends.</summary>
    const int SecondChunk = 8;

    [Theory, CourseData]
    public async Task One_that_is_cancelled_while_it_is_kept_leaves_no_claims(TestDb db)
    {
        ImportDesk desk = null!;
        var (uid, seen) = ("", 0L);
        await using var way = Watched(db, async write =>
        {
            if (write != SecondChunk) return;
            seen = await db.CountAsync("claim_candidate");
            Assert.True(await desk.Get<CancelImport>().RunAsync(uid, desk.Chen, default));
        });
        (desk, uid) = await StartAsync(db);

        Assert.True(await ReadAsync(db, way));

        Assert.Equal(50, seen);
        Assert.Equal(ImportState.Cancelled, (await desk.FindAsync(uid)).State);
        Assert.Equal(0, await db.CountAsync("claim_candidate"));
    }

    [Theory, CourseData]
    public async Task One_whose_lease_is_lost_writes_nothing_more(TestDb db)
    {
        await using var way = Watched(db, async write =>
        {
            if (write == SecondChunk) await db.ExecuteAsync("update job set lease_owner = 'another'");
        });
        var (desk, uid) = await StartAsync(db);

        Assert.True(await ReadAsync(db, way));

        Assert.Equal(ImportState.Reading, (await desk.FindAsync(uid)).State);
        Assert.Equal(50, await db.CountAsync("claim_candidate"));
        Assert.Equal("another", await db.ExecuteScalarAsync<string>("select lease_owner from job"));
        // Whoever has it now, and gives it up, leaves none of them.
        await db.ExecuteAsync("update job set lease_until = 1, tries = 3");
        Assert.True(await desk.Get<ReadImports>().RunNextAsync(default));
        Assert.Equal(0, await db.CountAsync("claim_candidate"));
    }

    static async Task<(ImportDesk Desk, string Uid)> StartAsync(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        return (desk, await desk.StartAsync(ImportDesk.LongReview));
    }

    static Db Watched(TestDb db, Func<int, Task> before) => new(new WatchedDialect(db.CreateAnotherDialect(), before));

    static Task<bool> ReadAsync(TestDb db, Db way) => ImportDesk.Over(db, way).Get<ReadImports>().RunNextAsync(default);
}
