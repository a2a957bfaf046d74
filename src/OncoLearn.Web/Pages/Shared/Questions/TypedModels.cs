using OncoLearn.Core.Questions.Typed;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What was typed, and the listed answers.</summary>
/// <param name="HeadsGap">It stands under the heading of a gap.</param>
public sealed record TypedReviewModel(TypedReview Review, IReadOnlyList<string> Languages, bool HeadsGap = false)
{
    /// <summary>The right answers, where the learner's was not.</summary>
    public IEnumerable<TypedAnswerReview> Missed => Review.Matched is { IsRight: true } ? [] : Review.Right;

    public IReadOnlyList<TypedAnswerReview> Others => [.. Review.Answers.Where(answer => !answer.Matched && !Missed.Contains(answer))];
}

/// <summary>How a typed answer came out.</summary>
public static class TypedMark
{
    public static OptionMark Of(TypedReview review) => review.Matched switch
    {
        { IsRight: true } => new("option option-right", "check-lg", review.Spelt is not null ? TypingText.RightWithSlip : TypingText.Right),
        { Fraction: > 0 and var fraction } => new("option option-missed", "circle-half", TypingText.Partly(fraction)),
        _ => new("option option-wrong", "x-lg", TypingText.Wrong),
    };

    /// <summary>A listed answer that was not typed.</summary>
    public static string WordOf(TypedAnswerReview answer) => answer switch
    {
        { IsRight: true } => TypingText.AlsoRight,
        { Fraction: > 0 and var fraction } => QuestionText.VerdictPartly(fraction),
        _ => TypingText.NotRight,
    };
}
