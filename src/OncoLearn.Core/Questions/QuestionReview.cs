using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What is seen after the key is released.</summary>
public abstract record QuestionReview
{
    /// <summary><see cref="Question.Stem"/>, set by <see cref="QuestionType{TQuestion, TResponse}"/>, as the others below.</summary>
    public LocalizedText Stem { get; init; } = null!;

    /// <summary><see cref="Question.Asked"/>.</summary>
    public virtual LocalizedText? Asked => null;

    /// <summary><see cref="Question.Called"/>.</summary>
    public LocalizedText Called => CalledText.Of(Stem, Asked);

    /// <summary><see cref="Question.Reading"/>.</summary>
    public LocalizedText? Passage { get; init; }

    /// <summary><see cref="Question.Explanation"/>.</summary>
    public LocalizedText? Explanation { get; init; }

    /// <summary><see cref="Question.Languages"/>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary><see cref="Question.Rule"/>.</summary>
    public ScoringRule? Rule { get; init; }

    /// <summary>With the key and without any word on why.</summary>
    public QuestionReview WithoutReasons() => OwnWithoutReasons() with { Explanation = null };

    /// <summary>Without the reasons that only this type has.</summary>
    protected abstract QuestionReview OwnWithoutReasons();
}

/// <summary>An option with its key, its reason and whether it was chosen.</summary>
/// <param name="Position">1-based, as it was shown.</param>
public sealed record OptionReview(int Position, LocalizedText Text, bool Correct, bool Chosen, LocalizedText? Reason);
