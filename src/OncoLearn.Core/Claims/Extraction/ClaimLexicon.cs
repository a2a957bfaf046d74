using System.Collections.Frozen;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// The names and relations that claims are made of: entities with their names of all languages, the closed vocabulary, and the general words of the
/// field. What an instructor adds outranks what stands there under the same name.
/// </summary>
public sealed class ClaimLexicon
{
    static readonly (string British, string American)[] Spellings =
    [
        ("tumour", "tumor"), ("signalling", "signaling"), ("leukaemia", "leukemia"), ("remodelling", "remodeling"), ("localis", "localiz"), ("oestrogen", "estrogen"),
        ("behaviour", "behavior"), ("isation", "ization"), ("haem", "hem"), ("oedema", "edema"), ("unfavour", "unfavor"),
    ];

    readonly FrozenDictionary<string, Relation> _relations;
    readonly IReadOnlyList<Entity> _entities;

    ClaimLexicon(IReadOnlyList<Entity> entities, FrozenDictionary<string, Relation> relations)
    {
        (_entities, _relations) = (entities, relations);
        ByKey = entities.GroupBy(entity => entity.Key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        foreach (var entity in entities) AddNames(ByKey[entity.Key], entity);
        foreach (var term in GeneralTerms.All) AddNames(ByKey.GetValueOrDefault(term.Key, term), term);
        foreach (var entity in SymbolShapes.Tumours(this)) AddNames(entity);
        Tumours = new TumourNames(entities, this, entity => AddNames(ByKey.GetValueOrDefault(entity.Key, entity), entity));
    }

    /// <summary>The last of each key.</summary>
    public FrozenDictionary<string, Entity> ByKey { get; }

    internal NameTrie<LexiconName> Names { get; } = new();

    internal TumourNames Tumours { get; }

    public static ClaimLexicon Of(IEnumerable<Entity> entities, IEnumerable<Relation> relations) =>
        new([.. entities], relations.GroupBy(relation => relation.Key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>With more entities. One of a known key adds its names to it; a name that is known already then means the new one.</summary>
    public ClaimLexicon With(IEnumerable<Entity> more) => new([.. more, .. _entities], _relations);

    /// <summary>Null where the vocabulary has none of this key.</summary>
    public Relation? Relation(string key) => _relations.GetValueOrDefault(key);

    /// <summary>The interaction or complex of just these, where the lexicon has one.</summary>
    /// <param name="word">What it is, as its symbol says.</param>
    internal Entity? Joint(IReadOnlyList<Entity> parts, string word) => _entities.FirstOrDefault(entity => entity.Parts.Count > 1 && entity.Parts.Count == parts.Count
        && entity.Symbol.Contains(word, StringComparison.Ordinal) && parts.All(part => entity.Parts.Contains(part.Key)));

    /// <summary>Whether a name stands in the lexicon as it is written.</summary>
    internal Entity? Find(string name)
    {
        var folded = FoldedText.Of(name);
        return Names.Longest(folded.Lower, 0, (found, end) => end == folded.Lower.Length && found.Fits(folded, 0, end)).Value?.Entity;
    }

    void AddNames(Entity entity, Entity? named = null)
    {
        foreach (var name in (named ?? entity).Names.Values.SelectMany(names => names).Append((named ?? entity).Symbol))
            foreach (var form in Forms(name)) Names.Add(form.Lower, new LexiconName(entity, form.Text));
    }

    static IEnumerable<FoldedText> Forms(string name)
    {
        var trimmed = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name.StartsWith("a ", StringComparison.Ordinal) ? name[2..] : name;
        yield return FoldedText.Of(trimmed);
        if (trimmed.Contains('与', StringComparison.Ordinal)) yield return FoldedText.Of(trimmed.Replace('与', '-'));
        var american = Spellings.Aggregate(trimmed, (text, pair) => text.Replace(pair.British, pair.American, StringComparison.Ordinal));
        if (american != trimmed) yield return FoldedText.Of(american);
    }
}

/// <param name="Text">Folded, in its own case.</param>
sealed record LexiconName(Entity Entity, string Text)
{
    readonly bool _isNumber = Text.All(char.IsAsciiDigit);
    readonly bool _hasCapital = Text.Any(char.IsUpper);
    readonly bool _isShort = Text.Length <= 4 && Text.All(char.IsLetter);

    /// <summary>Whether the name may stand there: not inside another word or symbol, and in the case that tells a symbol from a word.</summary>
    public bool Fits(FoldedText text, int start, int end)
    {
        var lower = text.Lower;
        if (start > 0 && FoldedText.IsWordCharacter(lower[start]) && (FoldedText.IsWordCharacter(lower[start - 1]) || IsJoint(lower, start - 1))) return false;
        if (end < lower.Length && FoldedText.IsWordCharacter(lower[end - 1]) && (FoldedText.IsWordCharacter(lower[end]) || IsJoint(lower, end, text.Text))) return false;
        if (_isNumber) return lower.AsSpan(end).TrimStart().StartsWith("细胞", StringComparison.Ordinal) || lower.AsSpan(end).TrimStart().StartsWith("cell", StringComparison.Ordinal);
        if (!_hasCapital) return true;
        var written = text.Text.AsSpan(start, end - start);
        return _isShort ? written.SequenceEqual(Text) || (Text.Length > 2 && (IsUpper(written) || (start > 0 && char.IsUpper(written[0])))) : ContainsUpper(written);
    }

    // “MMTV-Wnt1” is not Wnt1; “LAMP1-mediated” is LAMP1.
    static bool IsJoint(string lower, int at) => lower[at] == '-' && at > 0 && FoldedText.IsWordCharacter(lower[at - 1]);

    static bool IsJoint(string lower, int at, string text) => lower[at] == '-' && at + 1 < lower.Length && FoldedText.IsWordCharacter(lower[at + 1]) && !char.IsAsciiLetterLower(text[at + 1]);

    static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsUpper(c)) return false;
        return true;
    }

    static bool ContainsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsUpper(c)) return true;
        return false;
    }
}
