using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>One question of a quiz. Every button saves what changed and then moves, but where an answer is graded at once only Check does; script saves at every change.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionModel(AttemptLoader attempts, AnswerPosting posting, LearnerClock clock) : AttemptQuestionModel(AttemptKind.Quiz, attempts, posting, clock)
{
    public const string Review = "review";

    /// <summary>When the answer was given, in Unix milliseconds, that the newest one replaced unseen.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Overrode { get; set; }

    public bool IsLast => Slot == Attempt.View.Slots.Count;

    public string? OverrodeWords => Overrode is >= 0 and < 253402300800000
        ? AttemptText.Overrode(Attempt.Time.Second(DateTimeOffset.FromUnixTimeMilliseconds(Overrode.Value)))
        : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        return Attempt.View.State == AttemptState.InProgress ? Page() : LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, Uid));
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct) =>
        ModelState.IsValid && form.IsValid && IsMove(form)
            ? await PostAsync(form, done => Target(form, done), ct)
            : BadRequest();

    /// <summary>The question with this number, the review page, or where the learner is; with the news that another window's answer was replaced.</summary>
    string Target(CommandForm form, ActOnAttempt.Outcome.Done? done)
    {
        // Graded: what came of it is what there is to see, and which window's answer it replaced is not.
        if (done is not null && (Answer is null || Question.Tries > 0)) return Here;
        if (done?.Receipt.OverrodeAt is { } at) return FormattableString.Invariant($"{Here}?overrode={at.ToUnixTimeMilliseconds()}");
        if (form.Move == Review) return AttemptAddress.Review(Uid);
        return form.ToSlot is { } number && Attempt.Slot(number) is not null ? AttemptAddress.Question(AttemptKind.Quiz, Uid, number) : Here;
    }

    static bool IsMove(CommandForm form) => form.Move is null or Review or AnswerPosting.Save or AnswerPosting.Flag or AnswerPosting.Unflag || form.ToSlot is not null;
}
