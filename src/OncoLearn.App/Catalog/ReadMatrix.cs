using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>The evidence matrix over one course or all of them.</summary>
public sealed class ReadMatrix(Db db)
{
    /// <param name="Names">Of every entity in the matrix, by key.</param>
    /// <param name="Clauses">Of every relation in the matrix, by key: the words with places for subject and object.</param>
    /// <param name="Drugs">Which of the entities are drugs.</param>
    public sealed record View(
        EvidenceMatrix Matrix, IReadOnlyDictionary<string, TextIn> Names, IReadOnlyDictionary<string, TextIn> Clauses, IReadOnlySet<string> Drugs);

    /// <param name="CourseSlug">Null for all courses.</param>
    /// <param name="Category">Null for all that is examined: background is shown only where it is asked for.</param>
    /// <param name="AtLeast">The weakest evidence that is shown; null for all.</param>
    public sealed record Input(Facet Facet, string? CourseSlug = null, Category? Category = null, EvidenceKind? AtLeast = null)
    {
        public bool Counts(EvidenceKind evidence) => AtLeast is null || evidence >= AtLeast;
    }

    /// <param name="langs">The reader's languages, best first.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    public async Task<View> RunAsync(Input input, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        var args = new { facet = input.Facet.Word(), course = input.CourseSlug, category = input.Category?.Word(), learnerId };
        var rows = (await db.QueryAsync<Row>(Sql, args, ct)).Where(row => input.Counts(row.Evidence)).ToList();
        var matrix = EvidenceMatrix.Of(
            [.. rows.Select(row => row.ToDomain())], rows.Where(row => row.IsGeneral).Select(row => row.Cancer).ToHashSet(StringComparer.Ordinal));
        var keys = rows.SelectMany(row => new[] { row.Marker, row.Cancer, row.Object }).OfType<string>().Distinct().ToArray();
        var relations = rows.Select(row => row.Relation).Distinct().ToArray();
        var words = await db.QueryAsync<WordRow>(WordsSql, new { keys, relations }, ct);
        return new View(
            matrix,
            In(words.Where(word => word.Kind is not null), langs),
            In(words.Where(word => word.Kind is null), langs),
            words.Where(word => word.Kind == EntityKind.Drug.Word()).Select(word => word.Key).ToHashSet(StringComparer.Ordinal));
    }

    static Dictionary<string, TextIn> In(IEnumerable<WordRow> words, IReadOnlyList<string> langs) => words.GroupBy(word => word.Key).ToDictionary(
        texts => texts.Key,
        texts => new LocalizedText(texts.Select(word => KeyValuePair.Create(word.Lang, word.Text))).In(langs),
        StringComparer.Ordinal);

    /// <summary>Which claims c with the version v are counted, for @facet, @course, @category and @learnerId.</summary>
    internal const string CountedSql = $"""
        c.current_version_id = v.id and c.archived_at is null and v.facet = @facet
           and exists (select 1
                         from course_review i
                         join course n on n.id = i.course_id
                        where i.review_id = c.review_id and n.archived_at is null and n.id in {CourseAccess.Seen} and (cast(@course as text) is null or n.slug = @course))
           and v.category = coalesce(cast(@category as text), v.category)
           and (v.category <> 'background' or v.category = @category)
        """;

    const string Sql = $"""
        select c.key, m.key as marker, x.key as cancer, x.is_general, o.key as object, r.key as relation, r.direction, v.evidence_kind, v.certainty,
               (select count(*) from claim_conflict k where k.archived_at is null and (k.claim_a_id = c.id or k.claim_b_id = c.id)) as conflicts
          from claim c
          join claim_version v on v.id = c.current_version_id
          join section s on s.id = v.section_id
          join entity m on m.id = v.subject_id and m.kind = 'gene' and m.is_general = 0
          join entity x on x.id = v.cancer_id
          left join entity o on o.id = v.object_id
          join relation r on r.key = v.relation_key
         where {CountedSql}
         order by c.review_id, s.position, v.id
        """;

    // Names of entities, and under no kind the clauses of relations.
    string WordsSql => $"""
        select e.key, e.kind, n.lang, n.name as text
          from entity e
          join entity_name n on n.entity_id = e.id and n.position = 0
         where e.key {db.Dialect.AnyOf("@keys")}
         union all
        select t.relation_key, null, t.lang, t.clause
          from relation_text t
         where t.relation_key {db.Dialect.AnyOf("@relations")}
        """;

    sealed class Row
    {
        public required string Key { get; init; }

        public required string Marker { get; init; }

        public required string Cancer { get; init; }

        /// <summary>Of the cancer.</summary>
        public bool IsGeneral { get; init; }

        public string? Object { get; init; }

        public required string Relation { get; init; }

        public required string Direction { get; init; }

        public required string EvidenceKind { get; init; }

        public required string Certainty { get; init; }

        public long Conflicts { get; init; }

        public EvidenceKind Evidence => Words<EvidenceKind>.Parse(EvidenceKind);

        public MatrixClaim ToDomain() => new(
            Key, Marker, Cancer, Object, Relation, Words<Direction>.Parse(Direction), Evidence, Words<Certainty>.Parse(Certainty), Conflicts > 0);
    }

    sealed class WordRow
    {
        public required string Key { get; init; }

        public string? Kind { get; init; }

        public required string Lang { get; init; }

        public required string Text { get; init; }
    }
}
