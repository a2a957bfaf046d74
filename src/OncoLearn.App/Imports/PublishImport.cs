using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.Imports.Translations;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Licences;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>
/// Makes the lessons of an import: its sections and the claims that were confirmed become a course of its instructor, in two languages where the second was written. It may be done again whenever something was changed. All is
/// staged first, where nobody sees it; then one transaction shows it.
/// </summary>
public sealed class PublishImport(Db db, OpenImport open, ReadVocabulary read, ReadTranslation translations, TimeProvider clock)
{
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
        if (await open.RunAsync(importUid, ownerId, ct) is not { } work) return new Outcome.NotFound();
        if (!work.Import.IsDescribed) return new Outcome.NotDescribed();
        var slug = work.Import.CourseSlug ?? ReviewSlug.Of(work.Import.Title, importUid);
        var claims = await ClaimsAsync(work.Import.Id, ct);
        var vocabulary = await VocabularyAsync(ownerId, claims, ct);
        var set = ImportedCourse.Of(work, slug, [.. claims.Select(claim => claim with { Fields = OwnTerms.Keyed(claim.Fields, ownerId, vocabulary.Known) })], vocabulary.Whole, await translations.OfAsync(work, ct));
        if (set.Reviews[0].Texts[0].Review.Sections.Count == 0) return new Outcome.NoLesson();

        var context = new StagingContext(db, StagingScope.Imported(ownerId, slug), clock.GetUtcNow(), new Publication(), ct);
        var entities = await OwnTerms.StageAsync(context, ownerId, vocabulary.New);
        var reviews = await ReviewStage.RunAsync(context, set);
        var rows = await ClaimStage.RunAsync(context, set, entities, reviews);
        var courses = await CourseStage.RunAsync(context, set, entities, reviews);
        await LessonStage.RunAsync(context, set, reviews, courses, rows, QuestionRows.None);
        await db.WriteAsync(
            async scope =>
            {
                // Comes first: whoever publishes the same import at the same time waits for it.
                await scope.ExecuteAsync(PointSql, new { id = work.Import.Id, review = reviews.Reviews[slug], now = context.Now });
                await context.Publication.RunAsync(scope);
                // What was for everyone under its old licence need not be under its new one.
                if (!OpenLicence.Is(work.Import.Licence)) await scope.ExecuteAsync(CloseSql, new { slug });
            },
            ct);
        return new Outcome.Published(slug, set.Reviews[0].Texts[0].Review.Sections.Count, set.Courses[0].Claims.Count);
    }

    async Task<IReadOnlyList<ConfirmedClaim>> ClaimsAsync(long importId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(ConfirmedSql, new { importId }, ct);
        return
        [
            .. rows.Select(row =>
            {
                var found = ImportJson.Read<ClaimCandidate>(row.Found);
                return new ConfirmedClaim(row.ClaimKey, found.Mark, new ParagraphPlace(found.Section, found.Paragraph), row.Edited is null ? found.Fields : ImportJson.Read<ClaimFields>(row.Edited));
            }),
        ];
    }

    async Task<(Vocabulary Whole, IReadOnlySet<string> Known, IReadOnlyList<Entity> New)> VocabularyAsync(long ownerId, IReadOnlyList<ConfirmedClaim> claims, CancellationToken ct)
    {
        var vocabulary = await read.RunAsync(ownerId, ct);
        var known = vocabulary.Entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
        var added = OwnTerms.Missing(claims.SelectMany(claim => claim.Fields.Terms), ownerId, known);
        return (vocabulary with { Entities = [.. vocabulary.Entities, .. added] }, known, added);
    }

    const string ConfirmedSql = "select found, edited, claim_key from claim_candidate where import_id = @importId and state = 'confirmed' order by position";

    const string PointSql = "update review_import set review_id = @review, changed_at = @now where id = @id";

    const string CloseSql = "update course set audience = 'owner' where slug = @slug and audience = 'everyone'";

    sealed class Row
    {
        public required string Found { get; init; }

        public string? Edited { get; init; }

        public required string ClaimKey { get; init; }
    }
}
