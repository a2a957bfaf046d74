using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>What a window is told that saves by script: the same as the page says, as JSON.</summary>
/// <param name="Seq">The step that was made; null where nothing had to be saved.</param>
/// <param name="At">When it was on the disk; null where nothing had to be saved.</param>
/// <param name="Notice">What the learner should know about it; null for nothing.</param>
/// <param name="Problem">Why what was saved cannot be read yet; null where it can.</param>
/// <param name="Now">The server's clock.</param>
/// <param name="Deadline">Null without a time limit.</param>
public sealed record SavedReply(long? Seq, DateTimeOffset? At, string? Notice, string? Problem, DateTimeOffset Now, DateTimeOffset? Deadline);

/// <param name="Href">Where to go on; null for staying.</param>
/// <param name="Link">The words of that link.</param>
/// <param name="Closed">The whole attempt was handed in.</param>
public sealed record RefusedReply(string Message, string? Href = null, string? Link = null, bool Closed = false)
{
    /// <summary>The server's clock.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Null without a time limit.</summary>
    public DateTimeOffset? Deadline { get; init; }
}

public static class SaveReplies
{
    public static bool WantsJson(this HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase));

    public static IActionResult NothingToSave(LoadedAttempt attempt) => Saved(new SavedReply(null, null, null, null, attempt.Time.Now, attempt.View.DeadlineAt));

    /// <param name="notice">What the learner should know about a save; null for nothing.</param>
    public static IActionResult Of(ActOnAttempt.Outcome outcome, AttemptKind kind, string uid, int slot, DateTimeOffset now, string? notice) => outcome switch
    {
        ActOnAttempt.Outcome.Done { Receipt: var receipt, Attempt: var attempt, Problem: var problem } =>
            Saved(new SavedReply(receipt.Seq, receipt.At, notice, problem is null ? null : Wording.Say(problem), now, attempt.DeadlineAt)),
        ActOnAttempt.Outcome.Refused { Problem: { } problem, Attempt: var attempt } =>
            Refused((StatusCodes.Status422UnprocessableEntity, new RefusedReply(Wording.Say(problem))), now, attempt.DeadlineAt),
        ActOnAttempt.Outcome.Refused { Why: var why, Attempt: var attempt } => Refused(Explain(why, kind, uid, slot), now, attempt.DeadlineAt),
        ActOnAttempt.Outcome.NotFound => Refused((StatusCodes.Status404NotFound, new RefusedReply(AttemptText.NoSuchQuestion)), now, deadline: null),
        _ => throw new InvalidOperationException($"unknown outcome {outcome.GetType().Name}"),
    };

    static (int Status, RefusedReply Reply) Explain(Refusal why, AttemptKind kind, string uid, int slot) => why switch
    {
        Refusal.Closed => (StatusCodes.Status409Conflict, new(
            $"{AttemptText.Closed}{Wording.Say("。", ". ")}{AttemptText.ClosedWhat}", AttemptAddress.Of(kind, uid), AttemptText.SeeResult, Closed: true)),
        Refusal.TimeIsUp => (StatusCodes.Status409Conflict, new(
            AttemptText.TimeIsUp, AttemptAddress.Because(AttemptAddress.Of(kind, uid), AttemptNotice.TimeIsUp), AttemptText.SeeResult, Closed: true)),
        Refusal.NoSuchSlot => (StatusCodes.Status404NotFound, new(AttemptText.NoSuchQuestion)),
        Refusal.BadResponse => (StatusCodes.Status400BadRequest, new(AttemptText.BadAnswer)),
        Refusal.Blank => (StatusCodes.Status422UnprocessableEntity, new(QuestionText.ChooseFirst)),
        Refusal.SameAnswer => (StatusCodes.Status422UnprocessableEntity, new(AttemptText.SameAnswer)),
        Refusal.Doubtful => (StatusCodes.Status422UnprocessableEntity, new(AttemptText.MeantSo)),
        Refusal.NotChecked => (StatusCodes.Status422UnprocessableEntity, new(AttemptText.NotChecked(PracticeText.Check))),
        Refusal.AlreadyGraded => (StatusCodes.Status409Conflict, new(
            AttemptText.FirstCounts, AttemptAddress.Because(AttemptAddress.Question(kind, uid, slot), AttemptNotice.FirstCounts), AttemptText.ShowIt)),
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "unknown refusal"),
    };

    static JsonResult Saved(SavedReply reply) => new(reply);

    static JsonResult Refused((int Status, RefusedReply Reply) refusal, DateTimeOffset now, DateTimeOffset? deadline) =>
        new(refusal.Reply with { Now = now, Deadline = deadline }) { StatusCode = refusal.Status };
}
