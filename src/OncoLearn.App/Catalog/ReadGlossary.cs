using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>The terms that the lessons of a course explain.</summary>
public sealed class ReadGlossary(Db db)
{
    public sealed record View(LocalizedText CourseTitle, IReadOnlyList<LessonTerm> Terms);

    /// <param name="langs">The reader's languages, best first: names and texts come in that order.</param>
    /// <returns>By the name in the reader's language; null where there is no such course.</returns>
    public async Task<View?> RunAsync(string courseSlug, IReadOnlyList<string> langs, CancellationToken ct)
    {
        if (await CourseTitles.FindAsync(db, courseSlug, ct) is not { } title) return null;
        var rows = await db.QueryAsync<Row>(Sql, new { courseSlug }, ct);
        var terms = rows.GroupBy(row => row.Key).Select(texts => ToTerm([.. texts.OrderBy(text => Rank(text.Lang, langs))]));
        return new View(title, [.. terms.OrderBy(term => term.Names[0].Term, StringComparer.Create(new System.Globalization.CultureInfo(langs[0]), ignoreCase: true))]);
    }

    static LessonTerm ToTerm(IReadOnlyList<Row> texts) => new(
        texts[0].Key,
        Words<GlossarySource>.Parse(texts[0].Source),
        [.. texts.Select(text => new TermName(text.Lang, text.Term, text.SpeltOut))],
        new TextIn(texts[0].Lang, texts[0].Body));

    static int Rank(string lang, IReadOnlyList<string> langs)
    {
        var at = langs.ToList().IndexOf(lang);
        return at < 0 ? langs.Count : at;
    }

    const string Sql = """
        select t.key, t.source, x.lang, x.term, x.spelt_out, x.body
          from course n
          join glossary_term t on t.course_id = n.id
          join glossary_text x on x.term_id = t.id
         where n.slug = @courseSlug and n.archived_at is null and t.archived_at is null
         order by t.id, x.lang
        """;

    sealed class Row
    {
        public required string Key { get; init; }

        public required string Source { get; init; }

        public required string Lang { get; init; }

        public required string Term { get; init; }

        public string? SpeltOut { get; init; }

        public required string Body { get; init; }
    }
}
