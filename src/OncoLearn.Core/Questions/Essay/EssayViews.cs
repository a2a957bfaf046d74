using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Essay;

/// <param name="Guide">What is expected; null where the stem says it.</param>
/// <param name="MinWords">A soft limit; null for none.</param>
/// <param name="MaxWords">A soft limit; null for none.</param>
public sealed record EssayFace(LocalizedText? Guide, int? MinWords, int? MaxWords) : QuestionFace
{
    /// <summary>The form field: the text.</summary>
    public const string Field = "text";
}

/// <param name="Written">Empty for a blank.</param>
/// <param name="Words">Its length as <see cref="WordCount"/> counts.</param>
/// <param name="Model">An answer as its author would write it.</param>
public sealed record EssayReview(LocalizedText? Guide, int? MinWords, int? MaxWords, string Written, int Words, LocalizedText Model, IReadOnlyList<RubricCriterion> Rubric) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this;
}
