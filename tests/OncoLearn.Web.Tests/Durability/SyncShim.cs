using System.Diagnostics;

namespace OncoLearn.Web.Tests.Durability;

/// <summary>The shim of <c>sync-shim.c</c>, compiled once for the test run, and the log it writes.</summary>
sealed class SyncShim
{
    static readonly Lazy<string?> Library = new(Compile);

    readonly string _log;

    SyncShim(string folder) => _log = Path.Combine(folder, "sync.log");

    /// <summary>What the server is started with.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["LD_PRELOAD"] = Library.Value!,
        ["ONCOLEARN_SYNC_LOG"] = _log,
    };

    /// <summary>Skips the test where no C compiler is; under CI that is a failure.</summary>
    public static SyncShim LogTo(string folder)
    {
        if (Library.Value is null && System.Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("The durability test needs a C compiler (cc).");
        Assert.SkipWhen(Library.Value is null, "The durability test needs a C compiler (cc) on Linux.");
        return new SyncShim(folder);
    }

    /// <summary>The events so far, oldest first.</summary>
    public IReadOnlyList<SyncEvent> Read() => [.. File.ReadLines(_log).Select(line => new SyncEvent(line[0], line[2..]))];

    static string? Compile()
    {
        if (!OperatingSystem.IsLinux()) return null;
        var library = Path.Combine(AppContext.BaseDirectory, "sync-shim.so");
        var source = Path.Combine(Repository.Root, "tests", "OncoLearn.Web.Tests", "Durability", "sync-shim.c");
        try
        {
            using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl"]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? library : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <param name="Kind">W a write, S a completed sync, A the first line of an HTTP response on its way out.</param>
/// <param name="Subject">The database file, or the line.</param>
readonly record struct SyncEvent(char Kind, string Subject);

static class Acknowledgements
{
    /// <summary>
    /// Among the events of one save: was the newest write to the log of the database synced before the response went out? True where nothing
    /// was acknowledged without it.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no response, or nothing was written: then this was no save.</exception>
    public static bool IsDurable(IReadOnlyList<SyncEvent> save)
    {
        var response = save.Index().Last(pair => pair.Item.Kind == 'A').Index;
        var write = save.Index().Last(pair => pair.Index < response && pair.Item.Kind == 'W' && pair.Item.Subject.EndsWith("-wal", StringComparison.Ordinal)).Index;
        return save.Skip(write).Take(response - write).Any(one => one.Kind == 'S' && one.Subject.EndsWith("-wal", StringComparison.Ordinal));
    }
}
