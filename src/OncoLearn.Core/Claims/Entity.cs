using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims;

/// <summary>Something that claims speak of.</summary>
/// <param name="Symbol">Canonical symbol, or the English name where there is none.</param>
/// <param name="Names">By BCP-47 tag; the first of a language is the one shown, the others are synonyms.</param>
public sealed record Entity(string Key, EntityKind Kind, string Symbol, IReadOnlyDictionary<string, IReadOnlyList<string>> Names)
{
    /// <summary>A general word that claims need, such as DNA or malignancy: nothing to compare courses by, and no marker.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>Keys of the entities that it concerns too: the genes of an axis or a complex, the gene whose promoter, isoform or inhibition it is. Empty for most.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The name shown in the first of the reader's languages that has one, else the symbol (as English).</summary>
    public TextIn NameIn(IReadOnlyList<string> preferred)
    {
        foreach (var lang in preferred)
            if (Names.TryGetValue(lang, out var names) && names.Count > 0) return new TextIn(lang, names[0]);
        return new TextIn("en", Symbol);
    }
}
