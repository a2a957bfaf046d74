using System.Diagnostics;
using System.Globalization;
using OncoLearn.Load.Report;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>What a wave of sign-ins, each of which hashes a password, does to those who save answers.</summary>
static class SignInScenario
{
    const int PerSecond = 20;

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        // All of them come from one address, and at more than the usual two a second.
        await using var product = await bench.Fleet.StartProductAsync(slowSync: false, (Web.Hosting.AccountRateLimit.ConfigurationKey, "1000000"));
        using var crowd = await SavingCrowd.SitDownAsync(bench, product.Process, bench.Settings.Connections);
        using var wave = await SignInWave.OpenAsync(product.Process);
        var alone = crowd.AsVariant("Save an answer, nobody signs in", product.Process);
        var during = alone with { Name = $"Save an answer while {PerSecond} a second sign in" };
        await ClosedLoop.MeasureAsync(alone, bench.Settings.WarmUp);
        var (quiet, busy) = (new List<Measurement>(), new List<Measurement>());
        for (var round = 0; round < 2 * bench.Settings.Rounds; round++)
        {
            // A B, B A, A B …
            if (round % 4 is 0 or 3)
            {
                quiet.Add(await ClosedLoop.MeasureAsync(alone, bench.Settings.Round));
                continue;
            }
            using var end = new CancellationTokenSource();
            var signingIn = wave.RunAsync(PerSecond, end.Token);
            busy.Add(await ClosedLoop.MeasureAsync(during, bench.Settings.Round));
            await end.CancelAsync();
            await signingIn;
        }
        var (before, with) = (new Series(alone.Name, quiet), new Series(during.Name, busy));
        bench.Report.Add(before);
        bench.Report.Add(with, before);
        bench.Report.Add("Sign in", $"{LoadReport.Text(wave.Latencies.Count / busy.Sum(round => round.Elapsed.TotalSeconds), "0.0")} /s", wave.Latencies);
        await SaveChecks.KeptAsync(bench, "product with sign-ins", product, crowd, ct);
    }

    sealed class SignInWave(ServerProcess server, PageForm form, string cookies) : IDisposable
    {
        const string Path = "/account/sign-in";

        readonly HttpLine[] _lines = [.. Enumerable.Range(0, Bench.Sleepers).Select(_ => new HttpLine(server.Address))];

        public Latencies Latencies { get; } = new();

        public static async Task<SignInWave> OpenAsync(ServerProcess server)
        {
            using var line = new HttpLine(server.Address);
            var reply = await line.SendAsync(Request.Get(Path));
            var cookies = string.Join("; ", reply.Headers("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
            return new SignInWave(server, PageForm.Read(Student.Page(reply), "name=\"Form.Name\""), cookies);
        }

        /// <summary>Signs the sleepers in one after another, evenly, whether or not the one before is done.</summary>
        public async Task RunAsync(int perSecond, CancellationToken end)
        {
            var running = new List<Task>();
            var began = Stopwatch.GetTimestamp();
            for (var at = 0; !end.IsCancellationRequested; at++)
            {
                var due = TimeSpan.FromSeconds((double)at / perSecond) - Stopwatch.GetElapsedTime(began);
                if (due > TimeSpan.Zero) await Task.Delay(due, CancellationToken.None);
                // A connection is used again only when its last sign-in is answered.
                if (at >= _lines.Length) await running[at - _lines.Length];
                running.Add(SignInAsync(at % _lines.Length));
            }
            await Task.WhenAll(running);
        }

        public void Dispose() => Array.ForEach(_lines, line => line.Dispose());

        async Task SignInAsync(int sleeper)
        {
            var fields = form.Hidden.Concat([
                KeyValuePair.Create("Form.Name", string.Create(CultureInfo.InvariantCulture, $"{Bench.SleeperPrefix}{sleeper}")),
                KeyValuePair.Create("Form.Password", Installation.Password)]);
            var sent = Stopwatch.GetTimestamp();
            var reply = await _lines[sleeper].SendAsync(Request.Post(Path, cookies, fields));
            if (reply.Status != 302) throw new InvalidOperationException($"A sign-in was answered by {reply.Status}.");
            lock (Latencies) Latencies.Add(Stopwatch.GetElapsedTime(sent));
        }
    }
}
