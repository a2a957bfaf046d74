using System.Collections.Frozen;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Which tumour a name stands for: a tumour for itself, a cell line for the tumour it came from, “肝癌细胞” for liver cancer.</summary>
sealed class TumourNames
{
    readonly FrozenDictionary<string, TumourName> _byKey;

    /// <param name="lexicon">With all names of tumours; those of cell lines it gets here.</param>
    public TumourNames(IReadOnlyList<Entity> entities, ClaimLexicon lexicon, Action<Entity> add)
    {
        var found = new Dictionary<string, TumourName>(StringComparer.Ordinal);
        foreach (var line in CellLines.All)
        {
            var known = line.Names.Select(lexicon.Find).FirstOrDefault(entity => entity is { Kind: EntityKind.CellLine });
            var entity = known ?? SymbolShapes.Made(EntityKind.CellLine, line.Names[0]);
            add(entity with { Names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = line.Names } });
            found.TryAdd(entity.Key, new TumourName([.. line.Tumours.Select(name => lexicon.Find(name) ?? SymbolShapes.Made(EntityKind.Cancer, name))], line.IsDisputed));
        }
        // “primary liver cancer tissue”, “GFP-positive Huh7 cells”
        foreach (var entity in entities.Where(entity => entity.Kind is EntityKind.Sample))
            if (Within(entity, lexicon, found) is { } tumour) found.TryAdd(entity.Key, tumour);
        _byKey = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Null for what stands for no tumour in particular.</summary>
    public TumourName? Of(Entity entity) => entity switch
    {
        { Kind: EntityKind.Cancer, IsGeneral: false } => new TumourName([entity], IsDisputed: false),
        { Kind: EntityKind.CellLine or EntityKind.Sample } => _byKey.GetValueOrDefault(entity.Key),
        _ => null,
    };

    static TumourName? Within(Entity entity, ClaimLexicon lexicon, Dictionary<string, TumourName> lines)
    {
        foreach (var name in entity.Names.Values.SelectMany(names => names).Append(entity.Symbol))
        {
            var folded = FoldedText.Of(name);
            for (var at = 0; at < folded.Lower.Length; at++)
            {
                if (lexicon.Names.Longest(folded.Lower, at, (found, end) => found.Entity.Kind is EntityKind.Cancer or EntityKind.CellLine && found.Fits(folded, at, end)).Value is not { } inside) continue;
                if (inside.Entity is { Kind: EntityKind.Cancer, IsGeneral: false }) return new TumourName([inside.Entity], IsDisputed: false);
                if (lines.TryGetValue(inside.Entity.Key, out var tumour)) return tumour;
            }
        }
        return null;
    }
}

/// <param name="Meanings">The first is meant where the text names none of the others.</param>
/// <param name="IsDisputed">The name is of a cell line that was found to be another.</param>
sealed record TumourName(IReadOnlyList<Entity> Meanings, bool IsDisputed);
