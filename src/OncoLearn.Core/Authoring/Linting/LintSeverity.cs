namespace OncoLearn.Core.Authoring.Linting;

/// <summary>What a finding asks of the writer.</summary>
public enum LintSeverity
{
    /// <summary>Worth a thought; nobody is stopped by it.</summary>
    Advice,

    /// <summary>A flaw that lets learners guess, or that misleads them: to be put right, or waived with a reason.</summary>
    Warning,

    /// <summary>The question cannot work so.</summary>
    Error,
}
