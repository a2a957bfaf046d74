using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.App.Results;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>One learner's attempt at a quiz of the instructor's, to be looked at.</summary>
public sealed class SittingModel(ReadSitting read, ReadClaims claims, LearnerClock clock, ReaderPreferences reader) : TeachPageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Attempt { get; set; } = "";

    public ReadSitting.View View { get; private set; } = null!;

    public IReadOnlyList<FeedbackModel> Feedback { get; private set; } = [];

    /// <summary>Version and times.</summary>
    public string About { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await read.RunAsync(TeachAddress.Uid(Uid), Attempt, User.UserId(), ct) is not { } view) return NotFound();
        View = view;
        var attempt = view.Attempt;
        var cited = await claims.ByVersionAsync([.. attempt.Slots.SelectMany(slot => slot.About.ClaimVersionIds).Distinct()], reader.ContentLanguages, User.LearnerId(), ct);
        var loaded = new LoadedAttempt(attempt, cited.ToDictionary(claim => claim.VersionId), await clock.OfAsync(User.LearnerId(), ct), reader.ContentLanguages);
        Feedback = [.. attempt.Slots.Select(slot => loaded.Feedback(slot) with { Numbered = true, ReportAt = null })];
        About = string.Join(" · ",
        [
            $"{ResultsText.Column(SittingOrder.Version)} {view.Version}",
            $"{ResultsText.Column(SittingOrder.Started)} {loaded.Time.Day(attempt.StartedAt)}",
            .. attempt.SubmittedAt is { } at ? [QuizText.SubmittedAt(loaded.Time.Day(at)), ResultsText.Taken(at - attempt.StartedAt)] : Array.Empty<string>(),
        ]);
        return Page();
    }
}
