using OncoLearn.Core.Questions.Typed;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A field in which a line is typed.</summary>
/// <param name="Class">Of the field, beside what all have.</param>
/// <param name="Label">Where no element on the page is its label.</param>
/// <param name="DescribedBy">The ids of what is said about it, with spaces between.</param>
public sealed record TypedFieldModel(AnswerModel Answer, string Field, string Class = "", string? Label = null, string? DescribedBy = null)
{
    public string? Value => Answer.Answered.All(Field).FirstOrDefault();
}

/// <summary>What was typed, and the listed answers.</summary>
public sealed record TypedReviewModel(TypedReview Review, IReadOnlyList<string> Languages)
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
        { IsRight: true } => new("option option-right", "check-lg", review.Slip ? TypingText.RightWithSlip : TypingText.Right),
        { Fraction: > 0 and var fraction } => new("option option-missed", "circle-half", TypingText.Partly(fraction)),
        _ => new("option option-wrong", "x-lg", TypingText.Wrong),
    };

    /// <summary>A listed answer that was not typed.</summary>
    public static string WordOf(TypedAnswerReview answer) => answer switch
    {
        { IsRight: true } => TypingText.AlsoRight,
        { Fraction: > 0 and var fraction } => QuestionText.VerdictPartly(fraction),
        _ => QuestionText.VerdictWrong,
    };
}
