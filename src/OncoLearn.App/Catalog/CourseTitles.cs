using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What the courses of attempts are called.</summary>
static class CourseTitles
{
    /// <returns>One for each slug.</returns>
    public static async Task<IReadOnlyDictionary<string, LocalizedText>> ReadAsync(
        DbConnection connection, Dialect dialect, IReadOnlyCollection<string> slugs, CancellationToken ct)
    {
        var sql = $"""
            select c.slug, t.lang, t.title
              from course c
              join course_text t on t.course_id = c.id
             where c.slug {dialect.AnyOf("@slugs")}
            """;
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(sql, new { slugs = slugs.Distinct().ToArray() }, cancellationToken: ct));
        return rows.GroupBy(row => row.Slug).ToDictionary(
            course => course.Key,
            course => new LocalizedText(course.Select(row => KeyValuePair.Create(row.Lang, row.Title))));
    }

    /// <returns>Null where there is no such course, or no longer.</returns>
    public static async Task<LocalizedText?> FindAsync(Db db, string slug, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(FindSql, new { slug }, ct);
        return rows is [] ? null : new LocalizedText(rows.Select(row => KeyValuePair.Create(row.Lang, row.Title)));
    }

    const string FindSql = """
        select c.slug, t.lang, t.title
          from course c
          join course_text t on t.course_id = c.id
         where c.slug = @slug and c.archived_at is null
        """;

    sealed class Row
    {
        public required string Slug { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }
    }
}
