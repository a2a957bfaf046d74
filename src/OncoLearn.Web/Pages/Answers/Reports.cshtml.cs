using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Identity;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Answers;

/// <summary>What whoever is signed in has reported of questions, and what was answered. Opening it is reading it.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReportsModel(OwnReports own, LearnerClock clock) : PageModel
{
    public IReadOnlyList<OwnReports.Report> Reports { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var learnerId = User.LearnerId();
        Reports = await own.OfAsync(learnerId, ct);
        Time = await clock.OfAsync(learnerId, ct);
        var fresh = Reports.Where(report => report is { Answer: not null, Seen: false }).Select(report => report.Uid).ToList();
        // Only what is shown is seen.
        if (fresh.Count > 0) await own.MarkSeenAsync(learnerId, fresh, ct);
    }
}
