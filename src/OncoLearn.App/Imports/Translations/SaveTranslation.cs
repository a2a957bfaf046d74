using OncoLearn.App.Data;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports.Translations;

/// <summary>Keeps what an instructor wrote of an import in its other language, and takes it away. Students see it when the lessons are published again.</summary>
public sealed class SaveTranslation(Db db, OpenImport open, ReadTranslation read, FindCandidates find, TimeProvider clock)
{
    /// <summary>In UTF-16 code units, of the sentence of a claim.</summary>
    public const int LongestStatement = 1000;

    public abstract record Outcome
    {
        public sealed record Saved : Outcome;

        public sealed record Refused(IReadOnlyList<TranslationFault> Faults) : Outcome;

        /// <summary>The section was written in another window since the page was shown: nothing was done.</summary>
        /// <param name="Now">As it stands; null where it was taken away.</param>
        public sealed record ChangedMeanwhile(SectionText? Now) : Outcome;

        /// <summary>There is no such import of the instructor's, no such lesson, or no other language.</summary>
        public sealed record NotFound : Outcome;
    }

    /// <param name="Seen">The stamp of the text on the page that asks; null where there was none.</param>
    /// <param name="Title">Empty, like <paramref name="Text"/>, where only claims are written.</param>
    /// <param name="Statements">By mark, of confirmed claims of the section; an empty one is taken away. Those that are not named stay.</param>
    public sealed record SectionInput(string ImportUid, long OwnerId, string Section, string? Seen, string Title, string Text, IReadOnlyDictionary<string, string> Statements);

    /// <param name="course">Null where it is taken away.</param>
    /// <returns>False where there is no such import of the instructor's, or no other language.</returns>
    public async Task<bool> CourseAsync(string importUid, long ownerId, CourseTranslation? course, CancellationToken ct)
    {
        if (await open.RunAsync(importUid, ownerId, ct) is not { Import: { OtherLang: { } lang } import }) return false;
        var args = new { importId = import.Id, lang, title = course?.Title, summary = course?.Summary, now = clock.GetUtcNow() };
        await db.WriteAsync(scope => scope.ExecuteAsync(course is null ? RemoveCourseSql : CourseSql, args), ct);
        return true;
    }

    public async Task<Outcome> SectionAsync(SectionInput input, CancellationToken ct)
    {
        if (await open.RunAsync(input.ImportUid, input.OwnerId, ct) is not { } work || await read.OfAsync(work, ct) is not { } translation || translation.Find(input.Section) is not { } section) return new Outcome.NotFound();
        if (section.Text?.Stamp != input.Seen) return new Outcome.ChangedMeanwhile(section.Text);
        var writesText = section.Text is not null || input.Title.Length + input.Text.Length > 0;
        if (writesText && SectionTranslation.Read(section.Original, input.Title, input.Text) is { Section: null, Faults: var faults }) return new Outcome.Refused(faults);
        var originals = (await find.OfAsync(work, ct)).Claims.ToDictionary(claim => claim.Found.Mark, claim => claim.Fields.Statement, StringComparer.Ordinal);
        return await db.WriteAsync<Outcome>(
            async scope =>
            {
                var now = clock.GetUtcNow();
                // A later save has a later stamp.
                if (section.Text is { } before && now <= before.ChangedAt) now = before.ChangedAt.AddMilliseconds(1);
                var args = new
                {
                    importId = work.Import.Id,
                    section = section.Id,
                    lang = translation.Lang,
                    title = SectionTitle.Tidy(input.Title),
                    body = input.Text.ReplaceLineEndings("\n").Trim(),
                    source = section.Original.Body,
                    now,
                    seen = section.Text?.ChangedAt,
                };
                if (writesText && await scope.ExecuteAsync(section.Text is null ? AddSectionSql : ChangeSectionSql, args) == 0) return new Outcome.ChangedMeanwhile(section.Text);
                foreach (var (mark, statement) in input.Statements.Where(pair => originals.ContainsKey(pair.Key)))
                {
                    var claim = new { importId = work.Import.Id, mark, lang = translation.Lang, statement, source = originals[mark], now };
                    await scope.ExecuteAsync(statement.Length == 0 ? RemoveStatementSql : StatementSql, claim);
                }
                return new Outcome.Saved();
            },
            ct);
    }

    /// <summary>Takes the text of a section away. The sentences of its claims stay.</summary>
    /// <param name="section">Also one that makes no lesson now.</param>
    /// <returns>False where there is none.</returns>
    public async Task<bool> RemoveAsync(string importUid, long ownerId, string section, CancellationToken ct)
    {
        if (await open.RunAsync(importUid, ownerId, ct) is not { Import: { OtherLang: { } lang } import }) return false;
        return await db.WriteAsync(async scope => await scope.ExecuteAsync(RemoveSectionSql, new { importId = import.Id, section, lang }) > 0, ct);
    }

    const string CourseSql = """
        insert into import_course_text (import_id, lang, title, summary, changed_at) values (@importId, @lang, @title, @summary, @now)
            on conflict (import_id, lang) do update set title = excluded.title, summary = excluded.summary, changed_at = excluded.changed_at
        """;

    const string RemoveCourseSql = "delete from import_course_text where import_id = @importId and lang = @lang";

    const string AddSectionSql = """
        insert into import_section_text (import_id, section, lang, title, body, source, changed_at) values (@importId, @section, @lang, @title, @body, @source, @now)
            on conflict do nothing
        """;

    const string ChangeSectionSql = """
        update import_section_text set title = @title, body = @body, source = @source, changed_at = @now
         where import_id = @importId and section = @section and lang = @lang and changed_at = @seen
        """;

    const string RemoveSectionSql = "delete from import_section_text where import_id = @importId and section = @section and lang = @lang";

    const string StatementSql = """
        insert into import_claim_text (candidate_id, lang, statement, source, changed_at)
        select id, @lang, @statement, @source, @now from claim_candidate where import_id = @importId and mark = @mark
            on conflict (candidate_id, lang) do update set statement = excluded.statement, source = excluded.source, changed_at = excluded.changed_at
        """;

    const string RemoveStatementSql = "delete from import_claim_text where lang = @lang and candidate_id = (select id from claim_candidate where import_id = @importId and mark = @mark)";
}
