namespace OncoLearn.App.Imports;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>A job reads the file, finds its sections and its claims.</summary>
    Reading,

    /// <summary>Nothing could be read of it; it says why.</summary>
    Unreadable,

    /// <summary>Its sections and claims can be worked on.</summary>
    Read,

    /// <summary>The instructor stopped the reading.</summary>
    Cancelled,
}

/// <summary>What the job of an import does now, in this order.</summary>
public enum ImportStep
{
    Waiting,
    Opening,
    Parsing,
    FindingClaims,
    Saving,
}
