namespace OncoLearn.Core.Claims;

/// <summary>What an entity is. Distractors are drawn from the key's own kind.</summary>
public enum EntityKind
{
    /// <summary>A gene and its protein, or a fixed combination reported as one marker.</summary>
    Gene,
    Drug,
    Cancer,
    CellLine,
    Process,
    Pathway,
    Technique,
    Sample,
}

public static class EntityKindNames
{
    /// <summary>Whether names of this kind are words, which get a capital letter at the head of a line; symbols such as p38 keep their letters.</summary>
    public static bool HasPlainName(this EntityKind kind) => kind is not (EntityKind.Gene or EntityKind.CellLine);
}
