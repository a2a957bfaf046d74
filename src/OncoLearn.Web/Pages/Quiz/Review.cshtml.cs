using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>What is answered, left out and flagged, before submitting.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReviewModel(AttemptLoader attempts, AttemptEnding ending) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    public LoadedAttempt Attempt { get; private set; } = null!;

    public int Missing => Attempt.View.Slots.Count(slot => !slot.IsAnswered);

    /// <summary>Answered, and not everything that is asked.</summary>
    public int Partly => Attempt.View.Slots.Count(slot => slot.IsPartly);

    /// <summary>Answered by what cannot be read yet, or goes against what the question says.</summary>
    public int Doubtful => Attempt.View.Slots.Count(slot => slot.Problem is not null || slot.Doubt is not null);

    /// <summary>The first question to go back to: one that is left out, else one that is answered in part or in doubt; the first where all are done.</summary>
    public int FirstToDo =>
        Attempt.View.FirstUnanswered() ?? Attempt.View.Slots.FirstOrDefault(slot => slot.IsPartly || slot.Problem is not null || slot.Doubt is not null)?.Number ?? 1;

    /// <summary>What is done and what is left to do, in sentences.</summary>
    public string Stands => string.Join(Wording.Say("", " "), new[]
    {
        Missing == 0 && Partly == 0 ? QuizText.AllAnswered(Attempt.View.Slots.Count) : null,
        Missing > 0 ? QuizText.SomeUnanswered(Missing, Attempt.View.Slots.Count) : null,
        Partly > 0 ? QuizText.SomePartly(Partly) : null,
        Doubtful > 0 ? QuizText.SomeDoubtful(Doubtful) : null,
    }.OfType<string>());

    public int Flagged => Attempt.View.Slots.Count(slot => slot.Flagged);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Quiz, Uid, User, ct) is not { } attempt) return NotFound();
        Attempt = attempt;
        return attempt.View.State == AttemptState.InProgress ? Page() : LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, Uid));
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct) =>
        ModelState.IsValid && form.IsValid ? await ending.RunAsync(AttemptKind.Quiz, Uid, form, User, ct) : BadRequest();
}
