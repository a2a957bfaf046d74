using OncoLearn.App.Data;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports.Translations;

/// <summary>Reads what an import has in its other language.</summary>
public sealed class ReadTranslation(Db db)
{
    /// <returns>Null where the review is in a language that courses are not made in.</returns>
    public async Task<ImportTranslation?> OfAsync(ImportWork work, CancellationToken ct)
    {
        if (work.Import.OtherLang is not { } lang) return null;
        var args = new { importId = work.Import.Id, lang };
        var course = await db.QuerySingleOrDefaultAsync<CourseRow>(CourseSql, args, ct);
        var texts = (await db.QueryAsync<SectionRow>(SectionsSql, args, ct)).ToDictionary(row => row.Section, row => row.ToDomain(), StringComparer.Ordinal);
        var statements = await db.QueryAsync<StatementRow>(StatementsSql, args, ct);
        var sections = work.Lessons.Zip(RetoldReview.Of(work.Plan, work.Import.Lang).Sections, (lesson, original) => new TranslatedSection(lesson, original, texts.GetValueOrDefault(lesson.Section.Id))).ToList();
        return new ImportTranslation(
            lang,
            course is null ? null : new CourseTranslation(course.Title, course.Summary),
            sections,
            [.. texts.Values.Where(text => sections.TrueForAll(section => section.Id != text.Section)).OrderBy(text => text.Section, StringComparer.Ordinal)],
            statements.ToDictionary(row => row.Mark, row => new ClaimTranslation(row.Statement, row.Source), StringComparer.Ordinal));
    }

    const string CourseSql = "select title, summary from import_course_text where import_id = @importId and lang = @lang";

    const string SectionsSql = "select section, title, body, source, changed_at from import_section_text where import_id = @importId and lang = @lang";

    const string StatementsSql = """
        select c.mark, t.statement, t.source
          from import_claim_text t
          join claim_candidate c on c.id = t.candidate_id
         where c.import_id = @importId and t.lang = @lang
        """;

    sealed class CourseRow
    {
        public required string Title { get; init; }

        public required string Summary { get; init; }
    }

    sealed class SectionRow
    {
        public required string Section { get; init; }

        public required string Title { get; init; }

        public required string Body { get; init; }

        public required string Source { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public SectionText ToDomain() => new(Section, Title, Body, Source, ChangedAt);
    }

    sealed class StatementRow
    {
        public required string Mark { get; init; }

        public required string Statement { get; init; }

        public required string Source { get; init; }
    }
}
