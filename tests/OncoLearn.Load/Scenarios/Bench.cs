using OncoLearn.App.Identity;
using OncoLearn.Load.Report;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>What every scenario works with: servers, students with accounts and sessions, the report.</summary>
sealed class Bench : IAsyncDisposable
{
    /// <summary>The flood's students; the closed loops need fewer.</summary>
    const int Accounts = 256;

    public const string SleeperPrefix = "sleeper-";
    public const int Sleepers = 20;

    Bench(LoadSettings settings, Fleet fleet, LoadReport report, IReadOnlyList<string> sessions) => (Settings, Fleet, Report, Sessions) = (settings, fleet, report, sessions);

    public LoadSettings Settings { get; }

    public Fleet Fleet { get; }

    public LoadReport Report { get; }

    /// <summary>A session for each account, good on every server.</summary>
    public IReadOnlyList<string> Sessions { get; }

    public static async Task<Bench> OpenAsync(LoadSettings settings, CancellationToken ct)
    {
        var fleet = await Fleet.OpenAsync(settings);
        await using var installation = Installation.Open(fleet.TemplateFolder);
        await installation.PrepareAsync(ct);
        var students = await installation.EnrolAsync("student-", 0, Math.Max(Accounts, settings.Connections), ct);
        await using (var hashing = Installation.Open(fleet.TemplateFolder, NormalizingPasswordHasher.Rounds))
            await hashing.EnrolAsync(SleeperPrefix, 0, Sleepers, ct);
        var machine = Machine.Describe(await installation.DescribeAsync(ct));
        var report = new LoadReport(TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), machine);
        return new Bench(settings, fleet, report, [.. students.Select(student => installation.Session(student.Person, TimeSpan.Zero))]);
    }

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var name in Settings.Scenarios)
        {
            await Console.Error.WriteLineAsync($"Scenario {name}");
            await ScenarioList.Of(name)(this, ct);
        }
    }

    public ValueTask DisposeAsync() => Fleet.DisposeAsync();
}
