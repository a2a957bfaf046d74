using OncoLearn.App.Attempts;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question of an attempt after its key was released.</summary>
/// <param name="Review">Null while it is withheld.</param>
/// <param name="Numbered">It stands in a list, under its number.</param>
public sealed record FeedbackModel(SlotView Slot, ReviewModel? Review, bool Numbered = false)
{
    public string Id => FormattableString.Invariant($"question-{Slot.Number}");

    public VerdictModel Verdict => Slot is { IsAnswered: true, Fraction: { } fraction } ? VerdictModel.Of(fraction) : VerdictModel.NotAnswered;
}
