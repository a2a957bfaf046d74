using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Cli.Hosting;

namespace OncoLearn.Cli.Commands;

/// <summary>Which installation a command works on. Without these options it is the one that a server started here would serve.</summary>
sealed class InstallationOptions
{
    readonly Option<string?> _data = new("--data") { Description = "The data folder (Data:Folder); data under the working directory when left out.", Recursive = true };

    readonly Option<string?> _provider = new("--provider") { Description = "sqlite or postgres (Database:Provider).", Recursive = true };

    readonly Option<string?> _file = new("--file") { Description = "The SQLite file (Database:Path); oncolearn.db in the data folder when left out.", Recursive = true };

    readonly Option<string?> _connection = new("--connection") { Description = "A PostgreSQL connection string (Database:ConnectionString).", Recursive = true };

    readonly Option<string?> _content = new("--content") { Description = "The folder that holds content/ and seeds/ (Content:Folder); the program's own when left out.", Recursive = true };

    public InstallationOptions() => _provider.AcceptOnlyFromAmong("sqlite", "postgres");

    public void AddTo(Command root)
    {
        foreach (var option in new[] { _data, _provider, _file, _connection, _content }) root.Options.Add(option);
    }

    /// <summary>The folder that holds content/, for commands that need no database: the one named, else the nearest upwards from here, else the program's own.</summary>
    public string FindContent(ParseResult parsed) =>
        parsed.GetValue(_content) is { } named ? Path.GetFullPath(named) : ContentFolder.FindUpwards(Directory.GetCurrentDirectory()) ?? AppContext.BaseDirectory;

    /// <summary>Makes a command run with the features of App.</summary>
    public void Run(Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> work) => command.SetAction(async (parsed, ct) =>
    {
        try
        {
            await using var services = CliHost.Create(Settings(parsed));
            return await work(services, parsed, ct);
        }
        catch (Exception e) when (e is MigrationException or OptionsValidationException or LoadOvertakenException or DbException or IOException or UnauthorizedAccessException)
        {
            parsed.InvocationConfiguration.Error.WriteLine(e.Message);
            return ExitCode.Unable;
        }
    });

    IEnumerable<KeyValuePair<string, string?>> Settings(ParseResult parsed)
    {
        if (parsed.GetValue(_data) is { } data) yield return new(DataFolder.ConfigurationKey, data);
        if (parsed.GetValue(_provider) is { } provider) yield return new($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}", provider);
        if (parsed.GetValue(_file) is { } file) yield return new($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Path)}", Path.GetFullPath(file));
        if (parsed.GetValue(_connection) is { } connection) yield return new($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}", connection);
        if (parsed.GetValue(_content) is { } content) yield return new(ContentFolder.ConfigurationKey, content);
    }
}
