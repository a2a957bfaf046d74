using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>The courses that somebody may see, in their order.</summary>
public sealed class ListCourses(Db db)
{
    /// <param name="Lessons">How many.</param>
    /// <param name="Questions">Practice questions.</param>
    public sealed record Item(string Slug, LocalizedText Title, LocalizedText Summary, int Lessons, int Questions);

    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    public async Task<IReadOnlyList<Item>> RunAsync(long? learnerId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Sql, new { learnerId }, ct);
        return [.. rows.GroupBy(row => row.Slug).Select(texts => new Item(
            texts.Key,
            new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Title))),
            new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Summary))),
            texts.First().Lessons,
            texts.First().Questions))];
    }

    const string Sql = $"""
        select c.slug, t.lang, t.title, t.summary,
               (select count(*) from lesson l where l.course_id = c.id and l.archived_at is null) as lessons,
               (select count(*)
                  from question q
                  join bank b on b.id = q.bank_id
                 where b.course_id = c.id and {PracticeQuestions.Sql}) as questions
          from course c
          join course_text t on t.course_id = c.id
         where c.archived_at is null and c.id in {CourseAccess.Seen}
         order by c.position, c.id, t.lang
        """;

    sealed class Row
    {
        public required string Slug { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }

        public required string Summary { get; init; }

        public int Lessons { get; init; }

        public int Questions { get; init; }
    }
}
