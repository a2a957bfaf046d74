using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Attempts;
using OncoLearn.App.Data;
using OncoLearn.App.Imports;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Durability;

/// <summary>What runs beside the requests ends with the host alone: the end of one of them would end the host.</summary>
public sealed class WorkerTests
{
    const int Failing = 3;

    /// <summary>Marks what the worker of a test does, among all that its site does.</summary>
    static readonly AsyncLocal<bool> IsWatched = new();

    public static TheoryData<string> Workers => ["imports", "attempts"];

    [Theory, MemberData(nameof(Workers))]
    public async Task A_statement_that_the_database_calls_off_does_not_end_it(string name)
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Migrated);
        var (reads, goesOn) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var dialect = new WatchedDialect(db.CreateAnotherDialect(), _ => Task.CompletedTask)
        {
            BeforeRead = () =>
            {
                if (!IsWatched.Value) return;
                if (Interlocked.Increment(ref reads) <= Failing) throw new OperationCanceledException("Called off.");
                goesOn.TrySetResult();
            },
        };
        await using var site = new Site(db, dialect);
        using var worker = WorkerOf(name, site.Services, new HurriedClock(db.Clock));

        IsWatched.Value = true;
        await worker.StartAsync(TestContext.Current.CancellationToken);
        IsWatched.Value = false;
        var first = await Task.WhenAny(goesOn.Task, worker.ExecuteTask!, Task.Delay(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));

        Assert.Same(goesOn.Task, first);
        await worker.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(worker.ExecuteTask!.IsCompleted);
    }

    static BackgroundService WorkerOf(string name, IServiceProvider services, TimeProvider clock) => name == "imports"
        ? new ImportWorker(services.GetRequiredService<ReadImports>(), new ImportSignal(), clock, NullLogger<ImportWorker>.Instance)
        : new OverdueAttempts(services.GetRequiredService<ExpireAttempts>(), clock, NullLogger<OverdueAttempts>.Instance);
}
