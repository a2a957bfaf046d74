using OncoLearn.Load.Report;
using OncoLearn.Load.Servers;

namespace OncoLearn.Load.Scenarios;

/// <summary>Answers saved durably, beside the same pipeline without a database and one transaction for each answer; then both writers on a disk with slow syncs.</summary>
static class SavesScenario
{
    const long MostBytes = 250_000_000;

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        await OnThisDiskAsync(bench, ct);
        await OnASlowDiskAsync(bench, ct);
    }

    static async Task OnThisDiskAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync();
        await using var memory = await bench.Fleet.StartBaselineAsync(Baseline.Memory);
        await using var locked = await bench.Fleet.StartBaselineAsync(Baseline.Lock);
        using var atProduct = await SavingCrowd.SitDownAsync(bench, product.Process, bench.Settings.Connections);
        using var atMemory = await SavingCrowd.SitDownAsync(bench, memory.Process, bench.Settings.Connections);
        using var atLock = await SavingCrowd.SitDownAsync(bench, locked.Process, bench.Settings.Connections);
        await SaveChecks.SameAnswersAsync(bench, atProduct, atMemory);
        var series = await ClosedLoop.TakeTurnsAsync(
            bench.Settings,
            atProduct.AsVariant($"Save an answer, {bench.Settings.Connections} connections", product.Process),
            atMemory.AsVariant("the same without a database", memory.Process),
            atLock.AsVariant("the same, one transaction each under a lock", locked.Process));
        bench.Report.Add(series[0], series[1], 0.4);
        bench.Report.Add(series[0] with { Name = "Save an answer, against the lock" }, series[2], 2);
        bench.Report.Add(series[1]);
        bench.Report.Add(series[2]);
        var bytes = product.Process.Memory;
        bench.Report.Add("Memory of the server after the saves", $"{bytes / 1_000_000} MB", goal: LoadReport.Goal("< 250 MB", bytes < MostBytes));
        await SaveChecks.KeptAsync(bench, "product", product, atProduct, ct);
        await SaveChecks.KeptAsync(bench, "lock", locked, atLock, ct);
    }

    static async Task OnASlowDiskAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync(slowSync: true);
        await using var locked = await bench.Fleet.StartBaselineAsync(Baseline.Lock, slowSync: true);
        using var atProduct = await SavingCrowd.SitDownAsync(bench, product.Process, bench.Settings.Connections);
        using var atLock = await SavingCrowd.SitDownAsync(bench, locked.Process, bench.Settings.Connections);
        var series = await ClosedLoop.TakeTurnsAsync(
            bench.Settings,
            atProduct.AsVariant($"Save an answer, each sync {SlowSync.Delay.TotalMilliseconds} ms slower", product.Process),
            atLock.AsVariant("the same under the lock, slow syncs", locked.Process));
        bench.Report.Add(series[0], series[1], 10);
        bench.Report.Add(series[1]);
        await SaveChecks.KeptAsync(bench, "product, slow syncs", product, atProduct, ct);
        await SaveChecks.KeptAsync(bench, "lock, slow syncs", locked, atLock, ct);
    }
}
