using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Practice;

/// <summary>One question of a practice set; at the same address, once it is answered, why each option is right or wrong.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionModel(AttemptLoader attempts, AnswerPosting posting) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Slot { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Because { get; set; }

    public LoadedAttempt Attempt { get; private set; } = null!;

    public SlotView Question { get; private set; } = null!;

    /// <summary>Null once the key is released.</summary>
    public AnswerModel? Answer { get; private set; }

    /// <summary>The practice was finished, maybe in another window, while this question was open.</summary>
    public bool ClosedMeanwhile { get; private set; }

    /// <summary>The next question that is not answered, from here on and then from the start; null where there is none.</summary>
    public int? Next => Attempt.View.Slots
        .Where(slot => slot.State != SlotState.Graded && slot.Number != Slot)
        .OrderBy(slot => slot.Number < Slot)
        .Select(slot => (int?)slot.Number)
        .FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid) return BadRequest();
        var outcome = await posting.RunAsync(Uid, Slot, form with { Move = AnswerPosting.Save }, Request.Form, User, ct);
        if (Request.WantsJson())
            return await LoadAsync(ct) ? SaveReplies.Of(outcome, AttemptKind.Practice, Uid, Slot, Attempt.Time) : NotFound();
        return outcome switch
        {
            ActOnAttempt.Outcome.Done => LocalRedirect(AttemptAddress.Question(AttemptKind.Practice, Uid, Slot)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.AlreadyGraded } =>
                LocalRedirect(AttemptAddress.Because(AttemptAddress.Question(AttemptKind.Practice, Uid, Slot), AttemptNotice.FirstCounts)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.Blank } => await AgainAsync(StatusCodes.Status422UnprocessableEntity, ct),
            ActOnAttempt.Outcome.Refused { Why: Refusal.Closed } => await AgainAsync(StatusCodes.Status409Conflict, ct),
            ActOnAttempt.Outcome.Refused { Why: Refusal.BadResponse } => BadRequest(),
            _ => NotFound(),
        };
    }

    async Task<IActionResult> AgainAsync(int status, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        ClosedMeanwhile = status == StatusCodes.Status409Conflict;
        Answer = Answer is null ? null : Answer with { Error = QuestionText.ChooseFirst };
        Response.StatusCode = status;
        return Page();
    }

    async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Practice, Uid, User, ct) is not { } attempt || attempt.Slot(Slot) is not { } question) return false;
        (Attempt, Question) = (attempt, question);
        Answer = question.Answered is null ? null : attempt.Answer(question);
        return true;
    }
}
