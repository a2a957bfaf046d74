using System.Text.Json;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>Claims for the pages that show what an answer or a lesson rests on.</summary>
public sealed class ReadClaims(Db db)
{
    /// <summary>By version, as questions and attempts cite them: also those of courses that the learner may not see, without the way there.</summary>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>In the order of the text: by section and paragraph.</returns>
    public Task<IReadOnlyList<ClaimView>> ByVersionAsync(IReadOnlyCollection<long> versionIds, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct) =>
        versionIds.Count == 0
            ? Task.FromResult<IReadOnlyList<ClaimView>>([])
            : ReadAsync($"v.id {db.Dialect.AnyOf("@versionIds")}", new { versionIds = versionIds.ToArray(), learnerId }, langs, ct);

    /// <summary>The current claims of one section of a course that the learner may see.</summary>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>In the order of the text.</returns>
    public Task<IReadOnlyList<ClaimView>> OfSectionAsync(long sectionId, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct) =>
        ReadAsync("v.section_id = @sectionId and c.current_version_id = v.id and c.archived_at is null", new { sectionId, learnerId }, langs, ct);

    /// <summary>The current claims with these numbers, which the caller knows the learner may see.</summary>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>By the number of the claim, not of its version.</returns>
    internal async Task<IReadOnlyDictionary<long, ClaimView>> ByClaimAsync(IReadOnlyCollection<long> claimIds, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        if (claimIds.Count == 0) return new Dictionary<long, ClaimView>();
        var rows = await db.QueryAsync<Row>(
            Sql($"c.id {db.Dialect.AnyOf("@claimIds")} and c.current_version_id = v.id and c.archived_at is null"), new { claimIds = claimIds.Distinct().ToArray(), learnerId }, ct);
        return rows.GroupBy(row => row.ClaimId).ToDictionary(texts => texts.Key, texts => Row.ToView([.. texts], langs));
    }

    /// <summary>The current claims of one cell of the evidence matrix.</summary>
    /// <param name="marker">The key of the subject.</param>
    /// <param name="cancer">The key of the cancer.</param>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>In the order of the text.</returns>
    public async Task<IReadOnlyList<ClaimView>> OfCellAsync(string marker, string cancer, ReadMatrix.Input filter, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct) =>
        [
            .. (await ReadAsync(
                $"""
                {ReadMatrix.CountedSql}
                   and v.subject_id = (select id from entity where key = @marker) and v.cancer_id = (select id from entity where key = @cancer)
                """,
                new { marker, cancer, facet = filter.Facet.Word(), course = filter.CourseSlug, category = filter.Category?.Word(), learnerId },
                langs,
                ct)).Where(claim => filter.Counts(claim.Evidence)),
        ];

    /// <summary>The current claims about one of these entities, as their subject, their object or their cancer. Background is left out.</summary>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>In the order of the text.</returns>
    internal Task<IReadOnlyList<ClaimView>> AboutAsync(IReadOnlyCollection<long> entityIds, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        var among = db.Dialect.AnyOf("@entityIds");
        return ReadAsync(
            $"""
            c.current_version_id = v.id and c.archived_at is null and v.category <> 'background' and c.review_id in {CourseAccess.SeenReviews}
               and (v.subject_id {among} or v.object_id {among} or v.cancer_id {among})
            """,
            new { entityIds = entityIds.ToArray(), learnerId },
            langs,
            ct);
    }

    async Task<IReadOnlyList<ClaimView>> ReadAsync(string where, object args, IReadOnlyList<string> langs, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Sql(where), args, ct);
        return [.. rows.GroupBy(row => row.Id).Select(texts => Row.ToView([.. texts], langs))];
    }

    // One row a language. Paragraphs are the same in every language, so the newest place is as good as any.
    static string Sql(string where) => $"""
        select v.id, c.id as claim_id, c.key, v.category, v.evidence_kind, v.certainty, r.slug as review, s.number as section, s.position, case when s.archived_at is null then 0 else 1 end as section_gone,
               {FirstCourse.Sql} as course,
               t.lang, t.statement, t.note, e.paragraph, e.refs,
               (select count(*)
                  from claim_conflict x
                 where x.archived_at is null and (x.claim_a_id = c.id or x.claim_b_id = c.id)) as conflicts
          from claim_version v
          join claim c on c.id = v.claim_id
          join review r on r.id = c.review_id
          join section s on s.id = v.section_id
          join claim_statement t on t.claim_version_id = v.id
          join claim_evidence e on e.claim_version_id = v.id
           and e.section_revision_id = (select max(n.section_revision_id) from claim_evidence n where n.claim_version_id = v.id)
         where {where}
         order by s.position, e.paragraph, v.id
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public long ClaimId { get; init; }

        public required string Key { get; init; }

        public required string Category { get; init; }

        public required string EvidenceKind { get; init; }

        public required string Certainty { get; init; }

        public required string Review { get; init; }

        public string? Course { get; init; }

        public required string Section { get; init; }

        public long SectionGone { get; init; }

        public required string Lang { get; init; }

        public required string Statement { get; init; }

        public string? Note { get; init; }

        public int Paragraph { get; init; }

        public required string Refs { get; init; }

        public long Conflicts { get; init; }

        public static ClaimView ToView(IReadOnlyList<Row> texts, IReadOnlyList<string> langs)
        {
            var row = texts[0];
            var notes = texts.Where(text => text.Note is not null).Select(text => KeyValuePair.Create(text.Lang, text.Note!)).ToList();
            return new ClaimView(
                row.Id,
                row.Key,
                new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Statement))).In(langs),
                notes.Count == 0 ? null : new LocalizedText(notes).In(langs),
                Words<Category>.Parse(row.Category),
                Words<EvidenceKind>.Parse(row.EvidenceKind),
                Words<Certainty>.Parse(row.Certainty),
                JsonSerializer.Deserialize<int[]>(row.Refs) ?? [],
                row.Review,
                row.Course,
                row.Section,
                row.Paragraph,
                row.Conflicts > 0)
            {
                IsSectionGone = row.SectionGone > 0,
            };
        }
    }
}
