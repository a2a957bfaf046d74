namespace OncoLearn.Core.Quizzes;

/// <summary>What one slot draws from.</summary>
/// <param name="Count">How many it draws.</param>
/// <param name="Candidates">Questions, each once.</param>
public sealed record DrawPool(int Count, IReadOnlyList<long> Candidates);
