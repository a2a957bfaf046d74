namespace OncoLearn.Core.Questions.AssertionReason;

/// <summary>What can be said of an assertion and of a reason that is given for it, in the order in which it is always shown. Written as in banks: <c>both-true</c>.</summary>
public enum AssertionJudgement
{
    /// <summary>Both are true, and the reason explains the assertion.</summary>
    Explains,

    /// <summary>Both are true, and the reason does not explain the assertion.</summary>
    BothTrue,
    OnlyAssertion,
    OnlyReason,
    Neither,
}
