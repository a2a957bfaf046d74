using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.TrueFalse;

/// <summary>The options have no authored text: the interface says true and false in the reader's language.</summary>
public sealed record TrueFalseFace(LocalizedText Stem, IReadOnlyList<TruthFace> Options) : QuestionFace(Stem)
{
    /// <summary>The form field: the position of an option.</summary>
    public const string Field = "choice";
}

/// <param name="Position">1-based, as a form sends it: true is 1 and false is 2.</param>
public sealed record TruthFace(int Position, bool Value);

public sealed record TrueFalseReview(LocalizedText Stem, LocalizedText Explanation, IReadOnlyList<TruthReview> Options) : QuestionReview(Stem, Explanation);

/// <summary>As <see cref="OptionReview"/>.</summary>
public sealed record TruthReview(int Position, bool Value, bool Correct, bool Chosen, LocalizedText Reason);
