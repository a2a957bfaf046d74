using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.App.Imports.Terms;

/// <summary>An entity that an instructor added to the vocabulary.</summary>
/// <param name="IsArchived">It is offered and looked for no more.</param>
/// <param name="Uses">How many claims name it, published or confirmed: while there is one it can be archived and not removed.</param>
public sealed record OwnTerm(Entity Entity, bool IsArchived, int Uses);

/// <summary>What an instructor added to the vocabulary.</summary>
public sealed class FindTerms(Db db, ReadVocabulary read)
{
    /// <returns>By their names; the archived ones last.</returns>
    public async Task<IReadOnlyList<OwnTerm>> OfAsync(long ownerId, CancellationToken ct)
    {
        var owned = (await db.QueryAsync<string>("select key from entity where owner_id = @ownerId", new { ownerId }, ct)).ToHashSet(StringComparer.Ordinal);
        if (owned.Count == 0) return [];
        var vocabulary = await read.RunAsync(ownerId, ct);
        var uses = await UsesAsync(ownerId, vocabulary, ct);
        return
        [
            .. vocabulary.Entities.Where(entity => owned.Contains(entity.Key))
                .Select(entity => new OwnTerm(entity, vocabulary.Archived.Contains(entity.Key), uses.GetValueOrDefault(entity.Key)))
                .OrderBy(term => term.IsArchived).ThenBy(term => term.Entity.Symbol, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <returns>Null where the instructor has none of this key.</returns>
    public async Task<OwnTerm?> FindAsync(string key, long ownerId, CancellationToken ct) => (await OfAsync(ownerId, ct)).FirstOrDefault(term => term.Entity.Key == key);

    /// <summary>Claims that are published and confirmed count once: the published ones are known by review and key.</summary>
    async Task<Dictionary<string, int>> UsesAsync(long ownerId, Vocabulary vocabulary, CancellationToken ct)
    {
        var known = vocabulary.Entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
        var confirmed = (await db.QueryAsync<CandidateRow>(ConfirmedSql, new { ownerId }, ct))
            .SelectMany(row => OwnTerms.Keyed(row.Fields, ownerId, known).Terms.Select(term => (term.Key, Claim: $"{row.ReviewId}/{row.ClaimKey}/{(row.ReviewId is null ? row.Id : null)}")));
        var published = (await db.QueryAsync<ClaimRow>(PublishedSql, new { ownerId }, ct)).Select(row => (row.Key, Claim: $"{row.ReviewId}/{row.ClaimKey}/"));
        return confirmed.Concat(published).Distinct().CountBy(use => use.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    const string ConfirmedSql = """
        select c.id, c.found, c.edited, c.claim_key, i.review_id
          from claim_candidate c
          join review_import i on i.id = c.import_id
         where i.owner_id = @ownerId and i.archived_at is null and c.state = 'confirmed'
        """;

    const string PublishedSql = """
        select distinct e.key, c.review_id, c.key as claim_key
          from entity e
          join claim_version v on v.subject_id = e.id or v.object_id = e.id or v.cancer_id = e.id
          join claim c on c.id = v.claim_id
         where e.owner_id = @ownerId
        """;

    sealed class CandidateRow
    {
        public long Id { get; init; }

        public required string Found { get; init; }

        public string? Edited { get; init; }

        public string? ClaimKey { get; init; }

        public long? ReviewId { get; init; }

        public ClaimFields Fields => Edited is null ? ImportJson.Read<ClaimCandidate>(Found).Fields : ImportJson.Read<ClaimFields>(Edited);
    }

    sealed class ClaimRow
    {
        public required string Key { get; init; }

        public long ReviewId { get; init; }

        public required string ClaimKey { get; init; }
    }
}
