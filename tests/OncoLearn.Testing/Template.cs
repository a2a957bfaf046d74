using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>Fills the databases that tests get copies of.</summary>
static class Template
{
    public static async Task FillAsync(DatabaseOptions options, DatabaseState state)
    {
        var clock = new TestClock();
        // Closing the last connection of SQLite moves the log into the file, which so can be copied alone.
        await using var dialect = TestDb.CreateDialect(options, clock);
        await new Migrator(dialect, clock, NullLogger<Migrator>.Instance).RunAsync(CancellationToken.None);
        if (state != DatabaseState.Courses) return;
        await using var db = new Db(dialect);
        var outcome = await new ContentLoader(db, clock, NullLogger<ContentLoader>.Instance).RunAsync(AppContext.BaseDirectory, CancellationToken.None);
        if (outcome is not ContentLoadOutcome.Loaded) throw new InvalidOperationException($"The shipped courses were not loaded: {outcome}");
    }
}
