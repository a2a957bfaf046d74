using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What was typed, and the listed answers.</summary>
/// <param name="HeadsGap">It stands under the heading of a gap.</param>
public sealed record TypedReviewModel(TypedReview Review, IReadOnlyList<string> Languages, bool HeadsGap = false)
{
    /// <summary>The first of the right answers, where the learner's was not right; null where it was, and where none is listed.</summary>
    public TypedAnswerReview? Key => Review.Matched is { IsRight: true } ? null : Review.Right.FirstOrDefault();

    /// <summary>The other right answers as they are written, each once: to say of every spelling why it is right would be to say it again and again.</summary>
    public IReadOnlyList<TextIn> AlsoRight
    {
        get
        {
            var told = Key ?? Review.Matched;
            return [.. Review.Right.Where(answer => answer != told).Select(answer => answer.Text.In(Languages)).Where(text => text.Value != told?.Text.In(Languages).Value && text.Value != Review.Typed).DistinctBy(text => text.Value)];
        }
    }

    /// <summary>What is listed as not right, or not wholly, and was not typed.</summary>
    public IReadOnlyList<TypedAnswerReview> Others => [.. Review.Answers.Where(answer => answer is { Matched: false, IsRight: false })];
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

    /// <summary>A listed answer that is not right, or not wholly, and was not typed.</summary>
    public static string WordOf(TypedAnswerReview answer) => answer switch
    {
        { Fraction: > 0 and var fraction } => QuestionText.VerdictPartly(fraction),
        _ => TypingText.NotRight,
    };
}
