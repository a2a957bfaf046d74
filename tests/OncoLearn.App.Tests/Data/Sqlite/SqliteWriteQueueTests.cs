using System.Data.Common;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;

namespace OncoLearn.App.Tests.Data.Sqlite;

/// <summary>The queue, held still by its first item while others wait behind it.</summary>
public sealed class SqliteWriteQueueTests : IAsyncLifetime
{
    const string Insert = "insert into learner (uid, created_at) values (@uid, 0)";
    static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    TestDb _db = null!;

    public async ValueTask InitializeAsync() => _db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);

    public ValueTask DisposeAsync() => _db.DisposeAsync();

    [Fact]
    public async Task What_waits_shares_one_transaction_and_runs_in_order()
    {
        await using var queue = CreateQueue(Long);
        var gate = Hold(queue);
        var waiting = Enumerable.Range(0, 20).Select(i => queue.WriteAsync(async s => (await InsertAsync(s, $"{i}"), s.Transaction), default)).ToList();
        gate.SetResult();
        var done = await Task.WhenAll(waiting);

        Assert.Single(done.Select(d => d.Transaction).Distinct());
        var uids = await _db.QueryAsync<string>("select uid from learner order by id");
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), uids);
    }

    [Fact]
    public async Task A_transaction_takes_no_further_item_when_its_time_is_over()
    {
        await using var queue = CreateQueue(TimeSpan.Zero);
        var gate = Hold(queue);
        var waiting = Enumerable.Range(0, 3).Select(_ => queue.WriteAsync(s => Task.FromResult(s.Transaction), default)).ToList();
        gate.SetResult();
        var transactions = await Task.WhenAll(waiting);

        Assert.Equal(3, transactions.Distinct().Count());
    }

    [Fact]
    public async Task A_transaction_takes_what_waits_at_its_begin_and_what_comes_within_two_commits()
    {
        await using var queue = CreateQueue(Long, new TickingClock());
        // Only after a first commit is known how long one takes.
        await queue.WriteAsync(_ => Task.FromResult(true), default);
        var gate = Hold(queue);
        var waiting = Enumerable.Range(0, 5).Select(_ => queue.WriteAsync(s => Task.FromResult(s.Transaction), default)).ToList();
        gate.SetResult();
        var transactions = await Task.WhenAll(waiting);

        // Nothing waits behind the gate when its transaction begins, and a commit takes a tick: the first look at the clock lets one more in, the second none.
        Assert.Equal([1, 4], transactions.CountBy(transaction => transaction).Select(counted => counted.Value));
    }

    [Fact]
    public async Task However_slow_commits_are_a_transaction_takes_what_comes_no_longer_than_its_time()
    {
        await using var queue = CreateQueue(TickingClock.Tick, new TickingClock());
        await queue.WriteAsync(_ => Task.FromResult(true), default);
        var gate = Hold(queue, out var held);
        var late = queue.WriteAsync(s => Task.FromResult(s.Transaction), default);
        gate.SetResult();

        Assert.NotSame(await held, await late);
    }

    [Fact]
    public async Task An_item_that_throws_is_undone_alone()
    {
        await using var queue = CreateQueue(Long);
        var gate = Hold(queue);
        var before = queue.WriteAsync(s => InsertAsync(s, "before"), default);
        var bad = queue.WriteAsync<int>(
            async s =>
            {
                await InsertAsync(s, "bad");
                throw new InvalidTimeZoneException();
            },
            default);
        var twice = queue.WriteAsync(s => InsertAsync(s, "before"), default);
        var after = queue.WriteAsync(s => InsertAsync(s, "after"), default);
        gate.SetResult();

        await before;
        await after;
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => bad);
        Assert.True(_db.Db.Dialect.IsUniqueViolation((await Record.ExceptionAsync(() => twice))!));
        Assert.Equal(["before", "after"], await _db.QueryAsync<string>("select uid from learner order by id"));
    }

    [Fact]
    public async Task A_commit_that_fails_reaches_every_caller_and_the_next_write_succeeds()
    {
        await using var queue = CreateQueue(Long);
        var gate = Hold(queue);
        var before = queue.WriteAsync(s => InsertAsync(s, "before"), default);
        var bad = queue.WriteAsync(
            s => s.ExecuteAsync("pragma defer_foreign_keys = on; insert into user_role (user_id, role_id) values (99, 99)"),
            default);
        var throwing = queue.WriteAsync<int>(_ => throw new InvalidTimeZoneException(), default);
        var after = queue.WriteAsync(s => InsertAsync(s, "after"), default);
        gate.SetResult();

        foreach (var write in new[] { before, bad, throwing, after })
            await Assert.ThrowsAsync<WriteFailedException>(() => write);
        Assert.Equal(0, await _db.CountAsync("learner"));

        await queue.WriteAsync(s => InsertAsync(s, "later"), default);
        Assert.Equal(1, await _db.CountAsync("learner"));
    }

    [Fact]
    public async Task A_transaction_that_ends_under_an_item_reaches_every_caller()
    {
        await using var queue = CreateQueue(Long);
        var gate = Hold(queue);
        var before = queue.WriteAsync(s => InsertAsync(s, "before"), default);
        var rogue = queue.WriteAsync(s => s.ExecuteAsync("rollback"), default);
        gate.SetResult();

        await Assert.ThrowsAsync<WriteFailedException>(() => before);
        await Assert.ThrowsAsync<WriteFailedException>(() => rogue);
        Assert.Equal(0, await _db.CountAsync("learner"));
    }

    [Fact]
    public async Task A_full_queue_turns_away_and_takes_again_when_it_has_room()
    {
        await using var db = _db.OpenAnother(o => o.QueueCapacity = 2);
        var gate = Hold(db);
        var first = db.WriteAsync(s => InsertAsync(s, "1"), default);
        var second = db.WriteAsync(s => InsertAsync(s, "2"), default);

        var full = await Assert.ThrowsAsync<WriteQueueFullException>(() => db.WriteAsync(s => InsertAsync(s, "3"), default));

        Assert.Equal(2, full.Capacity);
        gate.SetResult();
        await Task.WhenAll(first, second);
        await db.WriteAsync(s => InsertAsync(s, "4"), default);
        Assert.Equal(["1", "2", "4"], await _db.QueryAsync<string>("select uid from learner order by uid"));
    }

    [Fact]
    public async Task Who_gives_up_while_waiting_is_let_go_at_once_and_skipped()
    {
        await using var queue = CreateQueue(Long);
        using var cancel = new CancellationTokenSource();
        var gate = Hold(queue);
        var given = queue.WriteAsync(s => InsertAsync(s, "given up"), cancel.Token);
        var kept = queue.WriteAsync(s => InsertAsync(s, "kept"), default);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        gate.SetResult();
        await kept;

        Assert.Equal(["kept"], await _db.QueryAsync<string>("select uid from learner"));
    }

    [Fact]
    public async Task Closing_finishes_what_waits_and_takes_no_more()
    {
        var queue = CreateQueue(TimeSpan.Zero);
        var gate = Hold(queue);
        var waiting = Enumerable.Range(0, 10).Select(i => queue.WriteAsync(s => InsertAsync(s, $"{i}"), default)).ToList();
        var closing = queue.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => queue.WriteAsync(s => InsertAsync(s, "late"), default));
        gate.SetResult();
        await closing;

        Assert.All(waiting, w => Assert.True(w.IsCompletedSuccessfully));
        Assert.Equal(10, await _db.CountAsync("learner"));
    }

    [Fact]
    public async Task Another_process_that_writes_is_waited_for()
    {
        await using var other = _db.OpenAnother();
        var gate = Hold(other);
        var write = _db.ExecuteAsync(Insert, new { uid = "patient" });
        await Task.Delay(200);
        Assert.False(write.IsCompleted);

        gate.SetResult();
        await write;

        Assert.Equal(1, await _db.CountAsync("learner"));
    }

    [Fact]
    public async Task Another_process_that_writes_too_long_fails_the_write_and_not_the_queue()
    {
        await using var impatient = _db.OpenAnother(o => o.BusyTimeoutSeconds = 1);
        var gate = Hold(_db.Db);

        await Assert.ThrowsAsync<WriteFailedException>(() => impatient.WriteAsync(s => InsertAsync(s, "1"), default));
        gate.SetResult();
        await impatient.WriteAsync(s => InsertAsync(s, "2"), default);

        Assert.Equal(["2"], await _db.QueryAsync<string>("select uid from learner"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_fails_the_write_and_the_queue_recovers()
    {
        var folder = Directory.CreateTempSubdirectory();
        await using var db = _db.OpenAnother(o => o.Path = Path.Combine(folder.FullName, "later", "x.db"));

        await Assert.ThrowsAsync<WriteFailedException>(() => db.WriteAsync(s => s.ExecuteAsync("create table t (x)"), default));
        folder.CreateSubdirectory("later");
        await db.WriteAsync(s => s.ExecuteAsync("create table t (x)"), default);

        Assert.Equal(0, await db.ExecuteScalarAsync<long>("select count(*) from t", null, default));
        await db.DisposeAsync();
        folder.Delete(recursive: true);
    }

    static Task<int> InsertAsync(WriteScope scope, string uid) => scope.ExecuteAsync(Insert, new { uid });

    SqliteWriteQueue CreateQueue(TimeSpan drain, TimeProvider? clock = null) => new(_db.Db.Dialect, 1024, drain, NullLogger.Instance, clock);

    /// <summary>The writer stands still inside its first item until the gate opens.</summary>
    static TaskCompletionSource Hold(SqliteWriteQueue queue) => Hold(queue, out _);

    /// <summary>As above.</summary>
    /// <param name="held">The transaction in which it stands still, once it is committed.</param>
    static TaskCompletionSource Hold(SqliteWriteQueue queue, out Task<DbTransaction> held) => Hold(work => queue.WriteAsync(work, default), out held);

    static TaskCompletionSource Hold(Db db) => Hold(work => db.WriteAsync(work, default), out _);

    static TaskCompletionSource Hold(Func<Func<WriteScope, Task<DbTransaction>>, Task<DbTransaction>> write, out Task<DbTransaction> held)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var holding = new ManualResetEventSlim();
        held = write(async scope =>
        {
            holding.Set();
            await gate.Task;
            return scope.Transaction;
        });
        holding.Wait();
        return gate;
    }

    /// <summary>A millisecond later each time somebody looks.</summary>
    sealed class TickingClock : TimeProvider
    {
        public static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
        long _looks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond / Tick.Ticks;

        public override long GetTimestamp() => Interlocked.Increment(ref _looks);
    }
}
