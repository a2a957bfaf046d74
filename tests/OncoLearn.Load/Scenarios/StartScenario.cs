using OncoLearn.Load.Report;

namespace OncoLearn.Load.Scenarios;

/// <summary>From the start of the process to the first page, and the memory of a server that does nothing.</summary>
static class StartScenario
{
    const int Starts = 5;

    static readonly TimeSpan Most = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        var times = new List<double>();
        var computed = new List<double>();
        var memory = 0L;
        for (var start = 0; start < Starts; start++)
        {
            await using var product = await bench.Fleet.StartProductAsync();
            times.Add(product.Process.StartedIn.TotalMilliseconds);
            computed.Add(product.Process.CpuOfStart.TotalMilliseconds);
            if (start < Starts - 1) continue;
            await Task.Delay(Settling, ct);
            memory = product.Process.Memory;
        }
        var spread = Spread.Of(times);
        bench.Report.Add(
            "From start to the first page", $"{LoadReport.Text(spread.Median, "N0")} ms ({LoadReport.Text(spread.Least, "N0")}–{LoadReport.Text(spread.Greatest, "N0")})",
            goal: LoadReport.Goal("≤ 1 s", spread.Median <= Most.TotalMilliseconds));
        bench.Report.Note($"Until its first page the server computes for {LoadReport.Text(Spread.Of(computed).Median, "N0")} ms.");
        bench.Report.Add("Memory of the server after the first page", $"{memory / 1_000_000} MB");
        await using var fresh = await bench.Fleet.StartProductAsync(slowSync: false, (App.Data.DatabaseOptions.Section + ":Path", "new.db"));
        bench.Report.Add("From the very first start, with an empty database, to the first page", $"{LoadReport.Text(fresh.Process.StartedIn.TotalMilliseconds, "N0")} ms");
    }
}
