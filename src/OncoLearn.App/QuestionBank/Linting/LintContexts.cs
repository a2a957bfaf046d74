using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
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

    sealed class WaiverRow
    {
        public long VersionId { get; init; }

        public required string Rule { get; init; }

        public required string Reason { get; init; }
    }
}
