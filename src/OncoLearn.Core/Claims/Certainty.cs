namespace OncoLearn.Core.Claims;

/// <summary>How sure the review's authors are.</summary>
public enum Certainty
{
    Reported,
    Suggested,
    Disputed,
    Unknown,
}
