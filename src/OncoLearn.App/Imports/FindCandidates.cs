using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>The claims of an import, the surest first. Those of sections that were dropped are not among them.</summary>
public sealed class FindCandidates(Db db)
{
    /// <param name="Claims">Of all states; the surest first, then in the order of the text.</param>
    /// <param name="Last">Null where none was decided.</param>
    public sealed record Found(IReadOnlyList<TriagedClaim> Claims, LastDecision? Last)
    {
        public TriageCounts Counts { get; } = new(
            Claims.Count(claim => claim.State == CandidateState.Open), Claims.Count(claim => claim.State == CandidateState.Confirmed), Claims.Count(claim => claim.State == CandidateState.Rejected));
    }

    /// <param name="At">By which <see cref="DecideClaim.UndoAsync"/> knows it.</param>
    /// <param name="Marks">Of the claims that were decided by it, the surest first.</param>
    public sealed record LastDecision(DateTimeOffset At, IReadOnlyList<string> Marks);

    public async Task<Found> OfAsync(ImportWork work, CancellationToken ct)
    {
        var kept = work.Plan.Kept.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Place).ToHashSet();
        var rows = await db.QueryAsync<Row>(Sql, new { importId = work.Import.Id }, ct);
        var claims = rows.Select(row => (Row: row, Claim: row.ToClaim())).Where(one => kept.Contains(new ParagraphPlace(one.Claim.Found.Section, one.Claim.Found.Paragraph))).ToList();
        return new Found(
            [.. claims.Select(one => one.Claim)],
            claims.Max(one => one.Row.DecidedAt) is { } at ? new LastDecision(at, [.. claims.Where(one => one.Row.DecidedAt == at).Select(one => one.Claim.Found.Mark)]) : null);
    }

    const string Sql = "select found, edited, state, reason, decided_at from claim_candidate where import_id = @importId order by confidence desc, position";

    sealed class Row
    {
        public required string Found { get; init; }

        public string? Edited { get; init; }

        public required string State { get; init; }

        public string? Reason { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        public TriagedClaim ToClaim() => new(
            ImportJson.Read<ClaimCandidate>(Found), Edited is null ? null : ImportJson.Read<ClaimFields>(Edited), Words<CandidateState>.Parse(State), Reason);
    }
}
