using OncoLearn.Load.Report;

namespace OncoLearn.Load.Scenarios;

/// <summary>From the start of the process to the first page, and the memory of a server that does nothing.</summary>
static class StartScenario
{
    const int Starts = 5;

    static readonly TimeSpan Most = TimeSpan.FromSeconds(1);
    static readonly TimeSpan MostAtFirst = TimeSpan.FromSeconds(5);
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
        bench.Report.Add("From start to the first page", Text(Spread.Of(times)), goal: Goal("≤ 1 s", times, Most));
        bench.Report.Note($"Until its first page the server computes for {LoadReport.Text(Spread.Of(computed).Median, "N0")} ms.");
        bench.Report.Add("Memory of the server after the first page", $"{memory / 1_000_000} MB");
        var firsts = await FirstStartsAsync(bench);
        bench.Report.Add("From the very first start, which loads the courses, to the first page", Text(Spread.Of(firsts)), goal: Goal("≤ 5 s", firsts, MostAtFirst));
    }

    /// <returns>From the start of the process to the first page, each with a database of its own, in milliseconds.</returns>
    static async Task<IReadOnlyList<double>> FirstStartsAsync(Bench bench)
    {
        var times = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            await using var fresh = await bench.Fleet.StartProductAsync(slowSync: false, (App.Data.DatabaseOptions.Section + ":Path", $"new-{start}.db"));
            times.Add(fresh.Process.StartedIn.TotalMilliseconds);
        }
        return times;
    }

    static string Text(Spread times) => $"{LoadReport.Text(times.Median, "N0")} ms ({LoadReport.Text(times.Least, "N0")}–{LoadReport.Text(times.Greatest, "N0")})";

    static string Goal(string goal, IReadOnlyList<double> times, TimeSpan most) => LoadReport.Goal(goal, Spread.Of(times).Median <= most.TotalMilliseconds);
}
