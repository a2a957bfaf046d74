namespace OncoLearn.Core.Quizzes;

/// <summary>What one slot draws from.</summary>
/// <param name="Count">How many it draws.</param>
/// <param name="Candidates">Questions, each once.</param>
public sealed record DrawPool(int Count, IReadOnlyList<long> Candidates)
{
    /// <summary>Without questions that every attempt has anyway.</summary>
    public DrawPool Without(IReadOnlySet<long> taken) => taken.Count == 0 ? this : this with { Candidates = [.. Candidates.Where(candidate => !taken.Contains(candidate))] };
}
