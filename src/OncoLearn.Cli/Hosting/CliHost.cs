using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;

namespace OncoLearn.Cli.Hosting;

/// <summary>What commands that touch the database work with: the features of App, wired to the same settings as the server's.</summary>
static class CliHost
{
    /// <param name="settings">Outrank the environment.</param>
    public static ServiceProvider Create(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddLogging(logging => logging
            .SetMinimumLevel(LogLevel.Information)
            .AddSimpleConsole(console => console.SingleLine = true)
            // What a command answers goes to standard output; how it went there goes beside it.
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        services.AddDataFolder();
        services.AddOncoLearnData(configuration, DataFolder.From(configuration).Root);
        services.AddSingleton<IUidSource, UidSource>();
        services.AddSingleton<ContentLoader>();
        services.AddOncoLearnAccounts();
        services.AddAttempts();
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }
}
