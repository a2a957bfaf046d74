using System.Collections.Concurrent;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>A file for each state, copied for each test.</summary>
static class SqliteTemplate
{
    static readonly ConcurrentDictionary<DatabaseState, Lazy<Task<string>>> Templates = new();

    static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("oncolearn-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    public static async Task<TestDb> CreateAsync(DatabaseState state)
    {
        var options = OptionsFor(TestDatabases.NextName());
        if (state != DatabaseState.Empty)
            File.Copy(await Templates.GetOrAdd(state, wanted => new(() => MakeAsync(wanted))).Value, options.Path);
        return new TestDb(options, () =>
        {
            foreach (var file in new[] { "", "-wal", "-shm" })
                File.Delete(options.Path + file);
            return ValueTask.CompletedTask;
        });
    }

    static async Task<string> MakeAsync(DatabaseState state)
    {
        var options = OptionsFor(FormattableString.Invariant($"template-{state}"));
        await Template.FillAsync(options, state);
        return options.Path;
    }

    static DatabaseOptions OptionsFor(string name) => new() { Path = Path.Combine(Folder.Value, name + ".db") };
}
