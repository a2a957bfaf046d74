using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>One question of an attempt. A button posts a form; script posts to the same handler and gets JSON.</summary>
public abstract class AttemptQuestionModel(AttemptKind kind, AttemptLoader attempts, AnswerPosting posting, LearnerClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Slot { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Because { get; set; }

    public LoadedAttempt Attempt { get; private set; } = null!;

    public SlotView Question { get; private set; } = null!;

    /// <summary>Null once no answer is taken any more.</summary>
    public AnswerModel? Answer { get; private set; }

    /// <summary>The answer that the server holds, as <see cref="AnswerFields.Flat"/> writes it; empty once none is taken any more.</summary>
    public string Shown => Answer is null ? "" : Question.Answered?.Flat() ?? "";

    /// <summary>The answer that was not graded yet, as it goes against what the question says: it is sent again with the form. Null for none.</summary>
    public string? Told { get; private set; }

    /// <summary>The answer that was not checked as the learner went on: it is sent again with the form, and then is left. Null for none.</summary>
    public string? Left { get; private set; }

    /// <summary>The attempt was ended, maybe in another window, while this question was open.</summary>
    public bool ClosedMeanwhile { get; private set; }

    /// <summary>What the button that sends the answer says.</summary>
    public string CheckWords => !Question.Checks ? AttemptText.SaveAnswer
        : Attempt.View.Behaviour.Tries is { Most: > 1 and var most } ? AttemptText.CheckTry(Question.Tries + 1, most)
        : Question.NeedsPerson ? AttemptText.CompareAnswer
        : PracticeText.Check;

    protected string Here => AttemptAddress.Question(kind, Uid, Slot);

    protected async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await attempts.FindAsync(kind, Uid, User, ct) is not { } attempt || attempt.Slot(Slot) is not { } question) return false;
        (Attempt, Question) = (attempt, question);
        Answer = question.IsOpen ? attempt.Answer(question) : null;
        return true;
    }

    /// <param name="target">Where the learner goes on after what the form asked for; null where nothing had to be saved.</param>
    protected async Task<IActionResult> PostAsync(CommandForm form, Func<ActOnAttempt.Outcome.Done?, string> target, CancellationToken ct)
    {
        // Script tells at once what goes against the question.
        var outcome = await posting.RunAsync(kind, Uid, Slot, Request.WantsJson() ? form : form with { Told = form.Told ?? "" }, Request.Form, User, ct);
        // What was saved is acknowledged without reading it again.
        if (outcome is not null && Request.WantsJson()) return SaveReplies.Of(outcome, kind, Uid, Slot, clock.Now, await OverrodeAsync(outcome, ct));
        if (!await LoadAsync(ct)) return NotFound();
        if (Request.WantsJson()) return SaveReplies.NothingToSave(Attempt);
        // What was told once is not told again, whatever is pressed in between.
        (Told, Left) = (form.Told, form.Left);
        return outcome switch
        {
            null or ActOnAttempt.Outcome.Done when form.Move is AnswerPosting.Flag or AnswerPosting.Unflag && HoldsUnchecked() => Kept(),
            null => LocalRedirect(target(null)),
            ActOnAttempt.Outcome.Done done => LocalRedirect(target(done)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.TimeIsUp } => LocalRedirect(AttemptAddress.Because(AttemptAddress.Of(kind, Uid), AttemptNotice.TimeIsUp)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.AlreadyGraded } => LocalRedirect(AttemptAddress.Because(Here, AttemptNotice.FirstCounts)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.Closed } => ClosedNow(),
            ActOnAttempt.Outcome.Refused { Why: Refusal.Blank } => Again(QuestionText.ChooseFirst),
            ActOnAttempt.Outcome.Refused { Why: Refusal.SameAnswer } => Again(AttemptText.SameAnswer),
            ActOnAttempt.Outcome.Refused { Why: Refusal.NotChecked } => AskToLeave(),
            ActOnAttempt.Outcome.Refused { Why: Refusal.Doubtful } doubtful => AskAgain(doubtful),
            ActOnAttempt.Outcome.Refused { Problem: { } problem } => Again(Wording.Say(problem)),
            ActOnAttempt.Outcome.Refused { Why: Refusal.BadResponse } => BadRequest(),
            _ => NotFound(),
        };
    }

    async Task<string?> OverrodeAsync(ActOnAttempt.Outcome outcome, CancellationToken ct) =>
        outcome is ActOnAttempt.Outcome.Done { Receipt.OverrodeAt: { } at } ? AttemptText.Overrode((await clock.OfAsync(User.LearnerId(), ct)).Second(at)) : null;

    PageResult ClosedNow()
    {
        ClosedMeanwhile = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>The same once more, and it is graded.</summary>
    PageResult AskAgain(ActOnAttempt.Outcome.Refused doubtful)
    {
        Told = CommandForm.ToTell(CommandForm.AnswerIn(Request.Form));
        var ask = doubtful.LeftOpen > 0 ? QuestionText.LeftOpen(doubtful.LeftOpen) : AttemptText.MeantSo;
        return Again(doubtful.Problem is { } doubt ? $"{Wording.Say(doubt)}{Wording.Say("", " ")}{ask}" : ask);
    }

    /// <summary>To go on once more leaves it.</summary>
    PageResult AskToLeave()
    {
        Left = CommandForm.ToTell(CommandForm.AnswerIn(Request.Form));
        return Again(AttemptText.NotChecked(CheckWords));
    }

    /// <summary>The question as it was sent, with what keeps it from being graded.</summary>
    PageResult Again(string error)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Kept(error);
    }

    /// <summary>The question as it was sent: nothing holds that but this reply, so it does not redirect.</summary>
    /// <param name="error">What is to be said of it; null for nothing.</param>
    PageResult Kept(string? error = null)
    {
        var given = CommandForm.AnswerIn(Request.Form);
        Answer = Answer is null ? null : Answer with { Error = error, Answered = given, Doubt = null };
        if (Question.AsksCertainty) Question = Question with { Certainty = CertaintyField.Read(given) };
        return Page();
    }

    /// <summary>The form holds what would be graded at once, and nobody asked for that.</summary>
    bool HoldsUnchecked() => Answer is not null && Question.Checks && CommandForm.AnswerIn(Request.Form).Flat() != Shown;
}
