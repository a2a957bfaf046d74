using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>The sections of every course that somebody may see, for forms that choose among them.</summary>
public sealed class ListSections(Db db)
{
    /// <param name="Number">As printed in the review.</param>
    public sealed record Item(string CourseSlug, string Uid, string Number, LocalizedText Title);

    /// <returns>By course and then in the order of the reviews.</returns>
    public async Task<IReadOnlyList<Item>> RunAsync(long? learnerId, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<Row>(Sql, new { learnerId }, ct)).GroupBy(row => (row.Slug, row.Uid)).Select(texts => new Item(
            texts.Key.Slug, texts.Key.Uid, texts.First().Number, new LocalizedText(texts.Select(row => KeyValuePair.Create(row.Lang, row.Title))))),
    ];

    const string Sql = $"""
        select c.slug, s.uid, s.number, t.lang, v.title
          from course c
          join course_review r on r.course_id = c.id
          join section s on s.review_id = r.review_id and s.archived_at is null
          join section_current t on t.section_id = s.id
          join section_revision v on v.id = t.revision_id
         where c.archived_at is null and c.id in {CourseAccess.Seen}
         order by c.position, c.id, r.position, s.position, t.lang
        """;

    sealed class Row
    {
        public required string Slug { get; init; }

        public required string Uid { get; init; }

        public required string Number { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }
    }
}
