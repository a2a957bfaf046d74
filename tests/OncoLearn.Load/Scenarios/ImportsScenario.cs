using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Load.Report;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>
/// Answers that come by the clock while an instructor brings a review of 20,000 characters again and again, each as soon as the one before is read, beside the same
/// answers while nobody does. The two take turns, so that what slows the machine for a while slows both.
/// </summary>
static class ImportsScenario
{
    /// <summary>With an answer every half minute each: a hundred answers a second.</summary>
    const int Students = 3000;

    const double Most = 2;

    static readonly TimeSpan RunUp = TimeSpan.FromSeconds(2);

    /// <summary>A percentile of a hundred answers a second needs more than a closed loop's.</summary>
    const int Longer = 3;

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync();
        await using var installation = Installation.Open(product.Folder);
        using var reader = new Student(product.Address, bench.Sessions[0]);
        var students = await installation.EnrolAsync("saver-", 0, Students, ct);
        var seats = await installation.SeatAsync(students, (await reader.SitDownAsync(0)).Sheet, ct);
        foreach (var (at, seat) in seats.Index()) seat.Session = Cookie(installation, students[at]);
        var instructor = (await installation.EnrolAsync("importer-", 0, 1, ct, Role.Instructor))[0];
        using var desk = new Student(product.Address, installation.Session(instructor.Person, TimeSpan.Zero));
        var folder = ContentFolder.FindUpwards(AppContext.BaseDirectory) ?? throw new InvalidOperationException("There is no folder “content” above this program.");
        var text = ReviewsScenario.Text(Path.Combine(folder, "seeds", "nupr1", "review.en.md"));

        var (idle, importing) = (new List<Measurement>(), new List<Measurement>());
        var imports = 0;
        await WithImportsAsync(desk, text, () => MeasureAsync(product, seats, bench.Settings.WarmUp, TimeSpan.Zero, ct), ct);
        for (var round = 0; round < bench.Settings.Rounds; round++)
        {
            idle.Add(await MeasureAsync(product, seats, RunUp, Longer * bench.Settings.Round, ct));
            var (measured, read) = await WithImportsAsync(desk, text, () => MeasureAsync(product, seats, RunUp, Longer * bench.Settings.Round, ct), ct);
            importing.Add(measured);
            imports += read;
        }

        var (alone, beside) = (new Series($"Save an answer, {Students / 30} a second, nobody imports", idle), new Series($"Save an answer, {Students / 30} a second, while reviews are imported", importing));
        var ratio = Spread.Of(idle.Zip(importing, (one, other) => other.Latencies.Percentile(99) / one.Latencies.Percentile(99)));
        bench.Report.Add(alone);
        bench.Report.Add(
            beside.Name, $"{LoadReport.Text(beside.PerSecond.Median, "N0")} /s", beside.Latencies, $"p99 {LoadReport.Text(ratio.Median, "0.00")} ({LoadReport.Text(ratio.Least, "0.00")}–{LoadReport.Text(ratio.Greatest, "0.00")}) × nobody imports",
            LoadReport.Goal("p99 < 2 ×", ratio.Median < Most), $"{LoadReport.Text(beside.ServerCpu, "0.00")} + {LoadReport.Text(beside.DriverCpu, "0.00")}");
        bench.Report.Note($"{imports} reviews were imported meanwhile; {alone.Failed + beside.Failed} answers were not acknowledged.");
    }

    static async Task<Measurement> MeasureAsync(RunningServer product, IReadOnlyList<Seat> seats, TimeSpan warmUp, TimeSpan measured, CancellationToken ct)
    {
        using var arrivals = new Arrivals(product.Process, seats);
        return await arrivals.RunAsync(warmUp, measured, ct);
    }

    static async Task<(Measurement Measured, int Imports)> WithImportsAsync(Student desk, string text, Func<Task<Measurement>> measure, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var importing = ImportAsync(desk, text, stop.Token);
        try
        {
            var measured = await measure();
            await stop.CancelAsync();
            return (measured, await importing);
        }
        finally
        {
            await stop.CancelAsync();
            await ((Task)importing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How many were read before it was stopped; the last is waited for.</returns>
    static async Task<int> ImportAsync(Student desk, string text, CancellationToken stop)
    {
        const string Page = "/teach/reviews/new";
        for (var imports = 0; ; imports++)
        {
            if (stop.IsCancellationRequested) return imports;
            var form = PageForm.Read(Student.Page(await desk.GetAsync(Page)), "name=\"Paste\"");
            var reply = await desk.PostAsync(Page, [.. form.Hidden, KeyValuePair.Create("Paste", text)]);
            if (reply is not { Status: 302 } || reply.Header("Location"u8) is not { } import) throw new InvalidOperationException($"The import was answered by {reply.Status}.");
            do await Task.Delay(100, CancellationToken.None);
            while (Student.Page(await desk.GetAsync($"{import}?handler=Progress")).Contains("\"reading\":true", StringComparison.Ordinal));
            if ((await desk.GetAsync(import)).Status != 302) throw new InvalidOperationException("The import could not be read.");
        }
    }

    static byte[] Cookie(Installation installation, Enrolled student) =>
        System.Text.Encoding.Latin1.GetBytes($"{Web.Hosting.AccountSetup.SessionCookie}={installation.Session(student.Person, TimeSpan.Zero)}");
}
