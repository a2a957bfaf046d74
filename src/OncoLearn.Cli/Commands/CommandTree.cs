using System.CommandLine;

namespace OncoLearn.Cli.Commands;

/// <summary>All commands; one file each, one line here.</summary>
static class CommandTree
{
    public static async Task<int> RunAsync(string[] args, TextReader input, TextWriter output, TextWriter error)
    {
        var installation = new InstallationOptions();
        var root = new RootCommand("OncoLearn: courses made from review articles. Settings are those of the server: its configuration keys as environment variables (Database__Provider), or the options below.")
        {
            ContentCommand.Create(),
            QuestionCommand.Create(),
            ReviewCommand.Create(installation),
            MigrateCommand.Create(installation),
            SeedCommand.Create(installation),
            UserCommand.Create(installation, input),
            DoctorCommand.Create(installation),
        };
        installation.AddTo(root);
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCode.Unable : code;
    }
}
