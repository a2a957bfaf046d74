using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>What is answered, left out and flagged, before submitting.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReviewModel(AttemptLoader attempts, AttemptEnding ending) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    public LoadedAttempt Attempt { get; private set; } = null!;

    public int Missing => Attempt.View.Slots.Count(slot => !slot.IsAnswered);

    public int Flagged => Attempt.View.Slots.Count(slot => slot.Flagged);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Quiz, Uid, User, ct) is not { } attempt) return NotFound();
        Attempt = attempt;
        return attempt.View.State == AttemptState.InProgress ? Page() : LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, Uid));
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct) =>
        ModelState.IsValid && form.IsValid ? await ending.RunAsync(AttemptKind.Quiz, Uid, form, User, ct) : BadRequest();
}
