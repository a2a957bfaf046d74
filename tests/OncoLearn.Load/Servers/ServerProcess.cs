using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Servers;

/// <summary>A server as a process of its own on a free port of the loopback.</summary>
sealed class ServerProcess : IAsyncDisposable
{
    static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(60);

    readonly Process _process;
    readonly StringBuilder _output = new();

    ServerProcess(ProcessStartInfo start, int port)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to the first page.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>What it computed until then, on all cores.</summary>
    public TimeSpan CpuOfStart { get; private set; }

    public TimeSpan Cpu => Now.TotalProcessorTime;

    /// <summary>Resident bytes.</summary>
    public long Memory => Now.WorkingSet64;

    Process Now
    {
        get
        {
            _process.Refresh();
            return _process;
        }
    }

    /// <param name="commandLine">The program and its arguments.</param>
    public static async Task<ServerProcess> StartAsync(IReadOnlyList<string> commandLine, IReadOnlyDictionary<string, string> environment)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(commandLine[0], commandLine.Skip(1)) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--urls=http://127.0.0.1:{port}"));
        foreach (var (key, value) in environment) start.Environment[key] = value;
        var server = new ServerProcess(start, port);
        try
        {
            var began = Stopwatch.GetTimestamp();
            server._process.Start();
            server._process.BeginOutputReadLine();
            server._process.BeginErrorReadLine();
            await server.WaitForPageAsync(began);
            (server.StartedIn, server.CpuOfStart) = (Stopwatch.GetElapsedTime(began), server.Cpu);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }

    async Task WaitForPageAsync(long began)
    {
        var request = Request.Get("/");
        while (true)
        {
            using var line = new HttpLine(Address);
            try
            {
                if ((await line.SendAsync(request)).Status == 200) return;
            }
            catch (Exception e) when (e is SocketException or IOException)
            {
                // It does not listen yet.
            }
            if (_process.HasExited || Stopwatch.GetElapsedTime(began) > StartWithin) throw new InvalidOperationException($"The server did not start:\n{Output()}");
            await Task.Delay(2);
        }
    }

    string Output()
    {
        lock (_output) return _output.ToString();
    }

    void Keep(string? line)
    {
        const int Most = 64 * 1024;
        lock (_output)
            if (line is not null && _output.Length < Most) _output.AppendLine(line);
    }

    static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
