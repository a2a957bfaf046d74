using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What is seen after the key is released.</summary>
public abstract record QuestionReview(LocalizedText Stem, LocalizedText Explanation)
{
    /// <summary><see cref="Question.Languages"/>, set by the type.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary><see cref="Question.Rule"/>, set by the type.</summary>
    public ScoringRule? Rule { get; init; }
}

/// <summary>An option with its key, its reason and whether it was chosen.</summary>
/// <param name="Position">1-based, as it was shown.</param>
public sealed record OptionReview(int Position, LocalizedText Text, bool Correct, bool Chosen, LocalizedText Reason);
