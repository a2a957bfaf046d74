using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>What a name that a person types means.</summary>
public static class TermLookup
{
    /// <summary>In UTF-16 code units, of a name.</summary>
    public const int LongestName = 120;

    /// <summary>The entity that a term is, where the vocabulary does not have it: a general word of the field with its names, else what was read or typed.</summary>
    public static Entity EntityOf(ClaimTerm term) => GeneralTerms.Find(term.Key)
        ?? new Entity(term.Key, term.Kind, term.Name, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = [term.Name] });

    /// <summary>Of an entity that the vocabulary does not have.</summary>
    public static string KeyOf(string name) => SymbolShapes.KeyOf(name.Trim());

    /// <param name="name">In any language that the lexicon has names in, or a symbol.</param>
    /// <param name="kind">Of a name that the lexicon does not know.</param>
    /// <returns>Null where the name is unknown and no kind is given, or it is empty.</returns>
    public static ClaimTerm? Find(string name, EntityKind? kind, ClaimLexicon lexicon)
    {
        var tidy = name.Trim();
        if (tidy.Length == 0) return null;
        if (lexicon.Find(tidy) is { } known) return new ClaimTerm(known.Key, known.Symbol, known.Kind);
        return kind is { } stated ? new ClaimTerm(KeyOf(tidy), tidy, stated) : null;
    }
}
