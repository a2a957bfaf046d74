using OncoLearn.Core.Questions;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>Options as large targets.</summary>
/// <param name="Several">More than one may be chosen.</param>
public sealed record OptionChoicesModel(AnswerModel Answer, string Field, IReadOnlyList<OptionFace> Options, bool Several);

/// <summary>Options with their reasons.</summary>
/// <param name="Several">More than one is right: each one that was left is told as well.</param>
public sealed record OptionReviewsModel(IReadOnlyList<OptionReview> Options, IReadOnlyList<string> Languages, bool Several);

/// <summary>How one option came out, by class, icon and word: never by colour alone.</summary>
public sealed record OptionMark(string Class, string? Icon, string? Word)
{
    /// <param name="several">Each option was judged by itself: one that was left counts for or against as well.</param>
    public static OptionMark Of(bool correct, bool chosen, bool several) => (correct, chosen) switch
    {
        (true, true) => new("option option-right", "check-lg", Resources.QuestionText.CorrectAndChosen),
        (true, false) when several => new("option option-missed", "exclamation-circle", Resources.QuestionText.Missed),
        (true, false) => new("option option-right", "check-lg", Resources.QuestionText.Correct),
        (false, true) => new("option option-wrong", "x-lg", several ? Resources.QuestionText.WronglyChosen : Resources.QuestionText.YourAnswer),
        (false, false) when several => new("option", "check2", Resources.QuestionText.RightlyLeft),
        (false, false) => new("option", null, null),
    };
}
