using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>One cell of the evidence matrix.</summary>
public sealed class ReadCell(Db db, ReadClaims claims)
{
    /// <param name="Claims">In the order of the text; never empty.</param>
    public sealed record View(Side Marker, Side Cancer, IReadOnlyList<ClaimView> Claims);

    /// <param name="IsShared">More than one course speaks of it, as <see cref="ListShared"/> counts.</param>
    public sealed record Side(string Key, TextIn Name, bool IsShared);

    /// <param name="marker">The key of the row.</param>
    /// <param name="cancer">The key of the column.</param>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>Null where the matrix has no such cell.</returns>
    public async Task<View?> RunAsync(string marker, string cancer, ReadMatrix.Input filter, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        var sides = (await db.QueryAsync<Row>(Sql, new { marker, cancer, learnerId }, ct)).ToLookup(row => row.Key);
        if (sides[marker].FirstOrDefault() is not { IsGeneral: false } first || Words<EntityKind>.Parse(first.Kind) != EntityKind.Gene) return null;
        var said = await claims.OfCellAsync(marker, cancer, filter, langs, learnerId, ct);
        return said.Count == 0 ? null : new View(SideOf([.. sides[marker]], langs), SideOf([.. sides[cancer]], langs), said);
    }

    static Side SideOf(IReadOnlyList<Row> texts, IReadOnlyList<string> langs) =>
        new(texts[0].Key, new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Name))).In(langs), texts[0].IsShared);

    const string Sql = $"""
        {SharedEntities.With}
        select e.key, e.kind, e.is_general, case when e.id in (select id from shared) then 1 else 0 end as is_shared, n.lang, n.name
          from entity e
          join entity_name n on n.entity_id = e.id and n.position = 0
         where e.key in (@marker, @cancer)
         order by e.id, n.lang
        """;

    sealed class Row
    {
        public required string Key { get; init; }

        public required string Kind { get; init; }

        public bool IsGeneral { get; init; }

        public bool IsShared { get; init; }

        public required string Lang { get; init; }

        public required string Name { get; init; }
    }
}
