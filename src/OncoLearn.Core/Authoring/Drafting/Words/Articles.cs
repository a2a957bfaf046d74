using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>The article that a name takes in an English sentence, where entities are written without one.</summary>
static class Articles
{
    static readonly string[] Definite = ["phenotype", "index", "microenvironment", "axis", "promoter", "pathway", "pathways", "complex", "rate", "ratio", "burden", "signal", "stage"];

    /// <summary>Nouns that take the article also where a symbol stands before them.</summary>
    static readonly string[] AfterSymbols = ["pathway", "pathways", "axis", "complex", "promoter", "fusion"];

    public static string With(Entity entity, string name)
    {
        if (name.Length == 0 || (char.IsUpper(name[0]) && !Array.Exists(AfterSymbols, head => name.EndsWith(" " + head, StringComparison.Ordinal)))) return name;
        if (name.StartsWith("the ", StringComparison.Ordinal) || name.StartsWith("a ", StringComparison.Ordinal) || name.StartsWith("an ", StringComparison.Ordinal)) return name;
        if (entity.Kind == EntityKind.Drug) return name.EndsWith("inhibitor", StringComparison.Ordinal) ? $"{(name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {name}" : name;
        if (entity.Kind is EntityKind.Cancer or EntityKind.CellLine) return name;
        return Array.Exists(Definite, head => name.EndsWith(head, StringComparison.Ordinal)) || name.Contains(" of ", StringComparison.Ordinal) ? $"the {name}" : name;
    }
}
