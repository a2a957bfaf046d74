using System.Globalization;
using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Claims and their versions with statements and evidence.</summary>
static class ClaimStage
{
    static string ReadClaims(StagingScope scope) => $"""
        select c.id, c.uid, c.archived_at, c.current_version_id
          from claim c
          join review r on r.id = c.review_id
         where {scope.Reviews}
        """;

    static string ReadVersions(StagingScope scope) => $"""
        select v.id, v.claim_id as owner_id, v.version, v.hash
          from claim_version v
          join claim c on c.id = v.claim_id
          join review r on r.id = c.review_id
         where {scope.Reviews}
        """;

    static string ReadEvidence(StagingScope scope) => $"""
        select e.claim_version_id, e.section_revision_id
          from claim_evidence e
          join claim_version v on v.id = e.claim_version_id
          join claim c on c.id = v.claim_id
          join review r on r.id = c.review_id
         where {scope.Reviews}
        """;

    public static async Task<ClaimRows> RunAsync(StagingContext context, ContentSet set, Dictionary<string, long> entities, ReviewRows reviews)
    {
        var items = set.Courses.SelectMany(course => course.Claims.Select(entry => new ClaimItem(course.Reviews[0], entry.Value))).ToList();
        var rows = await context.EnsureAsync(ReadClaims(context.Scope), items, item => item.Uid, (scope, batch) => scope.InsertAsync(
            "claim (uid, review_id, key, created_at, archived_at)",
            batch.Select(item => new object?[] { item.Uid, reviews.Reviews[item.Review], item.Claim.Key, context.Now, context.Now })));
        var versions = await VersionsAsync(context, set, items, rows, entities, reviews);
        await EvidenceAsync(context, set, items, rows, versions, reviews);

        var wanted = items.Select(item => item.Uid).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("claim", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        context.Publication.Point("claim", rows.Values
            .Where(row => versions.TryGetValue(new VersionKey(row.Id), out var version) && row.CurrentVersionId != version.Id)
            .Select(row => (row.Id, versions[new VersionKey(row.Id)].Id)));
        await ConflictStage.RunAsync(context, set, rows);
        return new ClaimRows(
            rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal),
            items.ToDictionary(item => item.Uid, item => versions[new VersionKey(rows[item.Uid].Id)], StringComparer.Ordinal));
    }

    static Task<Dictionary<VersionKey, VersionRow>> VersionsAsync(
        StagingContext context, ContentSet set, IReadOnlyList<ClaimItem> items, Dictionary<string, IdentityRow> rows, Dictionary<string, long> entities, ReviewRows reviews) =>
        context.EnsureVersionsAsync(ReadVersions(context.Scope), items, item => (new VersionKey(rows[item.Uid].Id), item.Hash), async (scope, batch) =>
        {
            var byClaim = batch.ToDictionary(one => rows[one.Item.Uid].Id, one => one.Item.Claim);
            var inserted = await scope.InsertAsync<VersionRow>(
                "claim_version (claim_id, version, section_id, subject_id, relation_key, object_id, cancer_id, facet, category, evidence_kind, certainty, hash, created_at)",
                batch.Select(one => new object?[]
                {
                    rows[one.Item.Uid].Id, one.Number, reviews.Sections[set.SectionUid(one.Item.Review, one.Item.Claim.Section)],
                    entities[one.Item.Claim.Subject], one.Item.Claim.Relation, IdOf(one.Item.Claim.Object), IdOf(one.Item.Claim.Cancer),
                    one.Item.Claim.Facet.Word(), one.Item.Claim.Category.Word(), one.Item.Claim.Evidence.Word(), one.Item.Claim.Certainty.Word(),
                    one.Item.Hash, context.Now,
                }),
                "id, claim_id as owner_id, version, hash");
            await scope.InsertAsync(
                "claim_statement (claim_version_id, lang, statement, note)",
                inserted.SelectMany(row => byClaim[row.OwnerId].Statement.Select(text => new object?[] { row.Id, text.Lang, text.Value, byClaim[row.OwnerId].Note?.In([text.Lang]).Value })));

            long? IdOf(string? entity) => entity is null ? null : entities[entity];
        });

    /// <summary>A version is tied to each revision of its section that says it, also to those that came after it.</summary>
    static async Task EvidenceAsync(
        StagingContext context, ContentSet set, IReadOnlyList<ClaimItem> items, Dictionary<string, IdentityRow> rows, Dictionary<VersionKey, VersionRow> versions, ReviewRows reviews)
    {
        var texts = set.Reviews
            .SelectMany(review => review.Texts.SelectMany(text => text.Review.Sections.Select(section => (Uid: set.SectionUid(review.Slug, section.Number), text.Review.Lang, Section: section))))
            .ToLookup(text => text.Uid, StringComparer.Ordinal);
        var there = (await context.ReadAsync<EvidenceRow>(ReadEvidence(context.Scope))).ToHashSet();
        var missing = items.SelectMany(item => texts[set.SectionUid(item.Review, item.Claim.Section)].Select(text => (
                item.Claim,
                Row: new EvidenceRow
                {
                    ClaimVersionId = versions[new VersionKey(rows[item.Uid].Id)].Id,
                    SectionRevisionId = reviews.Revisions[new VersionKey(reviews.Sections[text.Uid], text.Lang)],
                },
                Quote: ContentHash.Of(text.Section.Paragraphs[item.Claim.Paragraph - 1].Markdown))))
            .Where(evidence => !there.Contains(evidence.Row))
            .ToList();
        await context.WriteAsync(missing, (scope, batch) => scope.InsertAsync(
            "claim_evidence (claim_version_id, section_revision_id, paragraph, quote_hash, refs)",
            batch.Select(one => new object?[] { one.Row.ClaimVersionId, one.Row.SectionRevisionId, one.Claim.Paragraph, one.Quote, ContentJson.Write(one.Claim.Refs) })));
    }

    sealed record ClaimItem(string Review, Claim Claim)
    {
        public string Uid { get; } = Uids.Claim(Review, Claim.Key);

        public string Hash { get; } = ContentHash.Of(
        [
            Uids.Claim(Review, Claim.Key), Claim.Section, Claim.Paragraph.ToString(CultureInfo.InvariantCulture), Claim.Subject, Claim.Relation, Claim.Object, Claim.Cancer,
            Claim.Facet.Word(), Claim.Category.Word(), Claim.Evidence.Word(), Claim.Certainty.Word(), ContentJson.Write(Claim.Refs),
            .. Claim.Statement.SelectMany(text => new[] { text.Lang, text.Value }),
            "note",
            .. Claim.Note?.SelectMany(text => new[] { text.Lang, text.Value }) ?? [],
        ]);
    }

    sealed record EvidenceRow
    {
        public long ClaimVersionId { get; init; }

        public long SectionRevisionId { get; init; }
    }
}

/// <param name="Ids">By uid.</param>
/// <param name="Versions">The version of the files, by uid.</param>
sealed record ClaimRows(Dictionary<string, long> Ids, Dictionary<string, VersionRow> Versions);
