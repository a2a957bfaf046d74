using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Practice;

/// <summary>The end of a practice set; while it runs, the way to its next question. A POST ends it.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResultModel(AttemptLoader attempts, AttemptEnding ending) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    public LoadedAttempt Attempt { get; private set; } = null!;

    public IReadOnlyList<SlotView> Answered => [.. Attempt.View.Slots.Where(slot => slot.State == SlotState.Graded)];

    /// <summary>Those that were graded.</summary>
    public int Counted => Attempt.View.Counted().Count();

    /// <summary>Those that the learner compared with the key.</summary>
    public int Compared => Answered.Count - Counted;

    /// <summary>What is withheld is not among them, however it came out.</summary>
    public IEnumerable<SlotView> Wrong => Answered.Where(slot => slot.Fraction < 1);

    /// <summary>Each answer that was graded was right, and none is withheld.</summary>
    public bool AllRight => Counted > 0 && Attempt.View.Counted().All(slot => slot.Fraction >= 1);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Practice, Uid, User, ct) is not { } attempt) return NotFound();
        if (attempt.View.State == AttemptState.InProgress)
            return LocalRedirect(AttemptAddress.Question(AttemptKind.Practice, Uid, attempt.View.FirstUnanswered() ?? attempt.View.Slots.Count));
        Attempt = attempt;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct) =>
        ModelState.IsValid && form.IsValid ? await ending.RunAsync(AttemptKind.Practice, Uid, form, User, ct) : BadRequest();
}
