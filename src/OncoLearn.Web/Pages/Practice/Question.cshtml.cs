using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.Pages.Practice;

/// <summary>One question of a practice set; at the same address, once it is answered, why each option is right or wrong.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionModel(AttemptLoader attempts, AnswerPosting posting, LearnerClock clock) : AttemptQuestionModel(AttemptKind.Practice, attempts, posting, clock)
{
    /// <summary>The next question that is not answered, from here on and then from the start; null where there is none.</summary>
    public int? Next => Attempt.View.Slots
        .Where(slot => slot.State != SlotState.Graded && slot.Number != Slot)
        .OrderBy(slot => slot.Number < Slot)
        .Select(slot => (int?)slot.Number)
        .FirstOrDefault();

    /// <summary>The question before this one; in a set that has ended, the one before it that was answered. Null where there is none.</summary>
    public int? Previous => Attempt.View.Slots
        .Where(slot => slot.Number < Slot && (Attempt.View.State == AttemptState.InProgress || slot.State == SlotState.Graded))
        .Select(slot => (int?)slot.Number)
        .LastOrDefault();

    /// <summary>In a set that has ended, the next question that was not right; null after the last one. What is withheld does not tell.</summary>
    public int? NextToLookAt => Attempt.View.Counted()
        .Where(slot => slot.Number > Slot && slot.Fraction < 1)
        .Select(slot => (int?)slot.Number)
        .FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct) =>
        ModelState.IsValid && form.IsValid && (form.ToSlot is not null || form.Move is null or AnswerPosting.Save)
            ? await PostAsync(form with { Move = form.Move ?? AnswerPosting.Save }, _ => Target(form), ct)
            : BadRequest();

    /// <summary>The question that the learner went on to, or what came of this one.</summary>
    string Target(CommandForm form) => form.ToSlot is { } number && Attempt.Slot(number) is not null
        ? AttemptAddress.Question(AttemptKind.Practice, Uid, number)
        : $"{Here}#{FeedbackModel.IdOf(Slot)}";
}
