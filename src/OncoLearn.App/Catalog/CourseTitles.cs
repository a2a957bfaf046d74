using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What courses are called.</summary>
static class CourseTitles
{
    /// <returns>One for each slug, of archived courses too: attempts outlive them.</returns>
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
        return rows.GroupBy(row => row.Slug).ToDictionary(course => course.Key, TitleOf);
    }

    /// <summary>As <see cref="ReadAsync"/>, with whether the learner may see the course: what they did in one outlives that too.</summary>
    public static async Task<IReadOnlyDictionary<string, (LocalizedText Title, bool IsSeen)>> ReadSeenAsync(
        DbConnection connection, Dialect dialect, IReadOnlyCollection<string> slugs, long? learnerId, CancellationToken ct)
    {
        var sql = $"""
            select c.slug, t.lang, t.title, case when c.id in {CourseAccess.Seen} then 1 else 0 end as is_seen
              from course c
              join course_text t on t.course_id = c.id
             where c.slug {dialect.AnyOf("@slugs")}
            """;
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(sql, new { slugs = slugs.Distinct().ToArray(), learnerId }, cancellationToken: ct));
        return rows.GroupBy(row => row.Slug).ToDictionary(course => course.Key, course => (TitleOf(course), course.First().IsSeen));
    }

    /// <returns>Every course that the learner may see and that is not archived, in the order of the courses.</returns>
    public static async Task<IReadOnlyList<(string Slug, LocalizedText Title)>> ListAsync(DbConnection connection, long? learnerId, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(ListSql, new { learnerId }, cancellationToken: ct));
        return [.. rows.GroupBy(row => row.Slug).Select(course => (course.Key, TitleOf(course)))];
    }

    /// <returns>Null where there is no such course for the learner, or no longer.</returns>
    public static async Task<LocalizedText?> FindAsync(Db db, string slug, long? learnerId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(FindSql, new { slug, learnerId }, ct);
        return rows is [] ? null : TitleOf(rows);
    }

    static LocalizedText TitleOf(IEnumerable<Row> texts) => new(texts.Select(row => KeyValuePair.Create(row.Lang, row.Title)));

    const string ListSql = $"""
        select c.slug, t.lang, t.title
          from course c
          join course_text t on t.course_id = c.id
         where c.archived_at is null and c.id in {CourseAccess.Seen}
         order by c.position, c.id
        """;

    const string FindSql = $"""
        select c.slug, t.lang, t.title
          from course c
          join course_text t on t.course_id = c.id
         where c.slug = @slug and c.archived_at is null and c.id in {CourseAccess.Seen}
        """;

    sealed class Row
    {
        public required string Slug { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }

        public bool IsSeen { get; init; }
    }
}
