using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Linting;

/// <summary>What the linter is told of a question beside what the question says.</summary>
/// <param name="Course">Null where it belongs to none: rules that need claims then find nothing.</param>
/// <param name="Claims">By part key; only those of the course.</param>
sealed record LintContext(CognitiveLevel? Level, KnownCourse? Course, IReadOnlyDictionary<string, IReadOnlyList<Claim>> Claims, IReadOnlyList<LintWaiver> Waivers)
{
    public IReadOnlyList<LintFinding> Check(string type, Question question) =>
        Linter.Check(new LintTarget(type, question) { Level = Level, Course = Course?.Course, Claims = Claims }, Waivers);

    /// <param name="claimsByPart">The rows of the claims that each part cites.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<Claim>> ClaimsOf(KnownCourse? course, IEnumerable<(string Part, long ClaimId)> claimsByPart) => claimsByPart
        .Where(cited => course?.Claims.ContainsKey(cited.ClaimId) == true)
        .GroupBy(cited => cited.Part, StringComparer.Ordinal)
        .ToDictionary(part => part.Key, part => (IReadOnlyList<Claim>)[.. part.Select(cited => course!.Claims[cited.ClaimId])], StringComparer.Ordinal);
}

/// <summary>Reads what the linter is told of saved question versions.</summary>
public sealed class LintContexts(Dialect dialect, LintCourses courses)
{
    /// <returns>By version; one for each that there is.</returns>
    internal async Task<IReadOnlyDictionary<long, LintContext>> ReadAsync(IReadOnlyCollection<long> versionIds, DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        Task<IEnumerable<T>> Rows<T>(string sql) => connection.QueryAsync<T>(new CommandDefinition(sql, new { ids = versionIds.ToArray() }, transaction, cancellationToken: ct));
        var versions = (await Rows<VersionRow>(VersionsSql)).AsList();
        var claims = (await Rows<ClaimRow>(ClaimsSql)).ToLookup(row => row.VersionId);
        var waivers = (await Rows<WaiverRow>(WaiversSql)).ToLookup(row => row.VersionId, row => new LintWaiver(row.Rule, row.Reason));
        var known = new Dictionary<long, KnownCourse>();
        foreach (var id in versions.Select(version => version.CourseId).OfType<long>().Distinct()) known[id] = await courses.OfAsync(id, connection, transaction, ct);
        return versions.ToDictionary(version => version.Id, version =>
        {
            var course = version.CourseId is { } id ? known[id] : null;
            return new LintContext(
                Words<CognitiveLevel>.Parse(version.Level), course, LintContext.ClaimsOf(course, claims[version.Id].Select(row => (row.PartKey, row.ClaimId))), [.. waivers[version.Id]]);
        });
    }

    /// <param name="WaivedIn">The question whose waivers hold; null for none.</param>
    internal sealed record DraftInput(QuestionDraft Draft, DraftReferences References, string? WaivedIn);

    /// <summary>As it will be once they are saved in the bank.</summary>
    /// <returns>One for each, in their order.</returns>
    internal async Task<IReadOnlyList<LintContext>> OfDraftsAsync(WriteScope scope, BankRow bank, IReadOnlyList<DraftInput> drafts)
    {
        Task<IReadOnlyList<T>> RowsAsync<T, TKey>(string sql, IEnumerable<TKey> keys) => scope.QueryInChunksAsync<T, TKey>(sql, keys, ids => new { ids });

        var sections = (await RowsAsync<SectionRow, long>(SectionsSql, drafts.Select(draft => draft.References.SectionId).OfType<long>())).ToDictionary(row => row.Id, row => row.CourseId);
        var claims = (await RowsAsync<ClaimOfRow, long>(ClaimsOfSql, drafts.SelectMany(draft => draft.References.Claims.Select(claim => claim.ClaimVersionId)))).ToDictionary(row => row.Id, row => row.ClaimId);
        var waivers = (await RowsAsync<UidWaiverRow, string>(WaiversOfSql, drafts.Select(draft => draft.WaivedIn).OfType<string>())).ToLookup(row => row.Uid, row => new LintWaiver(row.Rule, row.Reason), StringComparer.Ordinal);
        var known = new Dictionary<long, KnownCourse>();
        long? CourseOf(DraftInput input) => (input.References.SectionId is { } section ? sections[section] : null) ?? bank.CourseId;
        foreach (var id in drafts.Select(CourseOf).OfType<long>().Distinct()) known[id] = await courses.OfAsync(id, scope.Connection, scope.Transaction, scope.Token);
        return [.. drafts.Select(input =>
        {
            var course = CourseOf(input) is { } id ? known[id] : null;
            return new LintContext(
                input.Draft.Level, course, LintContext.ClaimsOf(course, input.References.Claims.Distinct().Select(claim => (claim.Part, claims[claim.ClaimVersionId]))),
                input.WaivedIn is { } uid ? [.. waivers[uid]] : []);
        })];
    }

    string SectionsSql => $"""
        select sn.id, (select cr.course_id from course_review cr where cr.review_id = sn.review_id order by cr.course_id limit 1) as course_id
          from section sn
         where sn.id {dialect.AnyOf("@ids")}
        """;

    string ClaimsOfSql => $"select id, claim_id from claim_version where id {dialect.AnyOf("@ids")}";

    string WaiversOfSql => $"""
        select q.uid, w.rule, w.reason
          from question q
          join lint_waiver w on w.question_id = q.id
         where q.uid {dialect.AnyOf("@ids")}
        """;

    string VersionsSql => $"""
        select v.id, v.level, {FilterSql.CourseOf} as course_id
          from question_version v
          join question q on q.id = v.question_id
          join bank b on b.id = q.bank_id
         where v.id {dialect.AnyOf("@ids")}
        """;

    string ClaimsSql => $"""
        select p.question_version_id as version_id, p.part_key, c.claim_id
          from question_part_claim p
          join claim_version c on c.id = p.claim_version_id
         where p.question_version_id {dialect.AnyOf("@ids")}
         order by p.part_key, c.claim_id
        """;

    string WaiversSql => $"""
        select v.id as version_id, w.rule, w.reason
          from question_version v
          join lint_waiver w on w.question_id = v.question_id
         where v.id {dialect.AnyOf("@ids")}
        """;

    sealed class VersionRow
    {
        public long Id { get; init; }

        public required string Level { get; init; }

        public long? CourseId { get; init; }
    }

    sealed class ClaimRow
    {
        public long VersionId { get; init; }

        public required string PartKey { get; init; }

        public long ClaimId { get; init; }
    }

    sealed class SectionRow
    {
        public long Id { get; init; }

        public long? CourseId { get; init; }
    }

    sealed class ClaimOfRow
    {
        public long Id { get; init; }

        public long ClaimId { get; init; }
    }

    sealed class UidWaiverRow
    {
        public required string Uid { get; init; }

        public required string Rule { get; init; }

        public required string Reason { get; init; }
    }

    sealed class WaiverRow
    {
        public long VersionId { get; init; }

        public required string Rule { get; init; }

        public required string Reason { get; init; }
    }
}
