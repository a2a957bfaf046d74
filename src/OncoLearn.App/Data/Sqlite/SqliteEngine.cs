using System.Diagnostics;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace OncoLearn.App.Data.Sqlite;

/// <param name="Kind"><c>bundled</c> or <c>system</c>.</param>
/// <param name="Version">Such as 3.40.1.</param>
/// <param name="Path">The library's file, where the operating system tells.</param>
public sealed record SqliteEngineInfo(string Kind, string Version, string? Path);

/// <summary>
/// Chooses the SQLite library, once for the process. The bundled one is old (3.35.5); a Linux distribution's gets security fixes.
/// </summary>
public static class SqliteEngine
{
    public const string EnvironmentVariable = "ONCOLEARN_SQLITE_ENGINE";
    const string SystemLibrary = "libsqlite3.so.0";
    const string BundledLibrary = "e_sqlite3";
    static readonly Lock Gate = new();
    static SqliteEngineInfo? _current;

    /// <summary>Must run before the first connection is made.</summary>
    /// <exception cref="InvalidOperationException">The engine asked for is not there, or another one serves this process already.</exception>
    public static SqliteEngineInfo Use(SqliteEngineChoice asked) => Use(asked, Environment.GetEnvironmentVariable(EnvironmentVariable));

    internal static SqliteEngineInfo Use(SqliteEngineChoice asked, string? environment)
    {
        var choice = Parse(environment) ?? asked;
        lock (Gate)
        {
            _current ??= Load(choice);
            if (choice != SqliteEngineChoice.Auto && !string.Equals(_current.Kind, NameOf(choice), StringComparison.Ordinal))
                throw new InvalidOperationException($"This process runs on the {_current.Kind} SQLite already and cannot change to {NameOf(choice)}.");
            return _current;
        }
    }

    static SqliteEngineChoice? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        return Enum.TryParse<SqliteEngineChoice>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice)
            ? choice
            : throw new InvalidOperationException($"{EnvironmentVariable} must be auto, bundled or system, not '{text}'.");
    }

    static SqliteEngineInfo Load(SqliteEngineChoice choice)
    {
        var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        NativeLibrary.TryLoad(BundledLibrary, provider, searchPath: null, out var bundled);
        var system = IntPtr.Zero;
        if (choice != SqliteEngineChoice.Bundled && OperatingSystem.IsLinux())
            NativeLibrary.TryLoad(SystemLibrary, out system);

        var useSystem = choice switch
        {
            SqliteEngineChoice.Bundled => false,
            SqliteEngineChoice.System => true,
            _ => system != IntPtr.Zero && (bundled == IntPtr.Zero || VersionNumber(system) > VersionNumber(bundled)),
        };
        var handle = useSystem ? system : bundled;
        if (handle == IntPtr.Zero)
            throw new InvalidOperationException(useSystem
                ? $"The system's SQLite ({SystemLibrary}) was asked for and is not installed."
                : "The SQLite library that comes with OncoLearn has no build for this platform.");

        // The provider binds by the name e_sqlite3 whatever library stands behind it.
        NativeLibrary.SetDllImportResolver(provider, (name, _, _) => string.Equals(name, BundledLibrary, StringComparison.Ordinal) ? handle : IntPtr.Zero);
        Batteries_V2.Init();
        return new SqliteEngineInfo(
            NameOf(useSystem ? SqliteEngineChoice.System : SqliteEngineChoice.Bundled),
            raw.sqlite3_libversion().utf8_to_string(),
            PathOf(useSystem ? "sqlite3" : BundledLibrary));
    }

    static string NameOf(SqliteEngineChoice choice) => choice == SqliteEngineChoice.System ? "system" : "bundled";

    static int VersionNumber(IntPtr library) =>
        Marshal.GetDelegateForFunctionPointer<LibVersionNumber>(NativeLibrary.GetExport(library, "sqlite3_libversion_number"))();

    static string? PathOf(string name)
    {
        using var process = Process.GetCurrentProcess();
        return process.Modules.Cast<ProcessModule>()
            .Select(m => m.FileName)
            .FirstOrDefault(file => Path.GetFileName(file) is var n
                && (n.StartsWith(name, StringComparison.Ordinal) || n.StartsWith("lib" + name, StringComparison.Ordinal)));
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    delegate int LibVersionNumber();
}
