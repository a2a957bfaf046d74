using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>The score of a submitted quiz and every question with its reasons, as far as they are released; while the quiz runs, the way to its first question that waits.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResultModel(AttemptLoader attempts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Because { get; set; }

    public LoadedAttempt Attempt { get; private set; } = null!;

    /// <summary>How many questions were right, where that is released, and when it was submitted.</summary>
    public string ScoreWords
    {
        get
        {
            var view = Attempt.View;
            string?[] told =
            [
                view is { Waiting: > 0, Score: not null } ? AttemptText.SoFar : null,
                view.Right is { } right ? AttemptText.RightOf(right, view.Slots.Count) : null,
                view.SubmittedAt is { } at ? QuizText.SubmittedAt(Attempt.Time.Day(at)) : null,
            ];
            return string.Join(" · ", told.OfType<string>());
        }
    }

    /// <summary>What is not shown yet.</summary>
    public ReleaseTimes Later => ReleaseTimes.Of(Attempt);

    /// <summary>What the list of the questions is: nothing is explained where no key is released.</summary>
    public string ListTitle => Attempt.View.Released.Key ? QuizText.EachQuestion : ReleaseText.YourAnswers;

    /// <summary>What led here was a change that the server refused.</summary>
    public bool SomethingCameLate => AttemptNotices.Of(Because) == AttemptNotice.TimeIsUp;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Quiz, Uid, User, ct) is not { } attempt) return NotFound();
        Attempt = attempt;
        if (attempt.View.State != AttemptState.InProgress) return Page();
        return LocalRedirect(attempt.View.FirstUnanswered() is { } slot ? AttemptAddress.Question(AttemptKind.Quiz, Uid, slot) : AttemptAddress.Review(Uid));
    }
}
