using System.Data.Common;
using Microsoft.Extensions.Options;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Files;
using OncoLearn.App.Data;

namespace OncoLearn.App.Administration;

public enum Health
{
    Good,
    Doubtful,
    Wrong,
}

/// <param name="Subject">What was looked at, in a word or two.</param>
/// <param name="Text">What was found; never a connection string.</param>
public sealed record CheckupResult(Health Health, string Subject, string Text);

/// <summary>Looks at everything an installation stands on; repairs nothing.</summary>
public sealed class Checkup(Db db, ContentLoader content, StepCheck steps, IOptions<DatabaseOptions> options)
{
    /// <summary>A few seconds' work.</summary>
    const int NewestAttempts = 2000;

    const string ReadJournal = "select version, hash from schema_migration order by version";

    const string ReadCourses = "select count(*) from course where archived_at is null";

    /// <param name="dataFolder">Absolute.</param>
    /// <param name="contentFolder">The folder that holds <c>content/</c> and <c>seeds/</c>.</param>
    public async Task<IReadOnlyList<CheckupResult>> RunAsync(string dataFolder, string contentFolder, CancellationToken ct)
    {
        var results = new List<CheckupResult> { DataFolder(dataFolder), new(Health.Good, "settings", options.Value.Describe()) };
        try
        {
            var info = await db.Dialect.DescribeAsync(ct);
            results.Add(new CheckupResult(Health.Good, "database", $"{info.Product} {info.Version}, {info.Detail}"));
            results.AddRange(info.Warnings.Select(warning => new CheckupResult(Health.Doubtful, "database", warning)));
            results.Add(await SchemaAsync(ct));
            if (results[^1].Health == Health.Good)
            {
                results.Add(await ContentAsync(contentFolder, ct));
                results.Add(await AttemptsAsync(ct));
            }
            else
            {
                results.Add(Files(contentFolder));
            }
        }
        catch (DbException e)
        {
            results.Add(new CheckupResult(Health.Wrong, "database", e.Message));
            results.Add(Files(contentFolder));
        }
        return results;
    }

    static CheckupResult DataFolder(string folder)
    {
        try
        {
            var probe = Path.Combine(folder, ".doctor");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new CheckupResult(Health.Good, "data folder", folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CheckupResult(Health.Wrong, "data folder", $"{folder} cannot be written to: {e.Message}");
        }
    }

    async Task<CheckupResult> SchemaAsync(CancellationToken ct)
    {
        var known = Migration.ReadEmbedded(db.Dialect);
        if ((await db.Dialect.ReadSchemaAsync(ct)).All(table => table.Name != "schema_migration"))
            return new CheckupResult(Health.Wrong, "schema", "The database is empty. Start the server, or run: oncolearn migrate");
        var journal = await db.QueryAsync<JournalRow>(ReadJournal, null, ct);
        if (journal.Count > known.Count)
            return new CheckupResult(Health.Wrong, "schema", $"The database is at version {journal.Count:0000} and this program knows {known.Count:0000}. Use the newer program.");
        if (journal.Zip(known).FirstOrDefault(pair => pair.First.Hash != pair.Second.Hash) is ({ } changed, _))
            return new CheckupResult(Health.Wrong, "schema", $"Migration {changed.Version:0000} is not the one that this database was made with.");
        return journal.Count < known.Count
            ? new CheckupResult(Health.Wrong, "schema", $"{known.Count - journal.Count} migrations are missing. Start the server, or run: oncolearn migrate")
            : new CheckupResult(Health.Good, "schema", $"version {journal.Count:0000}, up to date");
    }

    async Task<CheckupResult> ContentAsync(string folder, CancellationToken ct)
    {
        if (Files(folder) is { Health: not Health.Good } files) return files;
        var courses = await db.ExecuteScalarAsync<long>(ReadCourses, null, ct);
        return await content.IsLoadedAsync(folder, ct)
            ? new CheckupResult(Health.Good, "content", $"Courses: {courses}, as in {folder}")
            : new CheckupResult(Health.Doubtful, "content", $"Courses: {courses}; the files in {folder} are not loaded. Start the server, or run: oncolearn seed");
    }

    async Task<CheckupResult> AttemptsAsync(CancellationToken ct) => await steps.RunAsync(NewestAttempts, ct) switch
    {
        { Different: [] } result => new CheckupResult(Health.Good, "attempts", $"The newest {result.Compared} say what their steps say."),
        var result => new CheckupResult(
            Health.Wrong, "attempts", $"{result.Different.Count} of the newest {result.Compared} say something else than their steps: {string.Join(", ", result.Different.Take(5))}"),
    };

    static CheckupResult Files(string folder)
    {
        try
        {
            var errors = ContentCheck.Read(new ContentRoot(folder)).Findings.Count(finding => finding.Severity == FindingSeverity.Error);
            return errors > 0
                ? new CheckupResult(Health.Wrong, "content", $"The files in {folder} have errors: {errors}. Run: oncolearn content check \"{folder}\"")
                : new CheckupResult(Health.Good, "content", $"The files in {folder} have no errors.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CheckupResult(Health.Wrong, "content", e.Message);
        }
    }

    sealed record JournalRow
    {
        public int Version { get; init; }

        public required string Hash { get; init; }
    }
}
