using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Data;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn migrate</c></summary>
static class MigrateCommand
{
    public static Command Create(InstallationOptions installation)
    {
        var migrate = new Command("migrate", "Bring the database to this program's version; the server does so itself when it starts.");
        installation.Run(migrate, async (services, parsed, ct) =>
        {
            var applied = await services.GetRequiredService<Migrator>().RunAsync(ct);
            parsed.InvocationConfiguration.Output.WriteLine(applied == 0 ? "The database is up to date." : $"{applied} migrations applied.");
            return ExitCode.Ok;
        });
        return migrate;
    }
}
