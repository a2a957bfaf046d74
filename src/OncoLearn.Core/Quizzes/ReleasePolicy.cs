namespace OncoLearn.Core.Quizzes;

/// <summary>When something of the result is shown to whoever sat the quiz.</summary>
public enum ReleaseTime
{
    /// <summary>As soon as the behaviour grades an answer; with one that grades at the end, after submission.</summary>
    AtOnce,
    AfterSubmission,

    /// <summary>When nobody can start the quiz any more.</summary>
    AfterClosing,
    Never,
}

/// <summary>What of a result is shown when.</summary>
/// <param name="Score">The marks.</param>
/// <param name="Correctness">Whether an answer was right.</param>
/// <param name="Reasons">Why an option is right or wrong, and the explanation.</param>
/// <param name="Key">The right answer.</param>
/// <param name="Evidence">The claims that the question rests on, with their sources.</param>
public sealed record ReleasePolicy(ReleaseTime Score, ReleaseTime Correctness, ReleaseTime Reasons, ReleaseTime Key, ReleaseTime Evidence)
{
    /// <summary>Everything as soon as it is known.</summary>
    public static ReleasePolicy Open { get; } = new(ReleaseTime.AtOnce, ReleaseTime.AtOnce, ReleaseTime.AtOnce, ReleaseTime.AtOnce, ReleaseTime.AtOnce);
}
