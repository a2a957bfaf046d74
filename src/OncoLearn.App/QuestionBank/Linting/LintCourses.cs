using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Linting;

/// <summary>A course as the linter knows it.</summary>
/// <param name="Course">What the rules of the linter need of it.</param>
/// <param name="Claims">The current claims, by row.</param>
/// <param name="Conflicts">Those between its claims that are shown.</param>
/// <param name="Vocabulary">The shared one, with what is its owner's own.</param>
sealed record KnownCourse(LintCourse Course, IReadOnlyDictionary<long, Claim> Claims, IReadOnlyList<ClaimConflict> Conflicts, Vocabulary Vocabulary);

/// <summary>What the courses know of their questions. Each course is read once in the life of the process, and again when one of its claims has changed.</summary>
public sealed class LintCourses
{
    readonly ConcurrentDictionary<long, (string Stamp, KnownCourse Course)> _known = new();

    internal async Task<KnownCourse> OfAsync(long courseId, DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var args = new { courseId };
        var stamp = string.Join('\n', await connection.QueryAsync<string>(new CommandDefinition(StampSql, args, transaction, cancellationToken: ct)));
        if (_known.TryGetValue(courseId, out var known) && known.Stamp == stamp) return known.Course;
        var read = await ReadAsync(args, connection, transaction, ct);
        _known[courseId] = (stamp, read);
        return read;
    }

    static async Task<KnownCourse> ReadAsync(object args, DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        Task<IEnumerable<T>> Rows<T>(string sql) => connection.QueryAsync<T>(new CommandDefinition(sql, args, transaction, cancellationToken: ct));
        var claims = (await Rows<ClaimRow>(ClaimsSql)).GroupBy(row => row.Id).ToDictionary(texts => texts.Key, texts => texts.First().ToDomain(texts));
        var conflicts = (await Rows<ConflictRow>(ConflictsSql)).Select(row => new ClaimConflict(row.A, row.B, row.Explanation)).ToList();
        var owner = await connection.QuerySingleOrDefaultAsync<long?>(new CommandDefinition(OwnerSql, args, transaction, cancellationToken: ct));
        var vocabulary = await Vocabulary.ReadAsync(connection, transaction, owner, ct);
        return new KnownCourse(new LintCourse([.. claims.Values], conflicts, vocabulary.Entities, vocabulary.Relations), claims, conflicts, vocabulary);
    }

    /// <summary>Versions are never changed: another claim, or another version of one, is another sum. The terms that the course's instructor added may get other names at any time.</summary>
    const string StampSql = """
        select (select cast(count(*) as text) || '/' || cast(coalesce(sum(c.current_version_id), 0) as text)
                  from course_review i
                  join claim c on c.review_id = i.review_id
                 where i.course_id = @courseId and c.archived_at is null)
            || '/' || (select cast(count(*) as text) || '/' || cast(coalesce(sum(k.id), 0) as text) from claim_conflict k where k.archived_at is null) as line
         union all
        select e.key || '/' || e.kind || '/' || e.symbol || '/' || n.lang || '/' || n.name
          from course c
          join entity e on e.owner_id = c.owner_id
          join entity_name n on n.entity_id = e.id
         where c.id = @courseId and e.archived_at is null
         order by line
        """;

    const string ClaimsSql = """
        select c.id, c.key, s.number as section, e.key as subject, v.relation_key as relation, o.key as object, x.key as cancer, v.facet, v.category, v.evidence_kind,
               v.certainty, t.lang, t.statement, (select min(x.paragraph) from claim_evidence x where x.claim_version_id = v.id) as paragraph,
               (select min(x.refs) from claim_evidence x where x.claim_version_id = v.id) as refs
          from course_review i
          join claim c on c.review_id = i.review_id
          join claim_version v on v.id = c.current_version_id
          join section s on s.id = v.section_id
          join entity e on e.id = v.subject_id
          left join entity o on o.id = v.object_id
          left join entity x on x.id = v.cancer_id
          join claim_statement t on t.claim_version_id = v.id
         where i.course_id = @courseId and c.archived_at is null
         order by i.position, s.position, c.id, t.lang
        """;

    const string ConflictsSql = """
        select a.key as a, b.key as b, n.key as explanation
          from claim_conflict k
          join claim a on a.id = k.claim_a_id
          join claim b on b.id = k.claim_b_id
          left join claim n on n.id = k.explanation_id
         where k.archived_at is null and a.review_id in (select review_id from course_review where course_id = @courseId)
        """;

    const string OwnerSql = "select owner_id from course where id = @courseId";

    sealed class ClaimRow
    {
        public long Id { get; init; }

        public required string Key { get; init; }

        public required string Section { get; init; }

        public required string Subject { get; init; }

        public required string Relation { get; init; }

        public string? Object { get; init; }

        public string? Cancer { get; init; }

        public required string Facet { get; init; }

        public required string Category { get; init; }

        public required string EvidenceKind { get; init; }

        public required string Certainty { get; init; }

        public required string Lang { get; init; }

        public required string Statement { get; init; }

        /// <summary>Null where no text says it.</summary>
        public int? Paragraph { get; init; }

        public string? Refs { get; init; }

        public Claim ToDomain(IEnumerable<ClaimRow> texts) => new()
        {
            Key = Key,
            Section = Section,
            Paragraph = Paragraph ?? 1,
            Subject = Subject,
            Relation = Relation,
            Object = Object,
            Cancer = Cancer,
            Facet = Words<Facet>.Parse(Facet),
            Category = Words<Category>.Parse(Category),
            Evidence = Words<EvidenceKind>.Parse(EvidenceKind),
            Certainty = Words<Certainty>.Parse(Certainty),
            Refs = Refs is null ? [] : ContentJson.Read<int>(Refs),
            Statement = new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Statement))),
        };
    }

    sealed class ConflictRow
    {
        public required string A { get; init; }

        public required string B { get; init; }

        public string? Explanation { get; init; }
    }
}
