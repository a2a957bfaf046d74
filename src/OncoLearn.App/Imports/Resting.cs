using OncoLearn.App.Data;

namespace OncoLearn.App.Imports;

/// <summary>What rests on the lessons and claims of an imported course.</summary>
static class Resting
{
    /// <returns>How many learners have opened each lesson, by the key of its section.</returns>
    public static Task<Dictionary<string, int>> ReadersAsync(Db db, string? slug, CancellationToken ct) => CountAsync(db, ReadersSql, slug, ct);

    /// <returns>The questions that ask each claim, by its key: those that are served, and drafts. One may ask several.</returns>
    public static async Task<ILookup<string, long>> QuestionsAsync(Db db, string? slug, CancellationToken ct) =>
        (slug is null ? [] : await db.QueryAsync<QuestionRow>(QuestionsSql, new { slug }, ct)).ToLookup(row => row.Key, row => row.Id, StringComparer.Ordinal);

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
        select distinct c.key, q.id
          from review r
          join claim c on c.review_id = r.id
          join claim_version v on v.claim_id = c.id
          join question_part_claim pc on pc.claim_version_id = v.id
          join question q on q.head_version_id = pc.question_version_id
         where r.slug = @slug and q.archived_at is null and q.state <> 'retired'
        """;

    sealed class QuestionRow
    {
        public required string Key { get; init; }

        public long Id { get; init; }
    }

    sealed class Row
    {
        public required string Key { get; init; }

        public int Count { get; init; }
    }
}
