using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Licences;

namespace OncoLearn.App.Imports;

/// <summary>
/// Makes the lessons of an import: its sections and the claims that were confirmed become a course of its instructor, in two languages where the second was written. It may be done
/// again whenever something was changed. All is staged first, where nobody sees it; then one transaction shows it.
/// </summary>
public sealed class PublishImport(Db db, OpenImport open, MakeContent content, RefreshDigests digests, TimeProvider clock)
{
    /// <summary>Somebody who publishes the same import in another window comes first only so often.</summary>
    const int MostTries = 5;

    public abstract record Outcome
    {
        public sealed record Published(string CourseSlug, int Lessons, int Claims) : Outcome;

        /// <summary>It lacks a title, a summary or an attribution.</summary>
        public sealed record NotDescribed : Outcome;

        /// <summary>No section is left that makes a lesson.</summary>
        public sealed record NoLesson : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(string importUid, long ownerId, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                if (await TryAsync(importUid, ownerId, ct) is not { } outcome) throw new LoadOvertakenException();
                // The linter holds the questions of a course against its claims.
                if (outcome is Outcome.Published) await digests.RunAsync(ct);
                return outcome;
            }
            catch (LoadOvertakenException) when (tries < MostTries)
            {
                // What was staged counts for nothing; the next try compares with what is published by then.
            }
        }
    }

    /// <returns>Null where somebody else published it meanwhile.</returns>
    async Task<Outcome?> TryAsync(string importUid, long ownerId, CancellationToken ct)
    {
        var seen = await db.QuerySingleOrDefaultAsync<DateTimeOffset?>(SeenSql, new { importUid }, ct);
        if (await open.RunAsync(importUid, ownerId, ct) is not { } work) return new Outcome.NotFound();
        if (!work.Import.IsDescribed) return new Outcome.NotDescribed();
        var made = await content.OfAsync(work, ownerId, ct);
        if (made.Lessons.Count == 0) return new Outcome.NoLesson();

        var context = new StagingContext(db, StagingScope.Imported(ownerId, made.Slug), clock.GetUtcNow(), new Publication(), ct);
        var entities = await OwnTerms.StageAsync(context, ownerId, made.Terms);
        var reviews = await ReviewStage.RunAsync(context, made.Set);
        var rows = await ClaimStage.RunAsync(context, made.Set, entities, reviews);
        var courses = await CourseStage.RunAsync(context, made.Set, entities, reviews);
        await LessonStage.RunAsync(context, made.Set, reviews, courses, rows, QuestionRows.None);
        return await db.WriteAsync<Outcome?>(
            async scope =>
            {
                // Comes first: on PostgreSQL its row lock makes a second publisher wait, and then find that it came too late.
                if (await scope.ExecuteAsync(PointSql, new { id = work.Import.Id, review = reviews.Reviews[made.Slug], seen, now = context.Now }) == 0) return null;
                await SectionKeys.WriteAsync(scope, work.Import.Id, made.NewKeys);
                await context.Publication.RunAsync(scope);
                await scope.ExecuteAsync(QuestionDigest.OutdateCourseSql, new { slug = made.Slug });
                // What was for everyone under its old licence need not be under its new one.
                if (!OpenLicence.Is(work.Import.Licence)) await scope.ExecuteAsync(CloseSql, new { slug = made.Slug });
                return new Outcome.Published(made.Slug, made.Lessons.Count, made.Course.Claims.Count);
            },
            ct);
    }

    const string SeenSql = "select changed_at from review_import where uid = @importUid";

    const string PointSql = "update review_import set review_id = @review, changed_at = @now where id = @id and changed_at = @seen and archived_at is null";

    const string CloseSql = "update course set audience = 'owner' where slug = @slug and audience = 'everyone'";
}
