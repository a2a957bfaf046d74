using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.MultipleAnswer;

/// <summary>Its <see cref="QuestionFace.Rule"/> is never null and is shown with the stem.</summary>
public sealed record MultipleAnswerFace(LocalizedText Stem, IReadOnlyList<OptionFace> Options) : QuestionFace(Stem)
{
    /// <summary>The form field, once for each chosen option: its position.</summary>
    public const string Field = "choice";
}

public sealed record MultipleAnswerReview(LocalizedText Stem, LocalizedText Explanation, IReadOnlyList<OptionReview> Options) : QuestionReview(Stem, Explanation);
