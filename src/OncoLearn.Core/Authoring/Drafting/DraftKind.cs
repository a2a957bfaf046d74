namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>What of a claim a draft asks for.</summary>
public enum DraftKind
{
    /// <summary>What the subject acts on or goes with.</summary>
    Object,

    /// <summary>What acts or goes with the object.</summary>
    Subject,

    /// <summary>Up, down, or no effect.</summary>
    Direction,

    /// <summary>The tumour that the finding is reported of.</summary>
    Cancer,

    /// <summary>The kind of evidence that the finding rests on.</summary>
    Evidence,

    /// <summary>A number that the statement has.</summary>
    Number,

    /// <summary>What stands against a finding.</summary>
    Conflict,

    /// <summary>Several findings, each to be given its tumour from one list.</summary>
    CancerMatching,

    /// <summary>The members of a pathway, from the most upstream.</summary>
    Ordering,
}
