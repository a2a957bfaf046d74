using OncoLearn.App.Data;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.App.Imports;

/// <summary>Confirms a claim, puts it right, rejects it, or opens it again. What was decided may always be decided otherwise.</summary>
public sealed class DecideClaim(Db db, TimeProvider clock)
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestReason = 500;

    /// <summary>How many are confirmed at once at most: all of them are written in one transaction, as one decision.</summary>
    public const int MostAtOnce = 200;

    public abstract record Decision
    {
        /// <param name="Fields">Null where it stands as it is.</param>
        public sealed record Confirm(ClaimFields? Fields = null) : Decision;

        public sealed record Reject(string? Reason) : Decision;

        /// <summary>Keeps what was put right of it.</summary>
        public sealed record Reopen : Decision;
    }

    /// <returns>False where there is no such claim in an import of the instructor's.</returns>
    public async Task<bool> RunAsync(string importUid, long ownerId, string mark, Decision decision, CancellationToken ct) =>
        await db.WriteAsync(scope => WriteAsync(scope, importUid, ownerId, [mark], decision), ct) == 1;

    /// <summary>Confirms several as they are.</summary>
    /// <returns>How many of them were open.</returns>
    /// <exception cref="ArgumentException">More than <see cref="MostAtOnce"/>.</exception>
    public Task<int> ConfirmAsync(string importUid, long ownerId, IReadOnlyList<string> marks, CancellationToken ct)
    {
        if (marks.Count > MostAtOnce) throw new ArgumentException($"More than {MostAtOnce} claims.", nameof(marks));
        return db.WriteAsync(scope => WriteAsync(scope, importUid, ownerId, marks, new Decision.Confirm(), onlyOpen: true), ct);
    }

    /// <summary>Takes a whole decision back: all claims that were decided at that moment are open again, with what was put right of them.</summary>
    /// <param name="at">As <see cref="FindCandidates.LastDecision"/> says it.</param>
    /// <returns>How many; 0 where it was taken back already.</returns>
    public Task<int> UndoAsync(string importUid, long ownerId, DateTimeOffset at, CancellationToken ct) => db.WriteAsync(
        async scope => await LockAsync(scope, importUid, ownerId) is { } importId ? await scope.ExecuteAsync(UndoSql, new { importId, at }) : 0, ct);

    /// <summary>As one of several changes of a transaction.</summary>
    internal async Task<int> WriteAsync(WriteScope scope, string importUid, long ownerId, IReadOnlyList<string> marks, Decision decision, bool onlyOpen = false)
    {
        if (await LockAsync(scope, importUid, ownerId) is not { } importId) return 0;
        var now = await NextMomentAsync(scope, importId);
        var taken = (await scope.QueryAsync<string>(TakenSql, new { importId })).ToHashSet(StringComparer.Ordinal);
        var decided = 0;
        foreach (var mark in marks)
        {
            if (await scope.QuerySingleOrDefaultAsync<Row>(FindSql, new { importId, mark }) is not { } row || (onlyOpen && row.State != "open")) continue;
            decided += await DecideAsync(scope, row, decision, taken, now);
        }
        return decided;
    }

    // So that two windows give no key twice.
    Task<long?> LockAsync(WriteScope scope, string importUid, long ownerId) => scope.ExecuteScalarAsync<long?>(LockSql, new { importUid, ownerId, now = clock.GetUtcNow() });

    /// <summary>Two decisions are never of one instant: by it they are told apart, and the last one is taken back first.</summary>
    async Task<DateTimeOffset> NextMomentAsync(WriteScope scope, long importId)
    {
        // In whole milliseconds, as the database keeps it.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        return await scope.QuerySingleOrDefaultAsync<DecidedRow>(LastSql, new { importId }) is { DecidedAt: var last } && last >= now ? last.AddMilliseconds(1) : now;
    }

    static Task<int> DecideAsync(WriteScope scope, Row row, Decision decision, HashSet<string> taken, DateTimeOffset now)
    {
        switch (decision)
        {
            case Decision.Confirm(var fields):
                var edited = fields is null ? row.Edited : ImportJson.Write(fields);
                var key = row.ClaimKey ?? ClaimKeys.Of(edited is null ? ImportJson.Read<ClaimCandidate>(row.Found).Fields : ImportJson.Read<ClaimFields>(edited), taken);
                taken.Add(key);
                return scope.ExecuteAsync(ConfirmSql, new { row.Id, edited, key, now });
            case Decision.Reject(var reason):
                return scope.ExecuteAsync(RejectSql, new { row.Id, reason, now });
            default:
                return scope.ExecuteAsync(ReopenSql, new { row.Id });
        }
    }

    const string LockSql = """
        update review_import set changed_at = @now where uid = @importUid and owner_id = @ownerId and state = 'read' and archived_at is null
        returning id
        """;

    // Those of claims that an earlier file of the article had are never given again.
    const string TakenSql = """
        select claim_key from claim_candidate where import_id = @importId and claim_key is not null
         union
        select c.key from claim c join review_import i on i.review_id = c.review_id where i.id = @importId
        """;

    const string FindSql = "select id, found, edited, state, claim_key from claim_candidate where import_id = @importId and mark = @mark";

    // Its key stays with it whatever is decided later: the claim that is confirmed again is the same claim.
    const string ConfirmSql = "update claim_candidate set state = 'confirmed', edited = @edited, claim_key = @key, reason = null, decided_at = @now where id = @Id";

    const string RejectSql = "update claim_candidate set state = 'rejected', reason = @reason, decided_at = @now where id = @Id";

    const string ReopenSql = "update claim_candidate set state = 'open', reason = null, decided_at = null where id = @Id";

    const string UndoSql = "update claim_candidate set state = 'open', reason = null, decided_at = null where import_id = @importId and decided_at = @at";

    const string LastSql = "select decided_at from claim_candidate where import_id = @importId and decided_at is not null order by decided_at desc limit 1";

    sealed class DecidedRow
    {
        public DateTimeOffset DecidedAt { get; init; }
    }

    sealed class Row
    {
        public long Id { get; init; }

        public required string Found { get; init; }

        public string? Edited { get; init; }

        public required string State { get; init; }

        public string? ClaimKey { get; init; }
    }
}
