using System.Data.Common;
using OncoLearn.App.Data;
using OncoLearn.App.Imports;

namespace OncoLearn.App.Tests.Imports;

/// <summary>The database fails for a moment while an import is read.</summary>
public sealed class PassingFaultTests
{
    public static TheoryData<string, int> Faults() => [.. from fault in new[] { "full", "failed", "busy" } from write in new[] { 2, 5, 7, 9 } select (fault, write)];

    [Theory, MemberData(nameof(Faults))]
    public async Task The_import_is_read_at_the_next_try(string fault, int write)
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await desk.StartAsync(ImportDesk.LongReview);
        await using (var way = new Db(new WatchedDialect(db.CreateAnotherDialect(), at => at == write ? throw FaultOf(fault) : Task.CompletedTask)))
            Assert.True(await ImportDesk.Over(db, way).Get<ReadImports>().RunNextAsync(default));
        Assert.Equal(ImportState.Reading, (await desk.FindAsync(uid)).State);
        Assert.False(await desk.Get<ReadImports>().RunNextAsync(default));

        db.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await desk.Get<ReadImports>().RunNextAsync(default));
        Assert.Equal(ImportState.Read, (await desk.FindAsync(uid)).State);
    }

    [Theory, CourseData]
    public async Task A_fault_that_does_not_pass_is_told_after_some_tries(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await desk.StartAsync(ImportDesk.Review);
        await using (var way = new Db(new WatchedDialect(db.CreateAnotherDialect(), at => at % 2 == 0 ? throw FaultOf("busy") : Task.CompletedTask)))
        {
            for (var tries = 0; tries < 3; tries++)
            {
                Assert.True(await ImportDesk.Over(db, way).Get<ReadImports>().RunNextAsync(default));
                db.Clock.Advance(TimeSpan.FromMinutes(1));
            }
        }
        Assert.Equal(ImportState.Reading, (await desk.FindAsync(uid)).State);

        Assert.True(await desk.Get<ReadImports>().RunNextAsync(default));

        Assert.Equal(ImportState.Unreadable, (await desk.FindAsync(uid)).State);
        Assert.False(await desk.Get<ReadImports>().RunNextAsync(default));
    }

    [Theory, DatabaseData]
    public async Task The_lease_is_renewed_after_faults_until_it_is_lost_or_let_go(TestDb db)
    {
        var writes = 0;
        await using var way = new Db(new WatchedDialect(db.CreateAnotherDialect(), async at =>
        {
            writes = at;
            if (at is 2 or 3 or 4) throw FaultOf(at switch { 2 => "full", 3 => "failed", _ => "busy" });
            if (at == 6) await db.ExecuteAsync("update job set lease_owner = 'another'");
        }));
        await (await ImportDesk.OpenAsync(db)).StartAsync(ImportDesk.Review);
        var lease = await ImportLease.TakeAsync(way, "one", new HurriedClock(db.Clock), default) ?? throw new InvalidOperationException("No job waits.");

        await using (var work = lease.KeepWhileWorking(default))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(TimeSpan.FromSeconds(20), work.Token));
        Assert.Equal(6, writes);

        await using (lease.KeepWhileWorking(default)) await Task.Yield();
        var last = writes;
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(last, writes);
    }

    static Exception FaultOf(string name) => name switch
    {
        "full" => new WriteQueueFullException(1),
        "failed" => new WriteFailedException("Not confirmed.", new IOException()),
        _ => new Busy(),
    };

    sealed class Busy() : DbException("The database is locked.");
}
