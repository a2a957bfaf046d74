using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>The rules of a quiz, the way into it, and the learner's earlier attempts.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StartModel(ReadQuiz read, StartQuiz start, LearnerClock clock, ReaderPreferences reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Course { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public ReadQuiz.View Quiz { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    /// <summary>The open attempt at another quiz that has to be finished first; null where there is none.</summary>
    public string? FinishFirst { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var learnerId = User.LearnerId();
        if (await read.RunAsync(Course, Key, learnerId, ct) is not { } quiz) return NotFound();
        (Quiz, Time) = (quiz, await clock.OfAsync(learnerId, ct));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid) return BadRequest();
        var input = new StartQuiz.Input(QuizUids.Of(Course, Key), User.LearnerId(), form.CommandId!, form.Context(reader.ContentLanguage));
        return await start.RunAsync(input, ct) switch
        {
            // The result address of an attempt in progress leads to its first question that waits.
            StartQuiz.Outcome.Started started => LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, started.AttemptUid)),
            StartQuiz.Outcome.SharesQuestions shares => await RefuseAsync(shares.OpenAttemptUid, ct),
            StartQuiz.Outcome.NotFound => NotFound(),
            var other => throw new InvalidOperationException($"unknown outcome {other.GetType().Name}"),
        };
    }

    async Task<IActionResult> RefuseAsync(string openAttemptUid, CancellationToken ct)
    {
        FinishFirst = openAttemptUid;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await OnGetAsync(ct);
    }
}
