using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Imports.Revising;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.App.Imports;

/// <summary>Finds the claims of an import again, with the vocabulary as it is now. What a person has decided, put right or added stays; only what nobody has touched may go.</summary>
public sealed class FindClaimsAgain(Db db, OpenImport open, ReadVocabulary vocabulary, TimeProvider clock)
{
    /// <summary>In one transaction: few, so that nobody's answer waits for them.</summary>
    const int AtOnce = 50;

    /// <param name="Added">Found now and not before.</param>
    /// <param name="Gone">Open ones that are not found any more.</param>
    public sealed record Outcome(int Added, int Gone);

    /// <returns>Null where there is no such import of the instructor's, or it has not been read.</returns>
    public async Task<Outcome?> RunAsync(string importUid, long ownerId, CancellationToken ct)
    {
        if (await open.RunAsync(importUid, ownerId, ct) is not { } work) return null;
        var (importId, lexicon) = (work.Import.Id, (await vocabulary.RunAsync(ownerId, ct)).ToLexicon());
        var found = await Task.Run(() => new CandidateFinder(lexicon).Find(work.Parsed), ct);
        var known = (await db.QueryAsync<Row>(KnownSql, new { importId }, ct)).ToDictionary(row => row.Mark, StringComparer.Ordinal);
        var marks = found.Select(claim => claim.Mark).ToHashSet(StringComparer.Ordinal);
        var (added, gone) = (0, 0);
        foreach (var chunk in found.Index().Where(one => !IsAsItWas(known.GetValueOrDefault(one.Item.Mark), one)).Chunk(AtOnce))
        {
            added += await db.WriteAsync(async scope =>
            {
                await LockAsync(scope, importId);
                var sum = 0;
                foreach (var (position, claim) in chunk)
                {
                    var args = new { importId, claim.Mark, position, claim.Confidence, found = ImportJson.Write(claim) };
                    if (known.ContainsKey(claim.Mark)) await scope.ExecuteAsync(UpdateSql, args);
                    else sum += await scope.ExecuteAsync(InsertSql, args);
                }
                return sum;
            }, ct);
        }
        foreach (var chunk in known.Values.Where(row => row.IsUntouched && !marks.Contains(row.Mark)).Chunk(AtOnce))
        {
            gone += await db.WriteAsync(async scope =>
            {
                await LockAsync(scope, importId);
                var sum = 0;
                foreach (var row in chunk) sum += await scope.ExecuteAsync(DeleteSql, new { importId, row.Mark });
                return sum;
            }, ct);
        }
        return new Outcome(added, gone);
    }

    static bool IsAsItWas(Row? known, (int Index, ClaimCandidate Item) now) => known is not null && known.Position == now.Index && known.Found == ImportJson.Write(now.Item);

    // Whoever decides on a claim of the import at the same time waits, or is waited for.
    Task<int> LockAsync(WriteScope scope, long importId) => scope.ExecuteAsync("update review_import set changed_at = @now where id = @importId", new { importId, now = clock.GetUtcNow() });

    const string KnownSql = "select mark, position, found, state, edited, claim_key from claim_candidate where import_id = @importId";

    const string InsertSql = """
        insert into claim_candidate (import_id, mark, position, confidence, state, found)
        values (@importId, @Mark, @position, @Confidence, 'open', @found)
            on conflict do nothing
        """;

    // A decided one keeps what was decided on.
    const string UpdateSql = """
        update claim_candidate
           set position = @position,
               confidence = case when state = 'open' then @Confidence else confidence end,
               found = case when state = 'open' then @found else found end
         where import_id = @importId and mark = @Mark
        """;

    const string DeleteSql = "delete from claim_candidate where import_id = @importId and mark = @Mark and state = 'open' and edited is null and claim_key is null";

    sealed class Row
    {
        public required string Mark { get; init; }

        public int Position { get; init; }

        public required string Found { get; init; }

        public required string State { get; init; }

        public string? Edited { get; init; }

        public string? ClaimKey { get; init; }

        public bool IsUntouched => State == "open" && !KeptClaim.IsTouchedBy(Mark, Edited is not null, ClaimKey);
    }
}
