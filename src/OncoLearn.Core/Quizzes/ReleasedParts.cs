namespace OncoLearn.Core.Quizzes;

/// <summary>What of a result may be shown now. Made by <see cref="ReleasePolicy.Now"/>, each part implies those that it tells.</summary>
public sealed record ReleasedParts(bool Score, bool Correctness, bool Reasons, bool Key, bool Evidence)
{
    public static ReleasedParts None { get; } = new(false, false, false, false, false);

    public static ReleasedParts All { get; } = new(true, true, true, true, true);

    /// <summary>Nothing is held back.</summary>
    public bool IsAll => this == All;

    /// <summary>What both let be shown.</summary>
    public ReleasedParts And(ReleasedParts other) => new(
        Score && other.Score, Correctness && other.Correctness, Reasons && other.Reasons, Key && other.Key, Evidence && other.Evidence);
}
