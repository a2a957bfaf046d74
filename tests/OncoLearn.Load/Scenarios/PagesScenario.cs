using System.Globalization;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>The page of a quiz question, beside the same page rendered from memory.</summary>
static class PagesScenario
{
    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync();
        await using var memory = await bench.Fleet.StartBaselineAsync(Baseline.Memory);
        using var atProduct = await SavingCrowd.SitDownAsync(bench, product.Process, bench.Settings.Connections);
        using var atMemory = await SavingCrowd.SitDownAsync(bench, memory.Process, bench.Settings.Connections);
        var (page, same) = (await ReadAsync(atProduct), await ReadAsync(atMemory));
        if (page.Length != same.Length) throw new InvalidOperationException($"The page has {page.Length} characters, and {same.Length} from memory.");
        bench.Report.Note($"The question page has {page.Length} characters in both.");
        var series = await ClosedLoop.TakeTurnsAsync(
            bench.Settings,
            new Variant("Quiz question page", product.Process, [.. Enumerable.Range(0, bench.Settings.Connections).Select(at => User(atProduct, at))]),
            new Variant("the same from memory", memory.Process, [.. Enumerable.Range(0, bench.Settings.Connections).Select(at => User(atMemory, at))]));
        bench.Report.Add(series[0], series[1], 0.6);
        bench.Report.Add(series[1]);
    }

    static Func<ValueTask<bool>> User(SavingCrowd crowd, int at)
    {
        var (student, seat) = (crowd.Students[at], crowd.Seats[at]);
        var turn = at;
        return async () => (await student.GetAsync(Question(seat, (turn++ % seat.Sheet.Slots) + 1))).Status == 200;
    }

    static async Task<string> ReadAsync(SavingCrowd crowd) => Student.Page(await crowd.Students[0].GetAsync(Question(crowd.Seats[0], 1)));

    static string Question(Seat seat, int slot) => string.Create(CultureInfo.InvariantCulture, $"/quiz/attempt/{seat.AttemptUid}/{slot}");
}
