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

    /// <returns>What the last command came to; null where there was none.</returns>
    public virtual async Task<ActOnAttempt.Outcome?> RunAsync(AttemptKind kind, string uid, int slot, CommandForm form, IFormCollection fields, ClaimsPrincipal person, CancellationToken ct)
    {
        var answer = CommandForm.AnswerIn(fields);
        ActOnAttempt.Outcome? outcome = null;
        // Whoever only turns the page does not answer: a window that shows an old answer would overrule a newer one.
        if (form.Move is Save || answer.Flat() != (form.Shown ?? ""))
            outcome = await ActAsync(new AttemptCommand.Answer(form.CommandId!, form.BaseSeq, slot, answer) { TellsDoubt = form.Told is { } told && told != CommandForm.ToTell(answer) });
        if (form.Move is Flag or Unflag && outcome is null or ActOnAttempt.Outcome.Done)
        {
            var flagged = await ActAsync(new AttemptCommand.Flag(FlagCommandId(form.CommandId!), form.BaseSeq, slot, form.Move == Flag));
            outcome = flagged is ActOnAttempt.Outcome.Done ? outcome ?? flagged : flagged;
        }
        return outcome;

        Task<ActOnAttempt.Outcome> ActAsync(AttemptCommand command) =>
            act.RunAsync(new ActOnAttempt.Input(kind, uid, person.LearnerId(), command, form.Context(reader.ContentLanguage)), ct);
    }

    /// <summary>One press may make two commands, and each needs an id of its own that a repeat of the press gives again.</summary>
    static string FlagCommandId(string commandId) => commandId.Length <= 62 ? $"{commandId}-f" : $"{commandId[..62]}-f";
}
