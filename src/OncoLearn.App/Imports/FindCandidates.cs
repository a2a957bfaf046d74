using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>The claims of an import, the surest first. Those of sections that were dropped are not among them.</summary>
public sealed class FindCandidates(Db db)
{
    /// <param name="Claims">Of all states; the surest first, then in the order of the text.</param>
    /// <param name="LastDecided">The mark of the one that was decided last; null where none was.</param>
    public sealed record Found(IReadOnlyList<TriagedClaim> Claims, string? LastDecided)
    {
        public TriageCounts Counts { get; } = new(
            Claims.Count(claim => claim.State == CandidateState.Open), Claims.Count(claim => claim.State == CandidateState.Confirmed), Claims.Count(claim => claim.State == CandidateState.Rejected));
    }

    public async Task<Found> OfAsync(ImportWork work, CancellationToken ct)
    {
        var kept = work.Plan.Kept.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Place).ToHashSet();
        var rows = await db.QueryAsync<Row>(Sql, new { importId = work.Import.Id }, ct);
        var claims = rows.Select(row => (Row: row, Claim: row.ToClaim())).Where(one => kept.Contains(new ParagraphPlace(one.Claim.Found.Section, one.Claim.Found.Paragraph))).ToList();
        var last = claims.Where(one => one.Row.DecidedAt is not null).OrderByDescending(one => one.Row.DecidedAt).ThenByDescending(one => one.Row.Id).Select(one => one.Claim.Found.Mark);
        return new Found([.. claims.Select(one => one.Claim)], last.FirstOrDefault());
    }

    const string Sql = "select id, found, edited, state, reason, decided_at from claim_candidate where import_id = @importId order by confidence desc, position";

    sealed class Row
    {
        public long Id { get; init; }

        public required string Found { get; init; }

        public string? Edited { get; init; }

        public required string State { get; init; }

        public string? Reason { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        public TriagedClaim ToClaim() => new(
            ImportJson.Read<ClaimCandidate>(Found), Edited is null ? null : ImportJson.Read<ClaimFields>(Edited), Words<CandidateState>.Parse(State), Reason);
    }
}
