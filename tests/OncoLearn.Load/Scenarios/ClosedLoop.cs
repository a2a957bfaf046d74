using System.Diagnostics;
using OncoLearn.Load.Report;
using OncoLearn.Load.Servers;

namespace OncoLearn.Load.Scenarios;

/// <summary>One side of a comparison.</summary>
/// <param name="Users">Each sends one request when it is asked to, and says whether it was answered as it should be.</param>
sealed record Variant(string Name, ServerProcess Server, IReadOnlyList<Func<ValueTask<bool>>> Users);

/// <summary>Each user sends the next request when the one before is answered.</summary>
static class ClosedLoop
{
    /// <summary>The variants take turns in short rounds, each round in another order, because the speed of a shared machine changes by the minute.</summary>
    public static async Task<IReadOnlyList<Series>> TakeTurnsAsync(LoadSettings settings, params Variant[] variants)
    {
        foreach (var variant in variants) await MeasureAsync(variant, settings.WarmUp);
        var rounds = variants.Select(_ => new List<Measurement>()).ToArray();
        for (var round = 0; round < settings.Rounds; round++)
            for (var turn = 0; turn < variants.Length; turn++)
            {
                var at = (round + turn) % variants.Length;
                rounds[at].Add(await MeasureAsync(variants[at], settings.Round));
            }
        return [.. variants.Select((variant, at) => new Series(variant.Name, rounds[at]))];
    }

    public static async Task<Measurement> MeasureAsync(Variant variant, TimeSpan duration)
    {
        var meter = new CpuMeter(variant.Server);
        var began = Stopwatch.GetTimestamp();
        var users = await Task.WhenAll(variant.Users.Select(user => Task.Run(() => RepeatAsync(user, began, duration))));
        var all = new Latencies();
        foreach (var (latencies, _) in users) all.Add(latencies);
        return meter.Stop(all, users.Sum(user => user.Failed));
    }

    static async Task<(Latencies Latencies, int Failed)> RepeatAsync(Func<ValueTask<bool>> user, long began, TimeSpan duration)
    {
        var latencies = new Latencies();
        var failed = 0;
        while (Stopwatch.GetElapsedTime(began) < duration)
        {
            var sent = Stopwatch.GetTimestamp();
            if (await user()) latencies.Add(Stopwatch.GetElapsedTime(sent));
            else failed++;
        }
        return (latencies, failed);
    }
}

/// <summary>What server and driver take of the machine while something is measured.</summary>
sealed class CpuMeter(ServerProcess server)
{
    readonly long _began = Stopwatch.GetTimestamp();
    readonly TimeSpan _server = server.Cpu;
    readonly TimeSpan _driver = Environment.CpuUsage.TotalTime;

    public Measurement Stop(Latencies latencies, int failed)
    {
        var elapsed = Stopwatch.GetElapsedTime(_began);
        return new Measurement
        {
            Latencies = latencies,
            Done = latencies.Count,
            Failed = failed,
            Elapsed = elapsed,
            ServerCpu = (server.Cpu - _server) / elapsed,
            DriverCpu = (Environment.CpuUsage.TotalTime - _driver) / elapsed,
        };
    }
}
