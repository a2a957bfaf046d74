using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Grading;
using OncoLearn.App.Identity;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>The answers that wait for the judgement of whoever is signed in, and those judged last.</summary>
[Authorize(Policies.Instructor)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class GradingModel(ReadWaiting read, LearnerClock clock) : PageModel
{
    const int LastPage = 100_000;

    /// <summary>The number of the page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public int Number { get; set; } = 1;

    /// <summary>A judgement was saved just now: told once, on the page after.</summary>
    [TempData]
    public bool Saved { get; set; }

    public ReadWaiting.View View { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    public int Pages => (View.Total + ReadWaiting.PageSize - 1) / ReadWaiting.PageSize;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Number is < 1 or > LastPage) return NotFound();
        View = await read.RunAsync(User.UserId(), Number - 1, ct);
        Time = await clock.OfAsync(User.LearnerId(), ct);
        return Number > 1 && View.Waiting.Count == 0 ? LocalRedirect("/teach/grading") : Page();
    }
}
