using System.Diagnostics;
using System.Globalization;

namespace OncoLearn.Load.Servers;

/// <summary>A disk on which each sync takes longer, by the library that the durability tests trace syncs with.</summary>
static class SlowSync
{
    public static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(5);

    /// <summary>Compiles the library.</summary>
    /// <returns>What a server is started with.</returns>
    /// <exception cref="InvalidOperationException">There is no C compiler.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> PrepareAsync(string repository, string folder)
    {
        var library = Path.Combine(folder, "sync-shim.so");
        var source = Path.Combine(repository, "tests", "OncoLearn.Web.Tests", "Durability", "sync-shim.c");
        using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]);
        await compiler.WaitForExitAsync();
        if (compiler.ExitCode != 0) throw new InvalidOperationException("The library that delays syncs needs a C compiler (cc).");
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LD_PRELOAD"] = library,
            ["ONCOLEARN_SYNC_DELAY_MS"] = Delay.TotalMilliseconds.ToString(CultureInfo.InvariantCulture),
        };
    }
}
