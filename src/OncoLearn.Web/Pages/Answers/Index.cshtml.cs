using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Answers;

/// <summary>The attempts of whoever is signed in, newest first.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(ListAttempts list, LearnerClock clock) : PageModel
{
    const int LastPage = 100_000;

    /// <summary>From 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ListAttempts.Item> Items { get; private set; } = [];

    public bool More { get; private set; }

    public LocalTime Time { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Number is < 1 or > LastPage) return NotFound();
        var learnerId = User.LearnerId();
        (Items, More) = await list.RunAsync(learnerId, Number - 1, ct);
        Time = await clock.OfAsync(learnerId, ct);
        return Items.Count == 0 && Number > 1 ? NotFound() : Page();
    }
}
