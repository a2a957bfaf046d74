namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>What a learner finds wrong with a question.</summary>
public enum ProblemKind
{
    /// <summary>The answer that counts as right.</summary>
    Key,

    /// <summary>What is asked, or an option.</summary>
    Unclear,

    /// <summary>Spelling, or something that is not shown.</summary>
    Typing,

    /// <summary>It is not the state of knowledge any more.</summary>
    Outdated,
    Other,
}
