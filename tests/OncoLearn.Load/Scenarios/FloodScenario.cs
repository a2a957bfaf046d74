using OncoLearn.Load.Report;

namespace OncoLearn.Load.Scenarios;

/// <summary>More saves at once than a short queue holds, on a disk with slow syncs: the rest is turned away, and memory stays bounded.</summary>
static class FloodScenario
{
    const int Connections = 256;
    const int QueueCapacity = 8;

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync(slowSync: true, (App.Data.DatabaseOptions.Section + ":QueueCapacity", $"{QueueCapacity}"));
        using var crowd = await SavingCrowd.SitDownAsync(bench, product.Process, Connections);
        var before = product.Process.Memory;
        var flood = await ClosedLoop.MeasureAsync(crowd.AsVariant("flood", product.Process), bench.Settings.Round);
        var after = product.Process.Memory;
        bench.Report.Add(
            $"{Connections} connections against a queue of {QueueCapacity}: saved", $"{LoadReport.Text(flood.PerSecond, "N0")} /s", flood.Latencies,
            cpu: $"{LoadReport.Text(flood.ServerCpu, "0.00")} + {LoadReport.Text(flood.DriverCpu, "0.00")}");
        bench.Report.Add(
            "… turned away (503 with Retry-After)", $"{LoadReport.Text(crowd.TurnedAway / flood.Elapsed.TotalSeconds, "N0")} /s",
            goal: LoadReport.Goal("nothing else", crowd is { TurnedAway: > 0, TurnedAwaySilently: 0, Failed: 0 }));
        bench.Report.Note($"Memory of the flooded server: {before / 1_000_000} MB before, {after / 1_000_000} MB after.");
        await SaveChecks.KeptAsync(bench, "flood", product, crowd, ct);
    }
}
