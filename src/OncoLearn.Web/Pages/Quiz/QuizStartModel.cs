using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>The rules of a quiz, the way into it, and the learner's earlier attempts.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class QuizStartModel(StartQuiz start, LearnerClock clock, ReaderPreferences reader) : PageModel
{
    public QuizStart Start { get; private set; } = null!;

    protected Task<LocalTime> NowAsync(CancellationToken ct) => clock.OfAsync(User.LearnerId(), ct);

    protected abstract string Here { get; }

    protected abstract Task<ReadQuiz.View?> ReadAsync(long learnerId, CancellationToken ct);

    /// <summary>What is started, through which door.</summary>
    protected abstract (string Quiz, StartQuiz.Door Door) Subject { get; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(finishFirst: null, problem: null, ct);

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid) return BadRequest();
        var input = new StartQuiz.Input(Subject.Quiz, User.LearnerId(), form.CommandId!, form.Context(reader.ContentLanguage)) { Door = Subject.Door };
        return await start.RunAsync(input, ct) switch
        {
            // The result address of an attempt in progress leads to its first question that waits.
            StartQuiz.Outcome.Started started => LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, started.AttemptUid)),
            StartQuiz.Outcome.SharesQuestions shares => await RefuseAsync(shares.OpenAttemptUid, problem: null, ct),
            // The rules say when it can be started and how often.
            StartQuiz.Outcome.OutsideWindow or StartQuiz.Outcome.NoSittingLeft => await RefuseAsync(finishFirst: null, problem: null, ct),
            StartQuiz.Outcome.TooFewQuestions => await RefuseAsync(finishFirst: null, QuizText.TooFewQuestions, ct),
            StartQuiz.Outcome.NotFound => await NoneAsync(StatusCodes.Status409Conflict, ct),
            var other => throw new InvalidOperationException($"unknown outcome {other.GetType().Name}"),
        };
    }

    /// <summary>There is no such quiz, or there is none any more.</summary>
    /// <param name="status">Of a page that tells why there is none any more.</param>
    protected virtual Task<IActionResult> NoneAsync(int status, CancellationToken ct) => Task.FromResult<IActionResult>(NotFound());

    async Task<IActionResult> RefuseAsync(string? finishFirst, string? problem, CancellationToken ct)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowAsync(finishFirst, problem, ct);
    }

    async Task<IActionResult> ShowAsync(string? finishFirst, string? problem, CancellationToken ct)
    {
        var learnerId = User.LearnerId();
        if (await ReadAsync(learnerId, ct) is not { } quiz) return await NoneAsync(StatusCodes.Status200OK, ct);
        Start = new QuizStart(quiz, await clock.OfAsync(learnerId, ct), Here, finishFirst, problem);
        return Page();
    }
}
