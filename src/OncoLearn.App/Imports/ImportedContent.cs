using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Files;
using OncoLearn.App.Data;
using OncoLearn.App.Imports.Translations;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>An import as it would be published now.</summary>
/// <param name="Slug">Of its review and course; where it is not published yet, the one that they will have.</param>
/// <param name="Terms">Entities that the vocabulary does not have.</param>
/// <param name="Keys">With one for each lesson.</param>
/// <param name="NewKeys">Those of <paramref name="Keys"/> that are not kept yet.</param>
sealed record ImportedContent(ContentSet Set, string Slug, IReadOnlyList<Entity> Terms, SectionKeys Keys, IReadOnlyList<KeyValuePair<string, string>> NewKeys)
{
    public CourseContent Course => Set.Courses[0];

    public ReviewContent Review => Set.Reviews[0];

    /// <summary>In the language of the article.</summary>
    public IReadOnlyList<Core.Reviews.Section> Lessons => Review.Texts[0].Review.Sections;
}

/// <summary>Makes content of an import.</summary>
public sealed class MakeContent(Db db, ReadVocabulary read, ReadTranslation translations)
{
    internal async Task<ImportedContent> OfAsync(ImportWork work, long ownerId, CancellationToken ct)
    {
        var slug = work.Import.CourseSlug ?? ReviewSlug.Of(work.Import.Title, work.Import.Uid);
        var claims = await ClaimsAsync(work.Import.Id, ct);
        var vocabulary = await read.RunAsync(ownerId, ct);
        var known = vocabulary.Entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
        var added = OwnTerms.Missing(claims.SelectMany(claim => claim.Fields.Terms), ownerId, known);
        var kept = await SectionKeys.ReadAsync(db, work.Import.Id, ct);
        var keys = kept.With(work.Lessons);
        var set = ImportedCourse.Of(
            work,
            slug,
            keys,
            [.. claims.Select(claim => claim with { Fields = OwnTerms.Keyed(claim.Fields, ownerId, known) })],
            vocabulary with { Entities = [.. vocabulary.Entities, .. added] },
            await translations.OfAsync(work, ct));
        return new ImportedContent(set, slug, added, keys, [.. keys.ByPlan.Where(pair => !kept.ByPlan.ContainsKey(pair.Key))]);
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

    const string ConfirmedSql = "select found, edited, claim_key from claim_candidate where import_id = @importId and state = 'confirmed' order by position";

    sealed class Row
    {
        public required string Found { get; init; }

        public string? Edited { get; init; }

        public required string ClaimKey { get; init; }
    }
}
