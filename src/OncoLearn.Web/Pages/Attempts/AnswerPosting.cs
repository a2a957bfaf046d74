using System.Security.Claims;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>Turns a posted question into commands: the answer where it changed, then the flag where it was pressed. Open to be overridden: the load driver measures these pages without a database.</summary>
public class AnswerPosting(ActOnAttempt act, Preferences.ReaderPreferences reader)
{
    public const string Save = "save";
    public const string Flag = "flag";
    public const string Unflag = "unflag";

    /// <returns>What came of the answer; of the flag where it was not set or nothing is to be said of the answer; null where nothing had to be done.</returns>
    public virtual async Task<ActOnAttempt.Outcome?> RunAsync(AttemptKind kind, string uid, int slot, CommandForm form, IFormCollection fields, ClaimsPrincipal person, CancellationToken ct)
    {
        var answer = CommandForm.AnswerIn(fields);
        ActOnAttempt.Outcome? outcome = null;
        var isLeft = form.Move is not (null or Save);
        // Whoever only turns the page does not answer: a window that shows an old answer would overrule a newer one.
        if (form.Move is Save || answer.Flat() != (form.Shown ?? "") && form.Left != CommandForm.ToTell(answer))
            outcome = await ActAsync(new AttemptCommand.Answer(form.CommandId!, form.BaseSeq, slot, answer)
            {
                TellsDoubt = form.Told is { } told && told != CommandForm.ToTell(answer),
                IsLeft = isLeft,
            });
        // Where an answer is checked, an empty one and one that was tried already are nothing that could be lost.
        if (isLeft && outcome is ActOnAttempt.Outcome.Refused { Why: Refusal.Blank or Refusal.SameAnswer }) outcome = null;
        // A flag needs an attempt that is open, and no answer.
        if (form.Move is Flag or Unflag && outcome is not (ActOnAttempt.Outcome.NotFound or ActOnAttempt.Outcome.Refused { Why: Refusal.Closed or Refusal.TimeIsUp }))
        {
            var flagged = await ActAsync(new AttemptCommand.Flag(FlagCommandId(form.CommandId!), form.BaseSeq, slot, form.Move == Flag));
            if (flagged is not ActOnAttempt.Outcome.Done || outcome is null or ActOnAttempt.Outcome.Refused { Why: Refusal.NotChecked }) outcome = flagged;
        }
        return outcome;

        Task<ActOnAttempt.Outcome> ActAsync(AttemptCommand command) =>
            act.RunAsync(new ActOnAttempt.Input(kind, uid, person.LearnerId(), command, form.Context(reader.ContentLanguage)), ct);
    }

    /// <summary>One press may make two commands, and each needs an id of its own that a repeat of the press gives again.</summary>
    static string FlagCommandId(string commandId) => commandId.Length <= 62 ? $"{commandId}-f" : $"{commandId[..62]}-f";
}
