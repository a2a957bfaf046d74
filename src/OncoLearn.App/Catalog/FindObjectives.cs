using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Catalog;

/// <summary>Learning objectives for an author who says which of them a question serves.</summary>
public sealed class FindObjectives(Db db, ReadClaims claims)
{
    public const int Most = 12;

    /// <param name="Claim">What is to be learnt.</param>
    public sealed record Found(string Uid, CognitiveLevel Level, ClaimView Claim);

    /// <param name="Objectives">Those of the section first, then in the order of the text; <see cref="Most"/> at most.</param>
    /// <param name="Total">How many there are.</param>
    public sealed record Page(IReadOnlyList<Found> Objectives, int Total)
    {
        public static Page Empty { get; } = new([], 0);
    }

    /// <summary>Whether there is any to choose.</summary>
    /// <param name="courseSlug">Null for all courses.</param>
    public async Task<bool> AnyAsync(string? courseSlug, CancellationToken ct) => await db.QuerySingleOrDefaultAsync<int?>(AnySql, new { courseSlug }, ct) is not null;

    /// <summary>Those whose claim, in any language, holds all words.</summary>
    /// <param name="search">As typed; nothing finds everything.</param>
    /// <param name="sectionUid">Of this section first; null for none.</param>
    /// <param name="courseSlug">Of this course alone; null for all.</param>
    /// <param name="langs">The reader's languages, best first.</param>
    public async Task<Page> RunAsync(string search, string? sectionUid, string? courseSlug, IReadOnlyList<string> langs, CancellationToken ct)
    {
        var args = new DynamicParameters();
        args.Add("section", sectionUid);
        args.Add("courseSlug", courseSlug);
        args.Add("most", Most);
        var conditions = SearchText.WordsOf(search).Select((word, at) =>
        {
            args.Add($"word{at}", $"%{LikePattern.Escape(word)}%");
            return $" and exists (select 1 from claim_statement t where t.claim_version_id = c.current_version_id and lower(t.statement) like @word{at} escape '!')";
        });
        var rows = await db.QueryAsync<Row>(SearchSql(string.Concat(conditions)), args, ct);
        return new Page(await FoundAsync(rows, langs, ct), rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>Those of these uids, in their order; those that are gone are left out.</summary>
    public async Task<IReadOnlyList<Found>> OfAsync(IReadOnlyCollection<string> uids, IReadOnlyList<string> langs, CancellationToken ct)
    {
        if (uids.Count == 0) return [];
        var found = (await FoundAsync(await db.QueryAsync<Row>(UidsSql, new { uids = uids.ToArray() }, ct), langs, ct)).ToDictionary(one => one.Uid, StringComparer.Ordinal);
        return [.. uids.Where(found.ContainsKey).Select(uid => found[uid])];
    }

    async Task<IReadOnlyList<Found>> FoundAsync(IReadOnlyList<Row> rows, IReadOnlyList<string> langs, CancellationToken ct)
    {
        var views = await claims.ByClaimAsync([.. rows.Select(row => row.ClaimId).Distinct()], langs, ct);
        return [.. rows.Where(row => views.ContainsKey(row.ClaimId)).Select(row => new Found(row.Uid, Words<CognitiveLevel>.Parse(row.Level), views[row.ClaimId]))];
    }

    const string OfCourse = """
        (cast(@courseSlug as text) is null
         or exists (select 1 from course_review i join course k on k.id = i.course_id where i.review_id = s.review_id and k.slug = @courseSlug))
        """;

    const string AnySql = $"select 1 from objective o join section s on s.id = o.section_id where o.archived_at is null and {OfCourse} limit 1";

    static string SearchSql(string conditions) => $"""
        select o.uid, o.level, o.claim_id, count(*) over () as total
          from objective o
          join section s on s.id = o.section_id
          join claim c on c.id = o.claim_id
         where o.archived_at is null and c.archived_at is null and c.current_version_id is not null and {OfCourse} {conditions}
         order by case when s.uid = @section then 0 else 1 end, s.review_id, s.position, o.id
         limit @most
        """;

    string UidsSql => $"select uid, level, claim_id from objective where uid {db.Dialect.AnyOf("@uids")} and archived_at is null";

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Level { get; init; }

        public long ClaimId { get; init; }

        public int Total { get; init; }
    }
}
