using OncoLearn.App.Identity;

namespace OncoLearn.App.Tests.Identity;

public sealed class HashGateTests
{
    [Fact]
    public async Task A_core_is_left_for_everything_else()
    {
        using var gate = new HashGate();
        var (running, most) = (0, 0);
        var work = Enumerable.Range(0, 20).Select(n => gate.RunAsync(
            async () =>
            {
                var now = Interlocked.Increment(ref running);
                lock (gate) most = Math.Max(most, now);
                await Task.Yield();
                Interlocked.Decrement(ref running);
                return n;
            },
            CancellationToken.None));

        Assert.Equal(Enumerable.Range(0, 20), await Task.WhenAll(work));
        Assert.InRange(most, 1, Math.Max(1, Environment.ProcessorCount - 1));
    }

    [Fact]
    public async Task The_thread_is_none_of_those_that_answer_requests()
    {
        using var gate = new HashGate();

        Assert.False(await gate.RunAsync(() => Task.FromResult(Thread.CurrentThread.IsThreadPoolThread), CancellationToken.None));
    }

    [Fact]
    public async Task Work_inside_other_work_needs_no_second_place()
    {
        using var gate = new HashGate();

        var nested = await Task.WhenAll(Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(n => gate.RunAsync(
            () => gate.RunAsync(() => Task.FromResult((n, Thread.CurrentThread.IsThreadPoolThread)), CancellationToken.None), CancellationToken.None)));

        Assert.Equal(Enumerable.Range(0, 2 * Environment.ProcessorCount), nested.Select(one => one.n));
        Assert.DoesNotContain(nested, one => one.IsThreadPoolThread);
        // Outside again, there is a place to wait for.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gate.RunAsync(() => Task.FromResult(1), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Whoever_fails_or_gives_up_makes_room_for_the_next()
    {
        using var gate = new HashGate();
        for (var time = 0; time < 2 * Environment.ProcessorCount; time++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => gate.RunAsync<int>(() => throw new InvalidOperationException(), CancellationToken.None));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gate.RunAsync(() => Task.FromResult(1), new CancellationToken(canceled: true)));
        }
        Assert.Equal(1, await gate.RunAsync(() => Task.FromResult(1), CancellationToken.None));
    }
}
