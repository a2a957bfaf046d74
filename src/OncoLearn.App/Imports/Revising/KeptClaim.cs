using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.App.Imports.Revising;

/// <summary>A claim of an import with all that was decided of it.</summary>
/// <param name="Id">Its row; null where it was just found.</param>
sealed record KeptClaim(long? Id, ClaimCandidate Found, ClaimFields? Edited, CandidateState State, string? Key, string? Reason, DateTimeOffset? DecidedAt)
{
    /// <summary>As it stands now.</summary>
    public ClaimFields Fields => Edited ?? Found.Fields;

    /// <summary>Whether a person has had a hand in it, though it may be open now: it is never thrown away without a word.</summary>
    public bool IsTouched => IsTouchedBy(Found.Mark, Edited is not null, Key);

    internal static bool IsTouchedBy(string mark, bool isEdited, string? key) => isEdited || key is not null || mark.StartsWith(ClaimCandidate.HandMark, StringComparison.Ordinal);

    public static async Task<IReadOnlyList<KeptClaim>> ReadAsync(Db db, long importId, CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>(ReadSql, new { importId }, ct)).Select(row => row.ToClaim())];

    /// <summary>In place of all that the import has; they stand in the order given.</summary>
    public static async Task ReplaceAsync(WriteScope scope, long importId, IReadOnlyList<KeptClaim> claims)
    {
        await scope.ExecuteAsync("delete from claim_candidate where import_id = @importId", new { importId });
        await scope.InsertAsync(
            "claim_candidate (import_id, mark, position, confidence, state, found, edited, claim_key, reason, decided_at)",
            claims.Select((claim, at) => new object?[]
            {
                importId, claim.Found.Mark, at, claim.Found.Confidence, claim.State.Word(), ImportJson.Write(claim.Found), claim.Edited is null ? null : ImportJson.Write(claim.Edited), claim.Key,
                claim.Reason, claim.DecidedAt,
            }));
    }

    const string ReadSql = "select id, found, edited, state, claim_key, reason, decided_at from claim_candidate where import_id = @importId order by position";

    sealed class Row
    {
        public long Id { get; init; }

        public required string Found { get; init; }

        public string? Edited { get; init; }

        public required string State { get; init; }

        public string? ClaimKey { get; init; }

        public string? Reason { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        public KeptClaim ToClaim() => new(
            Id,
            ImportJson.Read<ClaimCandidate>(Found),
            Edited is null ? null : ImportJson.Read<ClaimFields>(Edited),
            Words<CandidateState>.Parse(State),
            ClaimKey,
            Reason,
            DecidedAt);
    }
}
