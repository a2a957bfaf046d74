using OncoLearn.App.Attempts;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>What the script that saves answers is told.</summary>
/// <param name="Slot">Null on a page without a question.</param>
/// <param name="LastSeq">The newest step that this page shows.</param>
/// <param name="SlotSeq">The step with the answer that this page shows; null where the slot has none.</param>
/// <param name="Now">The server's clock when the page was made, in Unix milliseconds.</param>
public sealed record SaverModel(string Uid, int? Slot, long LastSeq, long? SlotSeq, string StateAddress, string Here, string Result, string Zone, long Now)
{
    public static SaverModel Of(LoadedAttempt attempt, SlotView? slot) => new(
        attempt.View.Uid,
        slot?.Number,
        attempt.View.LastSeq,
        slot?.AnsweredSeq,
        $"/api/v1/attempts/{attempt.View.Uid}/state",
        slot is null ? AttemptAddress.Review(attempt.View.Uid) : AttemptAddress.Question(attempt.View.Kind, attempt.View.Uid, slot.Number),
        AttemptAddress.Of(attempt.View.Kind, attempt.View.Uid),
        attempt.Time.Zone.Id,
        attempt.Time.Now.ToUnixTimeMilliseconds());
}
