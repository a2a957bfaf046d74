using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.App.Imports;

/// <summary>Entities that an article names and the vocabulary does not have: they become its instructor's own, the same in all their reviews.</summary>
static class OwnTerms
{
    public static string KeyOf(ClaimTerm term, long ownerId, IReadOnlySet<string> known) => known.Contains(term.Key) ? term.Key : OwnKeys.Of(ownerId, term.Key);

    /// <summary>Of an own entity that is made of a name.</summary>
    public static string KeyOf(string name, long ownerId) => OwnKeys.Of(ownerId, TermLookup.KeyOf(name));

    public static ClaimFields Keyed(ClaimFields fields, long ownerId, IReadOnlySet<string> known)
    {
        ClaimTerm Key(ClaimTerm term) => term with { Key = KeyOf(term, ownerId, known) };
        return fields with { Subject = Key(fields.Subject), Object = fields.Object is { } one ? Key(one) : null, Cancer = fields.Cancer is { } cancer ? Key(cancer) : null };
    }

    public static IReadOnlyList<Entity> Missing(IEnumerable<ClaimTerm> terms, long ownerId, IReadOnlySet<string> known) =>
    [
        .. terms.Where(term => !known.Contains(KeyOf(term, ownerId, known))).DistinctBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => TermLookup.EntityOf(term) with { Key = KeyOf(term, ownerId, known), Parts = [] }),
    ];

    /// <returns>Ids by key, of the whole vocabulary of the instructor.</returns>
    public static async Task<Dictionary<string, long>> StageAsync(StagingContext context, long ownerId, IReadOnlyList<Entity> added)
    {
        if (added.Count > 0)
        {
            // At once: nobody but their instructor sees them, and a publication that is tried again finds them there.
            await context.WriteAsync(added, (scope, batch) => InsertAsync(scope, batch, ownerId, context.Now));
        }
        var rows = await context.Db.QueryAsync<Row>("select id, key from entity where owner_id is null or owner_id = @ownerId", new { ownerId }, context.Token);
        return rows.ToDictionary(row => row.Key, row => row.Id, StringComparer.Ordinal);
    }

    static async Task InsertAsync(WriteScope scope, Entity[] batch, long ownerId, DateTimeOffset now)
    {
        var inserted = await scope.InsertAsync<Row>(
            "entity (key, kind, symbol, owner_id, created_at)",
            batch.Select(entity => new object?[] { entity.Key, entity.Kind.Word(), entity.Symbol, ownerId, now }),
            "id, key");
        var byKey = batch.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        await scope.InsertAsync(
            "entity_name (entity_id, lang, position, name)",
            inserted.SelectMany(row => byKey[row.Key].Names.SelectMany(names => names.Value.Select((name, at) => new object?[] { row.Id, names.Key, at, name }))));
    }

    sealed class Row
    {
        public long Id { get; init; }

        public required string Key { get; init; }
    }
}
