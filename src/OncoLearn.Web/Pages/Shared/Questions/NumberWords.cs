using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Questions.Typed;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>The numbers of a question with its unit.</summary>
/// <param name="unit">Null where it has none.</param>
public sealed class NumberWords(string? unit)
{
    public string Of(double number) => unit switch
    {
        null => NumberText.Of(number),
        "%" or "‰" or "°" => NumberText.Of(number) + unit,
        _ => $"{NumberText.Of(number)} {unit}",
    };

    /// <summary>As what the typed number was read; null where it was not, and where that is what was typed.</summary>
    public string? ReadAs(NumberReview review)
    {
        if (review is not { Typed: { } typed, ReadAs: { } number }) return null;
        var (read, plain) = (Of(number), TypedText.Normalise(typed));
        return plain == TypedText.Normalise(read) || plain == TypedText.Normalise(NumberText.Of(number)) ? null : read;
    }

    /// <summary>The typed number is the key itself, which then need not be told a second time.</summary>
    public static bool IsKey(NumberReview review) => review.ReadAs is { } number && NumberText.Of(number) == NumberText.Of(review.Right.Value);

    /// <summary>From where to where a number is right; null where only the key is.</summary>
    public string? Taken(NumberReview review) =>
        review.Right.From < review.Right.To ? NumberAnswerText.Taken(NumberText.Of(review.Right.From), Of(review.Right.To)) : null;

    public static OptionMark MarkOf(NumberReview review) => review switch
    {
        { Correct: true } => new("option option-right", "check-lg", TypingText.Right),
        { ReadAs: null } => new("option option-wrong", "x-lg", NumberAnswerText.NotRead),
        _ => new("option option-wrong", "x-lg", TypingText.Wrong),
    };
}
