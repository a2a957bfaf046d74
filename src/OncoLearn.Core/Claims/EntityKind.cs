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
