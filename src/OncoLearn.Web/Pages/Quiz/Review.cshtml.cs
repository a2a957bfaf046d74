using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Texts;
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

    /// <summary>In the order of the questions.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Answered, and not everything that is asked.</summary>
    public int Partly => Lines.Count(line => line.LeftOpen > 0);

    /// <summary>Answered by what cannot be read yet, or goes against what the question says.</summary>
    public int Doubtful => Lines.Count(line => line.IsDoubtful);

    /// <summary>The first question to go back to: one that is left out, else one that is answered in part or in doubt; the first where all are done.</summary>
    public int FirstToDo =>
        Attempt.View.FirstUnanswered() ?? Lines.FirstOrDefault(line => line.LeftOpen > 0 || line.IsDoubtful)?.Slot.Number ?? 1;

    /// <summary>What is done and what is left to do, in sentences.</summary>
    public string Stands => string.Join(Wording.Say("", " "), new[]
    {
        Missing == 0 && Partly == 0 && Doubtful == 0 ? QuizText.AllAnswered(Attempt.View.Slots.Count) : null,
        Missing > 0 ? QuizText.SomeUnanswered(Missing, Attempt.View.Slots.Count) : null,
        Partly > 0 ? QuizText.SomePartly(Partly) : null,
        Doubtful > 0 ? QuizText.SomeDoubtful(Doubtful) : null,
    }.OfType<string>());

    public int Flagged => Attempt.View.Slots.Count(slot => slot.Flagged);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(AttemptKind.Quiz, Uid, User, ct) is not { } attempt) return NotFound();
        Attempt = attempt;
        Lines = [.. attempt.View.Slots.Select(slot => new Line(slot, slot.CountOpen(), slot.FindDoubt()))];
        return attempt.View.State == AttemptState.InProgress ? Page() : LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, Uid));
    }

    /// <param name="LeftOpen">How much of what was begun is open; 0 for nothing.</param>
    /// <param name="Doubt">What goes against what the question says; null for nothing.</param>
    public sealed record Line(SlotView Slot, int LeftOpen, Bilingual? Doubt)
    {
        public bool IsDoubtful => Slot.Problem is not null || Doubt is not null;
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct) =>
        ModelState.IsValid && form.IsValid ? await ending.RunAsync(AttemptKind.Quiz, Uid, form, User, ct) : BadRequest();
}
