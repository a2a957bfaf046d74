using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>Where the reviews of a course report findings that oppose each other.</summary>
public sealed class ReadConflicts(Db db, ReadClaims claims)
{
    /// <param name="Explanation">What the authors offer; null where they offer nothing.</param>
    public sealed record Conflict(ClaimView A, ClaimView B, ClaimView? Explanation);

    public sealed record View(LocalizedText CourseTitle, IReadOnlyList<Conflict> Conflicts);

    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>In the order of the text; null where there is no such course.</returns>
    public async Task<View?> RunAsync(string courseSlug, IReadOnlyList<string> langs, CancellationToken ct)
    {
        if (await CourseTitles.FindAsync(db, courseSlug, ct) is not { } title) return null;
        var rows = await db.QueryAsync<Row>(Sql, new { courseSlug }, ct);
        var views = await claims.ByClaimAsync([.. rows.SelectMany(row => new long?[] { row.ClaimAId, row.ClaimBId, row.ExplanationId }).OfType<long>()], langs, ct);
        return new View(title,
        [
            .. rows
                .Where(row => views.ContainsKey(row.ClaimAId) && views.ContainsKey(row.ClaimBId))
                .Select(row => new Conflict(views[row.ClaimAId], views[row.ClaimBId], row.ExplanationId is { } id ? views.GetValueOrDefault(id) : null)),
        ]);
    }

    const string Sql = """
        select k.claim_a_id, k.claim_b_id, k.explanation_id
          from course n
          join course_review cr on cr.course_id = n.id
          join claim a on a.review_id = cr.review_id
          join claim_conflict k on k.claim_a_id = a.id
          join claim_version v on v.id = a.current_version_id
          join section s on s.id = v.section_id
         where n.slug = @courseSlug and n.archived_at is null and k.archived_at is null
         order by cr.position, s.position, k.id
        """;

    sealed class Row
    {
        public long ClaimAId { get; init; }

        public long ClaimBId { get; init; }

        public long? ExplanationId { get; init; }
    }
}
