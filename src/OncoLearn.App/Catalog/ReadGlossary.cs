using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>The terms that the lessons of a course explain.</summary>
public sealed class ReadGlossary(Db db)
{
    /// <param name="Terms">By the name in the reader's language.</param>
    /// <param name="Groups">The same terms, each where the course first uses it.</param>
    public sealed record View(LocalizedText CourseTitle, IReadOnlyList<LessonTerm> Terms, IReadOnlyList<Group> Groups);

    /// <summary>A section and the terms that are new in it.</summary>
    /// <param name="Number">Null for terms that no lesson uses, which come last.</param>
    public sealed record Group(string? Number, TextIn? Title, IReadOnlyList<Entry> Entries);

    /// <param name="Later">The numbers of the other sections that use it.</param>
    public sealed record Entry(LessonTerm Term, IReadOnlyList<string> Later);

    /// <param name="langs">The reader's languages, best first: names and texts come in that order.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>Null where there is no such course that they may see.</returns>
    public async Task<View?> RunAsync(string courseSlug, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        if (await CourseTitles.FindAsync(db, courseSlug, learnerId, ct) is not { } title) return null;
        List<LessonTerm> terms =
        [
            .. (await db.QueryAsync<Row>(Sql, new { courseSlug }, ct)).GroupBy(row => row.Key)
                .Select(texts => ToTerm([.. texts.OrderBy(text => Rank(text.Lang, langs))]))
                .OrderBy(term => term.Names[0].Term, StringComparer.Create(new System.Globalization.CultureInfo(langs[0]), ignoreCase: true)),
        ];
        var lessons = (await db.QueryAsync<LessonRow>(LessonsSql, new { courseSlug }, ct)).GroupBy(row => row.Id)
            .Select(texts => LessonJson.Read(Preferred.Of([.. texts], text => text.Lang, langs).Payload))
            // Where two reviews of a course have a section of the same number, the address leads to the first.
            .DistinctBy(lesson => lesson.Number).ToList();
        return new View(title, terms, GroupsOf(terms, lessons));
    }

    static IReadOnlyList<Group> GroupsOf(IReadOnlyList<LessonTerm> terms, IReadOnlyList<Lesson> lessons)
    {
        var uses = lessons.SelectMany(lesson => lesson.Terms.Select(term => (term.Key, lesson.Number))).ToLookup(use => use.Key, use => use.Number);
        var firsts = terms.ToLookup(term => uses[term.Key].FirstOrDefault());
        return
        [
            .. lessons.Where(lesson => firsts.Contains(lesson.Number)).Select(lesson => new Group(
                lesson.Number, new TextIn(lesson.Lang, lesson.Title), [.. firsts[lesson.Number].Select(term => new Entry(term, [.. uses[term.Key].Skip(1)]))])),
            .. firsts.Contains(null) ? new[] { new Group(null, null, [.. firsts[null].Select(term => new Entry(term, []))]) } : [],
        ];
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

    const string LessonsSql = """
        select l.id, k.lang, v.payload
          from course n
          join lesson l on l.course_id = n.id
          join lesson_current k on k.lesson_id = l.id
          join lesson_version v on v.id = k.version_id
         where n.slug = @courseSlug and l.archived_at is null
         order by l.position, l.id, k.lang
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

    sealed class LessonRow
    {
        public long Id { get; init; }

        public required string Lang { get; init; }

        public required string Payload { get; init; }
    }
}
