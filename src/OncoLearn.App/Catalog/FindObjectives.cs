using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
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
    public async Task<bool> AnyAsync(string? courseSlug, Teacher teacher, CancellationToken ct) =>
        await db.QuerySingleOrDefaultAsync<int?>(AnySql, new { courseSlug, learnerId = teacher.LearnerId }, ct) is not null;

    /// <summary>Those of courses that the instructor may see whose claim, in any language, holds all words.</summary>
    /// <param name="search">As typed; nothing finds everything.</param>
    /// <param name="sectionUid">Of this section first; null for none.</param>
    /// <param name="courseSlug">Of this course alone; null for all.</param>
    /// <param name="langs">The reader's languages, best first.</param>
    public async Task<Page> RunAsync(string search, string? sectionUid, string? courseSlug, IReadOnlyList<string> langs, Teacher teacher, CancellationToken ct)
    {
        var args = new DynamicParameters();
        args.Add("section", sectionUid);
        args.Add("courseSlug", courseSlug);
        args.Add("most", Most);
        args.Add("learnerId", teacher.LearnerId);
        var conditions = SearchText.WordsOf(search).Select((word, at) =>
        {
            args.Add($"word{at}", $"%{LikePattern.Escape(word)}%");
            return $" and exists (select 1 from claim_statement t where t.claim_version_id = c.current_version_id and lower(t.statement) like @word{at} escape '!')";
        });
        var rows = await db.QueryAsync<Row>(SearchSql(string.Concat(conditions)), args, ct);
        return new Page(await FoundAsync(rows, langs, teacher, ct), rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>Those of these uids, in their order; those that are gone are left out, and those that the instructor may see neither in a course nor in a question of a bank.</summary>
    public async Task<IReadOnlyList<Found>> OfAsync(IReadOnlyCollection<string> uids, IReadOnlyList<string> langs, Teacher teacher, CancellationToken ct)
    {
        if (uids.Count == 0) return [];
        var rows = await db.QueryAsync<Row>(UidsSql, new { uids = uids.ToArray(), learnerId = teacher.LearnerId, userId = teacher.UserId }, ct);
        var found = (await FoundAsync(rows, langs, teacher, ct)).ToDictionary(one => one.Uid, StringComparer.Ordinal);
        return [.. uids.Where(found.ContainsKey).Select(uid => found[uid])];
    }

    async Task<IReadOnlyList<Found>> FoundAsync(IReadOnlyList<Row> rows, IReadOnlyList<string> langs, Teacher teacher, CancellationToken ct)
    {
        var views = await claims.ByClaimAsync([.. rows.Select(row => row.ClaimId).Distinct()], langs, teacher.LearnerId, ct);
        return [.. rows.Where(row => views.ContainsKey(row.ClaimId)).Select(row => new Found(row.Uid, Words<CognitiveLevel>.Parse(row.Level), views[row.ClaimId]))];
    }

    const string OfCourse = $"""
        s.review_id in {CourseAccess.SeenReviews}
         and (cast(@courseSlug as text) is null
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

    string UidsSql => $"""
        select o.uid, o.level, o.claim_id
          from objective o
          join claim c on c.id = o.claim_id
         where o.uid {db.Dialect.AnyOf("@uids")} and o.archived_at is null and (c.review_id in {CourseAccess.SeenReviews} or {CitedClaims.Sql} or {Serves})
        """;

    /// <summary>Whether a question of a bank that the instructor may see serves the objective <c>o</c>.</summary>
    const string Serves = $"""
        exists (select 1
                  from question_objective x
                  join question q on q.id = x.question_id
                  join bank b on b.id = q.bank_id
                 where x.objective_id = o.id and b.archived_at is null and {BankRights.Sql} is not null)
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Level { get; init; }

        public long ClaimId { get; init; }

        public int Total { get; init; }
    }
}
