using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>
/// The sentence of a claim in a language that its review is not in, for a person to put right: the clause of its relation with the names that the vocabulary has there, and where it was
/// found. What the authors only suggest is said so; of what is disputed or unknown there is no such sentence.
/// </summary>
public sealed class SuggestedStatement(IEnumerable<Entity> entities, IEnumerable<Relation> relations)
{
    readonly Dictionary<string, Entity> _entities = entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
    readonly Dictionary<string, Relation> _relations = relations.ToDictionary(relation => relation.Key, StringComparer.Ordinal);

    /// <param name="lang">BCP-47 tag.</param>
    /// <returns>Null where a name or the relation has no words in the language.</returns>
    public string? Of(ClaimFields claim, string lang)
    {
        if (claim.Certainty is not (Certainty.Reported or Certainty.Suggested) || !_relations.TryGetValue(claim.Relation, out var relation) || !relation.Clause.Has(lang)) return null;
        var isChinese = lang.StartsWith("zh", StringComparison.Ordinal);
        var names = claim.Terms.Distinct().ToDictionary(term => term, term => Name(term, lang, isChinese));
        if (names.ContainsValue(null)) return null;
        var clause = relation.Say(lang, names[claim.Subject]!, claim.Object is { } thing ? names[thing] : null);
        var place = claim.Cancer is { } cancer && !clause.Contains(names[cancer]!, StringComparison.OrdinalIgnoreCase) ? names[cancer] : null;
        var isSuggested = claim.Certainty == Certainty.Suggested;
        if (isChinese) return $"{(isSuggested ? "研究提示，" : "")}{(place is null ? "" : $"在{Script.Spaced(place)}中，")}{clause}。";
        return $"{(isSuggested ? $"Findings suggest that {clause}" : Capitals.First(clause))}{(place is null ? "" : $" in {place}")}.";
    }

    /// <summary>A symbol stands in any language; an English name does not stand in Chinese.</summary>
    string? Name(ClaimTerm term, string lang, bool isChinese)
    {
        var entity = _entities.GetValueOrDefault(term.Key) ?? TermLookup.EntityOf(term);
        if (entity.Names.TryGetValue(lang, out var names) && names.Count > 0) return names[0];
        var symbol = entity.Symbol;
        var stands = isChinese ? symbol.Any(Script.IsHan) || (!symbol.Contains(' ', StringComparison.Ordinal) && symbol.Any(c => char.IsUpper(c) || char.IsDigit(c))) : !symbol.Any(Script.IsHan);
        return stands ? symbol : null;
    }
}
