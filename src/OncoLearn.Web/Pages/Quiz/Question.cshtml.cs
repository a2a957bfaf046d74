using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>
/// One question of a quiz. Every button saves what changed and then moves; script posts to the same handler at every change and gets JSON.
/// </summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionModel(AttemptLoader attempts, AnswerPosting posting) : PageModel
{
    public const string Review = "review";

    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Slot { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Because { get; set; }

    /// <summary>When the answer was given, in Unix milliseconds, that the newest one replaced unseen.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Overrode { get; set; }

    public LoadedAttempt Attempt { get; private set; } = null!;

    public SlotView Question { get; private set; } = null!;

    /// <summary>Null once the key is released.</summary>
    public AnswerModel? Answer { get; private set; }

    /// <summary>The quiz was submitted, maybe in another window, while this question was open.</summary>
    public bool ClosedMeanwhile { get; private set; }

    public bool IsLast => Slot == Attempt.View.Slots.Count;

    public string? OverrodeWords => Overrode is >= 0 and < 253402300800000
        ? AttemptText.Overrode(Attempt.Time.Second(DateTimeOffset.FromUnixTimeMilliseconds(Overrode.Value)))
        : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        return Attempt.View.State == AttemptState.InProgress ? Page() : LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, Uid));
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid) return BadRequest();
        var outcome = await posting.RunAsync(Uid, Slot, form, Request.Form, User, ct);
        if (!await LoadAsync(ct)) return NotFound();
        if (Request.WantsJson()) return SaveReplies.Of(outcome, AttemptKind.Quiz, Uid, Slot, Attempt.Time);
        return outcome switch
        {
            null => LocalRedirect(Target(form.Move, overrodeAt: null)),
            // Answered and graded in one: the reasons come before the next question.
            ActOnAttempt.Outcome.Done when Answer is null => LocalRedirect(Target(AnswerPosting.Save, overrodeAt: null)),
            ActOnAttempt.Outcome.Done done => LocalRedirect(Target(form.Move, done.Receipt.OverrodeAt)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.TimeIsUp } =>
                LocalRedirect(AttemptAddress.Because(AttemptAddress.Of(AttemptKind.Quiz, Uid), AttemptNotice.TimeIsUp)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.AlreadyGraded } =>
                LocalRedirect(AttemptAddress.Because(AttemptAddress.Question(AttemptKind.Quiz, Uid, Slot), AttemptNotice.FirstCounts)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.Closed } => Again(StatusCodes.Status409Conflict),
            ActOnAttempt.Outcome.Refused { Why: Refusal.Blank } => Again(StatusCodes.Status422UnprocessableEntity),
            ActOnAttempt.Outcome.Refused { Why: Refusal.BadResponse } => BadRequest(),
            _ => NotFound(),
        };
    }

    /// <summary>The question with this number, the review page, or where the learner is; with the news that another window's answer was replaced.</summary>
    string Target(string? move, DateTimeOffset? overrodeAt)
    {
        if (overrodeAt is { } at) return FormattableString.Invariant($"{AttemptAddress.Question(AttemptKind.Quiz, Uid, Slot)}?overrode={at.ToUnixTimeMilliseconds()}");
        if (move == Review) return AttemptAddress.Review(Uid);
        var slot = int.TryParse(move, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Attempt.Slot(number) is not null ? number : Slot;
        return AttemptAddress.Question(AttemptKind.Quiz, Uid, slot);
    }

    PageResult Again(int status)
    {
        ClosedMeanwhile = status == StatusCodes.Status409Conflict;
        Answer = Answer is null ? null : Answer with { Error = QuestionText.ChooseFirst };
        Response.StatusCode = status;
        return Page();
    }

    async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Quiz, Uid, User, ct) is not { } attempt || attempt.Slot(Slot) is not { } question) return false;
        (Attempt, Question) = (attempt, question);
        Answer = question.Answered is null ? null : attempt.Answer(question);
        return true;
    }
}
