using OncoLearn.Load.Report;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>
/// Many students, each with an attempt of their own and an answer every half minute, more and more of them, until the slowest percent of saves takes too long or an answer is lost.
/// </summary>
static class OpenLoopScenario
{
    static readonly TimeSpan Most = TimeSpan.FromMilliseconds(100);
    /// <summary>Before each number of students but the first, which has the warm-up of a new server.</summary>
    static readonly TimeSpan RunUp = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Measured = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync();
        using var reader = new Student(product.Address, bench.Sessions[0]);
        var sheet = (await reader.SitDownAsync(0)).Sheet;
        await using var installation = Installation.Open(product.Folder);
        var students = new List<Enrolled>();
        var seats = new List<Seat>();
        var largest = 0;
        foreach (var count in bench.Settings.Students)
        {
            var more = await installation.EnrolAsync("crowd-", students.Count, count - students.Count, ct);
            students.AddRange(more);
            seats.AddRange(await installation.SeatAsync(more, sheet, ct));
            if (!await StepAsync(bench, product, installation, students, seats, largest == 0 ? bench.Settings.WarmUp : RunUp, ct)) break;
            largest = count;
        }
        bench.Report.Add($"Most students with p99 under {Most.TotalMilliseconds} ms and no answer lost", LoadReport.Text(largest, "N0"), goal: LoadReport.Goal("100,000", largest >= 100_000));
    }

    /// <returns>Whether every answer was saved in time.</returns>
    static async Task<bool> StepAsync(Bench bench, RunningServer product, Installation installation, IReadOnlyList<Enrolled> students, IReadOnlyList<Seat> seats, TimeSpan warmUp, CancellationToken ct)
    {
        for (var at = 0; at < seats.Count; at++)
        {
            // With an answer every half minute and a check of the session every minute, half of the answers come with a check.
            var age = TimeSpan.FromSeconds(at % 2 == 0 ? 20 : 70);
            seats[at].Session = System.Text.Encoding.Latin1.GetBytes($"{Web.Hosting.AccountSetup.SessionCookie}={installation.Session(students[at].Person, age)}");
        }
        using var arrivals = new Arrivals(product.Process, seats);
        var step = await arrivals.RunAsync(warmUp, Measured, ct);
        var (found, _) = await Ledger.FindAsync(product.Folder, seats, arrivals.Acknowledged, ct);
        var lost = arrivals.Acknowledged.Count - found;
        var p99 = step.Latencies.Percentile(99);
        var met = p99 <= Most && step.Failed == 0 && lost == 0;
        bench.Report.Add(
            $"{LoadReport.Text(seats.Count, "N0")} students, an answer every 30 s each", $"{LoadReport.Text(step.PerSecond, "N0")} /s", step.Latencies,
            goal: LoadReport.Goal("p99 ≤ 100 ms", met), cpu: $"{LoadReport.Text(step.ServerCpu, "0.00")} + {LoadReport.Text(step.DriverCpu, "0.00")}");
        bench.Report.Note(
            $"{LoadReport.Text(seats.Count, "N0")} students: {arrivals.Acknowledged.Count} answers acknowledged, {lost} lost, {step.Failed} not acknowledged; p99.9 {LoadReport.Milliseconds(step.Latencies.Percentile(99.9))}; server {product.Process.Memory / 1_000_000} MB.");
        return met;
    }
}
