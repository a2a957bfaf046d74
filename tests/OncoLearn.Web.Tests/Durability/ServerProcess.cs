using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace OncoLearn.Web.Tests.Durability;

/// <summary>The server as a process of its own, which can be killed as a power cut or the kernel would.</summary>
sealed partial class ServerProcess : IAsyncDisposable
{
    static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(60);

    readonly Process _process;
    readonly StringBuilder _output = new();
    readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    ServerProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The server ended:\n{Output}"));
    }

    public Uri Address => _address.Task.Result;

    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <param name="settings">Configuration as command-line arguments, such as <c>Data:Folder</c>.</param>
    /// <param name="address">Where an earlier server was; a free port where it is not given.</param>
    public static async Task<ServerProcess> StartAsync(
        IReadOnlyDictionary<string, string?> settings, IReadOnlyDictionary<string, string>? environment = null, Uri? address = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add($"--urls={address?.GetLeftPart(UriPartial.Authority) ?? "http://127.0.0.1:0"}");
        foreach (var (key, value) in settings) start.ArgumentList.Add($"--{key}={value}");
        foreach (var (key, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[key] = value;
        var server = new ServerProcess(start);
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        await server._address.Task.WaitAsync(StartWithin);
        return server;
    }

    /// <summary>SIGKILL: nothing is flushed, no handler runs.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    void Read(string? line)
    {
        if (line is null) return;
        lock (_output) _output.AppendLine(line);
        if (Listening().Match(line) is { Success: true } found) _address.TrySetResult(new Uri(found.Groups["url"].Value));
    }

    [GeneratedRegex(@"Now listening on: (?<url>http://\S+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
