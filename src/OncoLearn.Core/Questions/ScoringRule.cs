namespace OncoLearn.Core.Questions;

/// <summary>How parts of an answer count, where a learner has to know it before answering. Written as in banks and in the names of interface texts: <c>all-or-nothing</c>.</summary>
public enum ScoringRule
{
    /// <summary>Everything right, or nothing counts.</summary>
    AllOrNothing,

    /// <summary>Every option that is chosen or left rightly counts.</summary>
    PerOption,

    /// <summary>Every wrong choice takes a right one away.</summary>
    Penalty,

    /// <summary>Every part counts by itself.</summary>
    PerPart,

    /// <summary>Every two items that rightly follow each other count.</summary>
    AdjacentPairs,

    /// <summary>The longest run of items in the right order counts, whatever stands between them.</summary>
    LongestSubsequence,
}
