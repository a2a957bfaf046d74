using System.Globalization;
using Microsoft.Extensions.Logging;
using OncoLearn.App.Catalog.Files;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Catalog;

/// <summary>
/// Brings content files into the database. First everything that is immutable, or that nobody sees yet, is staged in small transactions that may be
/// repeated; then one transaction makes it current. What is missing in the files is retired; nothing is deleted. Stopped at any point, the old
/// content stays and the next load goes on. Several processes may load at once: the one that publishes first wins, the others begin anew.
/// </summary>
public sealed class ContentLoader(Db db, TimeProvider clock, ILogger<ContentLoader> logger)
{
    /// <summary>Raised when the loader itself writes other rows for the same files.</summary>
    const int LoaderVersion = 1;

    const int MaxTries = 20;

    const string Path = "content";

    const string ReadLoad = "select hash from content_load where path = @path";

    const string FirstLoad = "insert into content_load (path, hash, loaded_at) values (@path, @hash, @now) on conflict do nothing";

    const string NextLoad = "update content_load set hash = @hash, loaded_at = @now where path = @path and hash = @before";

    /// <param name="folder">The folder that holds <c>content/</c> and <c>seeds/</c>.</param>
    /// <exception cref="LoadOvertakenException">Other processes kept publishing other content.</exception>
    public async Task<ContentLoadOutcome> RunAsync(string folder, CancellationToken ct)
    {
        ContentRoot root;
        try
        {
            root = new ContentRoot(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(folder, [new ContentFinding("content", 1, 1, FindingSeverity.Error, "unreadable", e.Message)]);
        }
        var hash = HashOf(root);
        if (await PublishedHashAsync(ct) == hash) return new ContentLoadOutcome.Unchanged();

        var (set, findings) = ContentCheck.Read(root);
        if (findings.Any(finding => finding.Severity == FindingSeverity.Error)) return Refuse(folder, findings);
        for (var attempt = 1; ; attempt++)
        {
            var before = await PublishedHashAsync(ct);
            if (before == hash) return new ContentLoadOutcome.Unchanged();
            if (await TryAsync(set, before, hash, ct) is { } publication)
            {
                logger.ContentLoaded(folder, publication.NewVersions, publication.Retired);
                return new ContentLoadOutcome.Loaded(publication.NewVersions, publication.Retired);
            }
            if (attempt == MaxTries) throw new LoadOvertakenException();
        }
    }

    /// <returns>Null where another process came first.</returns>
    async Task<Publication?> TryAsync(ContentSet set, string? before, string hash, CancellationToken ct)
    {
        try
        {
            var publication = await StageAsync(set, ct);
            return await PublishAsync(publication, before, hash, ct) ? publication : null;
        }
        catch (LoadOvertakenException)
        {
            return null;
        }
    }

    /// <summary>Whether what is published is what these files hold.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public async Task<bool> IsLoadedAsync(string folder, CancellationToken ct) => await PublishedHashAsync(ct) == HashOf(new ContentRoot(folder));

    internal async Task<Publication> StageAsync(ContentSet set, CancellationToken ct)
    {
        var context = new StagingContext(db, StagingScope.Shipped, clock.GetUtcNow(), new Publication(), ct);
        var entities = await VocabularyStage.EntitiesAsync(context, set);
        await EntityPartStage.RunAsync(context, set, entities);
        await VocabularyStage.RelationsAsync(context, set);
        var reviews = await ReviewStage.RunAsync(context, set);
        var claims = await ClaimStage.RunAsync(context, set, entities, reviews);
        var courses = await CourseStage.RunAsync(context, set, entities, reviews);
        var banks = await BankStage.RunAsync(context, set, courses);
        var stimuli = await StimulusStage.RunAsync(context, set, banks);
        var questions = await QuestionStage.RunAsync(context, set, reviews, banks, claims, stimuli);
        await QuizStage.RunAsync(context, set, courses, questions);
        await LessonStage.RunAsync(context, set, reviews, courses, claims, questions);
        return context.Publication;
    }

    /// <returns>False where another process published since <paramref name="before"/> was read.</returns>
    Task<bool> PublishAsync(Publication publication, string? before, string hash, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        // Comes first: on PostgreSQL its row lock makes a second publisher wait, and then find that it came too late.
        var args = new { path = Path, hash, before, now = clock.GetUtcNow() };
        if (await scope.ExecuteAsync(before is null ? FirstLoad : NextLoad, args) == 0) return false;
        await publication.RunAsync(scope);
        // The linter holds every question, of whatever bank, against the claims of its course.
        await scope.ExecuteAsync(QuestionDigest.OutdateSql);
        return true;
    }, ct);

    Task<string?> PublishedHashAsync(CancellationToken ct) => db.QuerySingleOrDefaultAsync<string>(ReadLoad, new { path = Path }, ct);

    /// <summary>Of the files and of everything else that decides what is written.</summary>
    static string HashOf(ContentRoot root) => ContentHash.Of(
    [
        root.Hash(),
        LoaderVersion.ToString(CultureInfo.InvariantCulture),
        LessonGenerator.GeneratorVersion.ToString(CultureInfo.InvariantCulture),
        .. QuestionTypes.All.Select(type => FormattableString.Invariant($"{type.Key} {type.SchemaVersion}")),
    ]);

    ContentLoadOutcome.Refused Refuse(string folder, IReadOnlyList<ContentFinding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        logger.ContentRefused(folder, errors.Count);
        foreach (var error in errors) logger.ContentError(error);
        return new ContentLoadOutcome.Refused(findings);
    }
}
