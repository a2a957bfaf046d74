using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn seed</c></summary>
static class SeedCommand
{
    public static Command Create(InstallationOptions installation)
    {
        var seed = new Command("seed", "Migrate, then load the content files; the server does so itself when it starts.");
        installation.Run(seed, async (services, parsed, ct) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await services.GetRequiredService<Migrator>().RunAsync(ct);
            switch (await services.GetRequiredService<ContentLoader>().RunAsync(ContentFolder.From(services.GetRequiredService<IConfiguration>()), ct))
            {
                case ContentLoadOutcome.Loaded loaded:
                    output.WriteLine($"Loaded: {loaded.NewVersions} new versions, {loaded.Retired} retired.");
                    return ExitCode.Ok;
                case ContentLoadOutcome.Unchanged:
                    output.WriteLine("The database holds this content already.");
                    return ExitCode.Ok;
                case ContentLoadOutcome.Refused refused:
                    foreach (var finding in refused.Findings) output.WriteLine(finding);
                    output.WriteLine("Nothing was loaded; what was there before stays.");
                    return ExitCode.Found;
                case var other:
                    throw new InvalidOperationException($"No answer to {other}.");
            }
        });
        return seed;
    }
}
