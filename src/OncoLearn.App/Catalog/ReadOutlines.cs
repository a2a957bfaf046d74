using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog;

/// <summary>What the courses are made of at a glance: the claims of each section, by category.</summary>
public sealed class ReadOutlines(Db db)
{
    /// <param name="Number">As printed in the review.</param>
    /// <param name="Claims">How many of each category; those without any are left out. In the order of <see cref="Category"/>.</param>
    public sealed record Section(string Number, IReadOnlyList<(Category Category, int Claims)> Claims)
    {
        public int Total => Claims.Sum(share => share.Claims);
    }

    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>By the slug of the course, sections in the order of its lessons.</returns>
    public async Task<ILookup<string, Section>> RunAsync(long? learnerId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Sql, new { learnerId }, ct);
        return rows
            .GroupBy(row => (row.Slug, row.Number))
            .ToLookup(rows => rows.Key.Slug, rows => new Section(rows.Key.Number, [.. rows.Select(row => (Words<Category>.Parse(row.Category), row.Claims)).OrderBy(share => share.Item1)]));
    }

    const string Sql = $"""
        select c.slug, s.number, v.category, count(*) as claims
          from course c
          join lesson l on l.course_id = c.id
          join section s on s.id = l.section_id
          join claim_version v on v.section_id = s.id
          join claim k on k.current_version_id = v.id
         where c.archived_at is null and c.id in {CourseAccess.Seen} and l.archived_at is null and k.archived_at is null
         group by c.slug, c.position, c.id, l.position, l.id, s.number, v.category
         order by c.position, c.id, l.position, l.id
        """;

    sealed class Row
    {
        public required string Slug { get; init; }

        public required string Number { get; init; }

        public required string Category { get; init; }

        public int Claims { get; init; }
    }
}
