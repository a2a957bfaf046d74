using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Administration;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn doctor</c></summary>
static class DoctorCommand
{
    public static Command Create(InstallationOptions installation)
    {
        var doctor = new Command("doctor", "Say what this installation runs on and what is wrong with it; exits with 1 when something is.");
        installation.Run(doctor, async (services, parsed, ct) =>
        {
            var checkup = ActivatorUtilities.CreateInstance<Checkup>(services);
            var results = await checkup.RunAsync(services.GetRequiredService<DataFolder>().Root, ContentFolder.From(services.GetRequiredService<IConfiguration>()), ct);
            var width = results.Max(result => result.Subject.Length);
            foreach (var result in results)
                parsed.InvocationConfiguration.Output.WriteLine($"{Word(result.Health)}  {result.Subject.PadRight(width)}  {result.Text}");
            return results.Any(result => result.Health == Health.Wrong) ? ExitCode.Found : ExitCode.Ok;
        });
        return doctor;
    }

    static string Word(Health health) => health switch
    {
        Health.Good => "ok     ",
        Health.Doubtful => "warning",
        Health.Wrong => "wrong  ",
        _ => throw new ArgumentOutOfRangeException(nameof(health), health, message: null),
    };
}
