using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Quizzes;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>A page of one question set. Only its owner finds it.</summary>
public abstract class SetPageModel : TeachPageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    /// <summary>When the set had changed last as the page showed it, in Unix milliseconds.</summary>
    [BindProperty]
    public long Seen { get; set; }

    /// <summary>Done, with a word of warning: a draw was added that no question fits.</summary>
    public const string DrawnOfNothing = "drawn:none";

    /// <summary>Why nothing was done; null where something was.</summary>
    public string? Problem { get; protected set; }

    public string Home => SetAddress.Of(Uid);

    protected ChangeQuiz.Input Change => new(Uid, Teacher.UserId, DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(Seen, 0, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())));

    /// <summary>Back to the builder, which says what was done.</summary>
    protected IActionResult Built(string done)
    {
        Done = done;
        return LocalRedirect(Home);
    }

    /// <summary>After a change: the builder, or this page again with what was typed and the reason.</summary>
    /// <param name="again">Loads the page; false where there is no such set.</param>
    protected async Task<IActionResult> AfterAsync(ChangeQuiz.Outcome outcome, string done, Func<Task<bool>> again)
    {
        if (outcome == ChangeQuiz.Outcome.Changed) return Built(done);
        if (outcome == ChangeQuiz.Outcome.NotFound) return NotFound();
        return await RefuseAsync(SetText.Refused(outcome), outcome == ChangeQuiz.Outcome.ChangedMeanwhile, again);
    }

    /// <param name="meanwhile">Somebody else was faster.</param>
    protected async Task<IActionResult> RefuseAsync(string problem, bool meanwhile, Func<Task<bool>> again)
    {
        if (!await again()) return NotFound();
        Problem = problem;
        Response.StatusCode = meanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        // The page shows the newest state: what is sent from it next is a change of that.
        ModelState.Remove(nameof(Seen));
        return Page();
    }
}
