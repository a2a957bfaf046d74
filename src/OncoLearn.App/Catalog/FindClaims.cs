using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Authoring;

namespace OncoLearn.App.Catalog;

/// <summary>Claims for an author who looks for what a question rests on.</summary>
public sealed class FindClaims(Db db, ReadClaims claims)
{
    public const int Most = 12;

    /// <param name="Uid">Of the claim, whatever its version.</param>
    public sealed record Found(string Uid, ClaimView View);

    /// <param name="Claims">Those of the section first, then in the order of the text; <see cref="Most"/> at most.</param>
    /// <param name="Total">How many there are.</param>
    public sealed record Page(IReadOnlyList<Found> Claims, int Total)
    {
        public static Page Empty { get; } = new([], 0);
    }

    /// <summary>Current claims of courses that the instructor may see whose statement, in any language, or whose subject, object or cancer holds all words.</summary>
    /// <param name="search">As typed; nothing finds everything.</param>
    /// <param name="sectionUid">Of this section first; null for none.</param>
    /// <param name="langs">The reader's languages, best first.</param>
    public async Task<Page> RunAsync(string search, string? sectionUid, IReadOnlyList<string> langs, Teacher teacher, CancellationToken ct)
    {
        var args = new DynamicParameters();
        args.Add("section", sectionUid);
        args.Add("most", Most);
        args.Add("learnerId", teacher.LearnerId);
        var conditions = SearchText.WordsOf(search).Select((word, at) =>
        {
            args.Add($"word{at}", $"%{LikePattern.Escape(word)}%");
            return $" and {Holds($"@word{at}")}";
        });
        var rows = await db.QueryAsync<Row>(SearchSql(string.Concat(conditions)), args, ct);
        return new Page(await ViewsAsync(rows, langs, teacher, ct), rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>
    /// The current claims of these uids, in their order; those that are gone are left out, and those that the instructor may see neither in a course nor in a question of a bank.
    /// </summary>
    public async Task<IReadOnlyList<Found>> OfAsync(IReadOnlyCollection<string> uids, IReadOnlyList<string> langs, Teacher teacher, CancellationToken ct)
    {
        if (uids.Count == 0) return [];
        var rows = await db.QueryAsync<Row>(UidsSql, new { uids = uids.ToArray(), learnerId = teacher.LearnerId, userId = teacher.UserId }, ct);
        var found = (await ViewsAsync(rows, langs, teacher, ct)).ToDictionary(one => one.Uid, StringComparer.Ordinal);
        return [.. uids.Where(found.ContainsKey).Select(uid => found[uid])];
    }

    async Task<IReadOnlyList<Found>> ViewsAsync(IReadOnlyList<Row> rows, IReadOnlyList<string> langs, Teacher teacher, CancellationToken ct)
    {
        var views = await claims.ByClaimAsync([.. rows.Select(row => row.Id)], langs, teacher.LearnerId, ct);
        return [.. rows.Where(row => views.ContainsKey(row.Id)).Select(row => new Found(row.Uid, views[row.Id]))];
    }

    static string Holds(string word) => $"""
        (exists (select 1 from claim_statement t where t.claim_version_id = v.id and lower(t.statement) like {word} escape '!')
         or exists (select 1 from entity_name n where n.entity_id in (v.subject_id, v.object_id, v.cancer_id) and lower(n.name) like {word} escape '!'))
        """;

    static string SearchSql(string conditions) => $"""
        select c.id, c.uid, count(*) over () as total
          from claim c
          join claim_version v on v.id = c.current_version_id
          join section s on s.id = v.section_id
         where c.archived_at is null and c.review_id in {CourseAccess.SeenReviews} {conditions}
         order by case when s.uid = @section then 0 else 1 end, s.review_id, s.position, c.id
         limit @most
        """;

    string UidsSql => $"""
        select c.id, c.uid
          from claim c
         where c.uid {db.Dialect.AnyOf("@uids")} and c.archived_at is null and c.current_version_id is not null
           and (c.review_id in {CourseAccess.SeenReviews} or {CitedClaims.Sql})
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public int Total { get; init; }
    }
}
