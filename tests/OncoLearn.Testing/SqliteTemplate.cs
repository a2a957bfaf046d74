using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>A migrated file, copied for each test.</summary>
static class SqliteTemplate
{
    static readonly Lazy<Task<string>> Template = new(MakeAsync);

    static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("oncolearn-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    public static async Task<TestDb> CreateAsync(bool migrated)
    {
        var options = OptionsFor(TestDatabases.NextName());
        if (migrated)
            File.Copy(await Template.Value, options.Path);
        return new TestDb(options, () =>
        {
            foreach (var file in new[] { "", "-wal", "-shm" })
                File.Delete(options.Path + file);
            return ValueTask.CompletedTask;
        });
    }

    static async Task<string> MakeAsync()
    {
        var options = OptionsFor("template");
        await using var dialect = TestDb.CreateDialect(options, TimeProvider.System);
        await new Migrator(dialect, new TestClock(), NullLogger<Migrator>.Instance).RunAsync(CancellationToken.None);
        // Closing the last connection moves the log into the file, which so can be copied alone.
        return options.Path;
    }

    static DatabaseOptions OptionsFor(string name) => new() { Path = Path.Combine(Folder.Value, name + ".db") };
}
