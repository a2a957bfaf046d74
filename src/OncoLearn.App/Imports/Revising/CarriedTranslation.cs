using OncoLearn.App.Data;

namespace OncoLearn.App.Imports.Revising;

/// <summary>What an article has in its second language, kept for the revised one. Where the original is another now, it is out of date and says so itself: it knows what it was written from.</summary>
static class CarriedTranslation
{
    /// <param name="kept">The ids of sections, by those that they had.</param>
    public static async Task WriteAsync(WriteScope scope, Revision revision, IReadOnlyList<KeyValuePair<string, string>> kept)
    {
        var (old, current) = (revision.Old.Import.Id, revision.Current.Import.Id);
        await scope.ExecuteAsync(CourseSql, new { old, current });
        var sections = (await scope.QueryAsync<string>("select distinct section from import_section_text where import_id = @old", new { old })).ToHashSet(StringComparer.Ordinal);
        foreach (var (from, to) in kept.Where(pair => sections.Contains(pair.Key))) await scope.ExecuteAsync(SectionSql, new { old, current, from, to });
        var claims = (await scope.QueryAsync<long>("select distinct t.candidate_id from import_claim_text t join claim_candidate c on c.id = t.candidate_id where c.import_id = @old", new { old })).ToHashSet();
        foreach (var claim in revision.Claims.Claims.Where(claim => claim.Id is { } id && claims.Contains(id))) await scope.ExecuteAsync(ClaimSql, new { id = claim.Id, current, mark = claim.Found.Mark });
    }

    const string CourseSql = """
        insert into import_course_text (import_id, lang, title, summary, changed_at)
        select @current, lang, title, summary, changed_at from import_course_text where import_id = @old
        """;

    const string SectionSql = """
        insert into import_section_text (import_id, section, lang, title, body, source, changed_at)
        select @current, @to, lang, title, body, source, changed_at from import_section_text where import_id = @old and section = @from
        """;

    const string ClaimSql = """
        insert into import_claim_text (candidate_id, lang, statement, source, changed_at)
        select c.id, t.lang, t.statement, t.source, t.changed_at
          from import_claim_text t
          join claim_candidate c on c.import_id = @current and c.mark = @mark
         where t.candidate_id = @id
        """;
}
