using OncoLearn.App.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question of an attempt after its key was released.</summary>
/// <param name="Review">Null while it is withheld.</param>
/// <param name="Numbered">It stands in a list, under its number.</param>
public sealed record FeedbackModel(SlotView Slot, ReviewModel? Review, bool Numbered = false)
{
    public string Id => FormattableString.Invariant($"question-{Slot.Number}");

    public bool IsAnswered => Slot.AnsweredAt is not null;

    public (string Class, string Icon, string Word) Verdict => Slot.Fraction switch
    {
        _ when !IsAnswered => ("badge-word", "dash-circle", QuestionText.VerdictNone),
        >= 1 => ("badge-word badge-right", "check-lg", QuestionText.VerdictRight),
        > 0 and var fraction => ("badge-word badge-disputed", "circle-half", QuestionText.VerdictPartly(fraction)),
        _ => ("badge-word badge-wrong", "x-lg", QuestionText.VerdictWrong),
    };
}
