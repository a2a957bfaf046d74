using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using OncoLearn.App.Data;

namespace OncoLearn.Load.Servers;

/// <summary>Starts servers, each with a copy of one prepared data folder.</summary>
sealed class Fleet : IAsyncDisposable
{
    const string Template = "template";

    readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("oncolearn-load-");
    readonly LoadSettings _settings;
    readonly string _repository;
    IReadOnlyDictionary<string, string>? _slow;
    string _published = "";
    int _copies;

    Fleet(LoadSettings settings, string repository) => (_settings, _repository) = (settings, repository);

    public static async Task<Fleet> OpenAsync(LoadSettings settings)
    {
        var fleet = new Fleet(settings, RepositoryAbove(AppContext.BaseDirectory));
        fleet._published = settings.ServerFolder is { } folder ? Path.GetFullPath(folder) : await fleet.PublishAsync();
        return fleet;
    }

    /// <summary>The data folder that the servers' folders are copies of. It is filled before the first of them starts.</summary>
    public string TemplateFolder => Path.Combine(_work.FullName, Template);

    /// <summary>The product as published, with its default settings.</summary>
    public Task<RunningServer> StartProductAsync(bool slowSync = false, params (string Key, string Value)[] settings) =>
        StartAsync([Path.Combine(_published, "OncoLearn.Web")], slowSync, settings);

    /// <summary>A baseline, which is this program: it is built with the product's runtime settings (<c>Runtime.props</c>).</summary>
    public Task<RunningServer> StartBaselineAsync(Baseline kind, bool slowSync = false) =>
        StartAsync(["dotnet", typeof(Fleet).Assembly.Location, "serve", kind.ToString()], slowSync);

    public ValueTask DisposeAsync()
    {
        _work.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    async Task<RunningServer> StartAsync(IEnumerable<string> commandLine, bool slowSync, params (string Key, string Value)[] settings)
    {
        var folder = Path.Combine(_work.FullName, string.Create(CultureInfo.InvariantCulture, $"data-{++_copies}"));
        Copy(TemplateFolder, folder);
        var environment = new Dictionary<string, string>(_settings.Environment, StringComparer.Ordinal);
        if (slowSync)
            foreach (var (key, value) in _slow ??= await SlowSync.PrepareAsync(_repository, _work.FullName)) environment[key] = value;
        string[] complete = [.. commandLine, $"--{DataFolder.ConfigurationKey}={folder}", .. settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        return new RunningServer(await ServerProcess.StartAsync(complete, environment), folder);
    }

    async Task<string> PublishAsync()
    {
        var folder = Path.Combine(_work.FullName, "server");
        await Console.Error.WriteLineAsync("Publishing the server");
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(_repository, "src", "OncoLearn.Web"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "quiet", "--nologo"]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException($"The server could not be published:\n{output}");
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    static string RepositoryAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "OncoLearn.sln"))) return at.FullName;
        throw new InvalidOperationException("This program is run from its place in the repository.");
    }
}

/// <summary>A server and the data folder it serves.</summary>
sealed record RunningServer(ServerProcess Process, string Folder) : IAsyncDisposable
{
    public Uri Address => Process.Address;

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
