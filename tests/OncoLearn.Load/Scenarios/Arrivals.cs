using System.Buffers;
using System.Diagnostics;
using System.Net.Sockets;
using System.Threading.Channels;
using OncoLearn.Load.Report;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>
/// Answers that come by the clock, whether or not the ones before are answered. A latency counts from the moment an answer was due, so that a server which makes
/// everybody wait does not look fast because nobody could ask it meanwhile. Connections are shared, as behind a proxy.
/// </summary>
sealed class Arrivals(ServerProcess server, IReadOnlyList<Seat> seats) : IDisposable
{
    const int Connections = 128;

    /// <summary>Has no factor in common with the numbers of students: the order visits all of them, and neighbours in the table are far apart in time.</summary>
    const int Stride = 7919;

    static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    readonly HttpLine[] _lines = [.. Enumerable.Range(0, Connections).Select(_ => new HttpLine(server.Address))];
    readonly Channel<(int Seat, TimeSpan Due)> _due = Channel.CreateUnbounded<(int, TimeSpan)>(new() { SingleWriter = true });
    readonly List<Acknowledged> _acknowledged = [];
    long _began;

    public IReadOnlyCollection<Acknowledged> Acknowledged => _acknowledged;

    /// <returns>The answers that were due after the warm-up; CPU since then.</returns>
    public async Task<Measurement> RunAsync(TimeSpan warmUp, TimeSpan measured, CancellationToken ct)
    {
        _began = Stopwatch.GetTimestamp();
        var workers = _lines.Select(line => Task.Run(() => WorkAsync(line, warmUp), ct)).ToList();
        var meter = new CpuMeter(server);
        var warm = true;
        var interval = Period / seats.Count;
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var at = 0; at * interval < warmUp + measured; await tick.WaitForNextTickAsync(ct))
        {
            var now = Stopwatch.GetElapsedTime(_began);
            if (warm && now >= warmUp) (meter, warm) = (new CpuMeter(server), false);
            for (; at * interval <= now && at * interval < warmUp + measured; at++)
                _due.Writer.TryWrite(((int)((long)at * Stride % seats.Count), at * interval));
        }
        var stopped = meter.Stop(new Latencies(), 0);
        _due.Writer.Complete();
        var all = new Latencies();
        var failed = 0;
        foreach (var (latencies, acknowledged, unsaved) in await Task.WhenAll(workers))
        {
            all.Add(latencies);
            _acknowledged.AddRange(acknowledged);
            failed += unsaved;
        }
        return stopped with { Latencies = all, Done = all.Count, Failed = failed };
    }

    public void Dispose() => Array.ForEach(_lines, line => line.Dispose());

    async Task<(Latencies Latencies, List<Acknowledged> Acknowledged, int Failed)> WorkAsync(HttpLine line, TimeSpan warmUp)
    {
        var (latencies, acknowledged, failed) = (new Latencies(), new List<Acknowledged>(), 0);
        var buffer = new ArrayBufferWriter<byte>(4096);
        await foreach (var (seat, due) in _due.Reader.ReadAllAsync())
        {
            Acknowledged? saved;
            try
            {
                (saved, _, _) = await seats[seat].SaveAsync(line, buffer);
            }
            catch (Exception e) when (e is SocketException or IOException)
            {
                saved = null;
            }
            if (saved is { } one) acknowledged.Add(one);
            else failed++;
            if (saved is not null && due >= warmUp) latencies.Add(Stopwatch.GetElapsedTime(_began) - due);
        }
        return (latencies, acknowledged, failed);
    }
}
