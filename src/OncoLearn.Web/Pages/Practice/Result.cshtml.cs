using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Practice;

/// <summary>The end of a practice set; while it runs, the way to its next question. A POST ends it.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResultModel(AttemptLoader attempts, ActOnAttempt act, ReaderPreferences reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    public LoadedAttempt Attempt { get; private set; } = null!;

    public IReadOnlyList<SlotView> Answered => [.. Attempt.View.Counted()];

    public IEnumerable<SlotView> Wrong => Answered.Where(slot => slot.Fraction < 1);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Practice, Uid, User, ct) is not { } attempt) return NotFound();
        if (attempt.View.State == AttemptState.InProgress)
            return LocalRedirect(AttemptAddress.Question(AttemptKind.Practice, Uid, attempt.View.FirstUnanswered() ?? attempt.View.Slots.Count));
        Attempt = attempt;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid) return BadRequest();
        var command = new AttemptCommand.Submit(form.CommandId!, form.BaseSeq);
        return await act.RunAsync(new ActOnAttempt.Input(Uid, User.LearnerId(), command, form.Context(reader.ContentLanguage)), ct) switch
        {
            ActOnAttempt.Outcome.NotFound => NotFound(),
            // Done, or done before: either way the end is what there is to see.
            _ => LocalRedirect(AttemptAddress.Of(AttemptKind.Practice, Uid)),
        };
    }
}
