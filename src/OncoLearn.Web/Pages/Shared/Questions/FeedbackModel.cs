using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question of an attempt that takes no answer any more.</summary>
/// <param name="Review">Null while it is withheld, and until the key is released.</param>
/// <param name="Numbered">It stands in a list, under its number.</param>
public sealed record FeedbackModel(SlotView Slot, ReviewModel? Review, bool Numbered = false)
{
    /// <summary>What was answered, while the key is held back; null once it is released, and while it is withheld.</summary>
    public AnswerModel? Given { get; init; }

    /// <summary>What comes when, where something is held back.</summary>
    public Attempts.ReleaseTimes Later { get; init; } = Attempts.ReleaseTimes.None;

    public string Id => IdOf(Slot.Number);

    /// <summary>The place in a page to which a link leads.</summary>
    public static string IdOf(int slot) => FormattableString.Invariant($"question-{slot}");

    /// <summary>Where a problem with the question is reported; null where that is not offered.</summary>
    public string? ReportAt { get; init; }

    public string StemId => $"{Id}-stem";

    /// <summary>Nothing in it waits to be read: in a list it is folded.</summary>
    public bool Folded => Numbered && Slot is { Fraction: >= 1, Comment: null };

    /// <summary>In a list every mark is told; alone only one that the verdict does not say.</summary>
    public bool ShowsMark => Numbered || Slot.AsksCertainty || Slot.Tries > 1;

    public VerdictModel Verdict => Slot switch
    {
        { Withheld: true } => VerdictModel.Withheld,
        { State: SlotState.Waiting } => VerdictModel.Waiting,
        { Uncounted: true, Review: not null } => VerdictModel.Compare,
        { IsAnswered: true, Fraction: { } fraction } => VerdictModel.Of(fraction),
        { IsAnswered: true } => VerdictModel.Given,
        _ => VerdictModel.NotAnswered,
    };
}
