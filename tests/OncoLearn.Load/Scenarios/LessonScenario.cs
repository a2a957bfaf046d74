using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>A lesson for readers who are signed out, which comes from the output cache, beside a bare endpoint.</summary>
static class LessonScenario
{
    public const string Path = "/courses/nupr1/3";

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync();
        await using var bare = await bench.Fleet.StartBaselineAsync(Baseline.Bare);
        await CheckAsync(bench, product.Process);
        var series = await ClosedLoop.TakeTurnsAsync(
            bench.Settings,
            Readers(bench, "Lesson from the output cache", product.Process, Path),
            Readers(bench, "a bare text endpoint", bare.Process, "/"));
        bench.Report.Add(series[0], series[1], 0.4);
        bench.Report.Add(series[1]);
    }

    static Variant Readers(Bench bench, string name, ServerProcess server, string path)
    {
        var request = Request.Get(path);
        return new Variant(name, server, [.. Enumerable.Range(0, bench.Settings.Connections).Select(_ =>
        {
            var line = new HttpLine(server.Address);
            return (Func<ValueTask<bool>>)(async () => (await line.SendAsync(request)).Status == 200);
        })]);
    }

    static async Task CheckAsync(Bench bench, ServerProcess server)
    {
        using var line = new HttpLine(server.Address);
        await line.SendAsync(Request.Get(Path));
        var again = await line.SendAsync(Request.Get(Path));
        if (again.Header("Age"u8) is null || again.Header("Content-Encoding"u8) != "br") throw new InvalidOperationException("The lesson does not come compressed from the output cache.");
        bench.Report.Note($"The lesson is {again.Text().Length} characters, {again.Body.Length} bytes as sent.");
    }
}
