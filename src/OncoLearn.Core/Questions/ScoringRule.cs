namespace OncoLearn.Core.Questions;

/// <summary>How parts of an answer count, where a learner has to know it before answering.</summary>
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
}

public static class ScoringRules
{
    /// <summary>As in banks and in the names of interface texts, such as <c>all-or-nothing</c>.</summary>
    public static string Key(this ScoringRule rule) => rule switch
    {
        ScoringRule.AllOrNothing => "all-or-nothing",
        ScoringRule.PerOption => "per-option",
        ScoringRule.Penalty => "penalty",
        ScoringRule.PerPart => "per-part",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule."),
    };
}
