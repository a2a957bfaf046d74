using System.Globalization;
using System.Runtime.InteropServices;
using OncoLearn.App.Data;

namespace OncoLearn.Load.Report;

/// <summary>What the numbers depend on.</summary>
static class Machine
{
    public static string Describe(DatabaseInfo database) => string.Create(CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores ({Processor()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {System()}, .NET {Environment.Version}, {database.Product} {database.Version}");

    static string Processor() => Value("/proc/cpuinfo", "model name", ':') ?? RuntimeInformation.ProcessArchitecture.ToString();

    static string System() => Value("/etc/os-release", "PRETTY_NAME", '=')?.Trim('"') ?? RuntimeInformation.OSDescription;

    static string? Value(string file, string key, char separator) => File.Exists(file)
        ? File.ReadLines(file).Select(line => line.Split(separator, 2)).FirstOrDefault(pair => pair[0].Trim() == key)?[1].Trim()
        : null;
}
