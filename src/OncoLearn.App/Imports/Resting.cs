using OncoLearn.App.Data;

namespace OncoLearn.App.Imports;

/// <summary>What rests on the lessons and claims of an imported course.</summary>
static class Resting
{
    /// <returns>How many learners have opened each lesson, by the key of its section.</returns>
    public static Task<Dictionary<string, int>> ReadersAsync(Db db, string? slug, CancellationToken ct) => CountAsync(db, ReadersSql, slug, ct);

    /// <returns>How many questions ask each claim, by its key: those that are served, and drafts.</returns>
    public static Task<Dictionary<string, int>> QuestionsAsync(Db db, string? slug, CancellationToken ct) => CountAsync(db, QuestionsSql, slug, ct);

    static async Task<Dictionary<string, int>> CountAsync(Db db, string sql, string? slug, CancellationToken ct) =>
        slug is null ? [] : (await db.QueryAsync<Row>(sql, new { slug }, ct)).ToDictionary(row => row.Key, row => row.Count, StringComparer.Ordinal);

    const string ReadersSql = """
        select substr(s.uid, length(r.uid) + 2) as key, count(*) as count
          from review r
          join section s on s.review_id = r.id
          join lesson l on l.section_id = s.id
          join lesson_progress p on p.lesson_id = l.id
         where r.slug = @slug
         group by s.id, s.uid, r.uid
        """;

    const string QuestionsSql = """
        select c.key, count(distinct q.id) as count
          from review r
          join claim c on c.review_id = r.id
          join claim_version v on v.claim_id = c.id
          join question_part_claim pc on pc.claim_version_id = v.id
          join question q on q.head_version_id = pc.question_version_id
         where r.slug = @slug and q.archived_at is null and q.state <> 'retired'
         group by c.key
        """;

    sealed class Row
    {
        public required string Key { get; init; }

        public int Count { get; init; }
    }
}
