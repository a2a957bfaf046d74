namespace OncoLearn.Core.Reviews.Editing;

/// <summary>What became of a section or sentence when its article was read again.</summary>
public enum MatchKind
{
    /// <summary>Its text is the same, but for spaces, the width of characters, the form of dashes and quotation marks, and the numbers cited.</summary>
    Same,

    /// <summary>It is there in other words.</summary>
    Changed,

    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It is there no more.</summary>
    Lost,
}
