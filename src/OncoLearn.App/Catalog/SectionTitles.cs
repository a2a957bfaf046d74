using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What the sections of a course are called today.</summary>
static class SectionTitles
{
    /// <returns>By section number; a number that more than one review of the course has is called as in the first.</returns>
    public static async Task<IReadOnlyDictionary<string, LocalizedText>> ReadAsync(DbConnection connection, string courseSlug, CancellationToken ct) =>
        ByNumber(await connection.QueryAsync<Row>(new CommandDefinition($"{Sql} = @courseSlug", new { courseSlug }, cancellationToken: ct)));

    /// <returns>For each slug the titles by section number.</returns>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, LocalizedText>>> ReadAsync(
        DbConnection connection, Dialect dialect, IReadOnlyCollection<string> slugs, CancellationToken ct)
    {
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition($"{Sql} {dialect.AnyOf("@slugs")}", new { slugs = slugs.ToArray() }, cancellationToken: ct)))
            .ToLookup(row => row.Slug);
        return slugs.ToDictionary(slug => slug, slug => ByNumber(rows[slug]));
    }

    static IReadOnlyDictionary<string, LocalizedText> ByNumber(IEnumerable<Row> rows) => rows
        .GroupBy(row => (row.Position, row.Number))
        .OrderBy(section => section.Key.Position)
        .DistinctBy(section => section.Key.Number)
        .ToDictionary(
            section => section.Key.Number,
            section => new LocalizedText(section.Select(row => KeyValuePair.Create(row.Lang, row.Title))));

    const string Sql = """
        select c.slug, r.position, s.number, t.lang, v.title
          from course c
          join course_review r on r.course_id = c.id
          join section s on s.review_id = r.review_id
          join section_current t on t.section_id = s.id
          join section_revision v on v.id = t.revision_id
         where c.slug
        """;

    sealed class Row
    {
        public required string Slug { get; init; }

        public int Position { get; init; }

        public required string Number { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }
    }
}
