using OncoLearn.App.Identity;

namespace OncoLearn.Web.Hosting;

/// <summary>Where the server speaks to the person who started it. Not the log: logs are kept and sent around, and these lines hold secrets.</summary>
public sealed record StartConsole(TextWriter Lines);

/// <summary>Once the server listens: its address, the set-up code while there is no administrator, and the demonstration accounts if asked for.</summary>
sealed class StartAnnouncements(
    IServiceScopeFactory scopes, SetupCode setup, SiteAddress site, IConfiguration configuration, StartConsole console)
    : IHostedLifecycleService
{
    public const string DemoKey = "demo";

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        console.Lines.WriteLine($"OncoLearn serves {site.Root}");
        if (await setup.IssueAsync(cancellationToken) is { } code)
        {
            console.Lines.WriteLine($"There is no administrator yet. Open {site.Root}/setup and enter this one-time set-up code: {code}");
        }

        if (configuration.GetValue(DemoKey, false))
            await AnnounceDemoAsync();
    }

    async Task AnnounceDemoAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<DemoAccounts>().RunAsync();
        console.Lines.WriteLine("Demonstration accounts (new passwords at each start with --demo):");
        foreach (var account in accounts)
            console.Lines.WriteLine($"  {account.UserName,-16}  {account.Password}  {account.Role}");
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
