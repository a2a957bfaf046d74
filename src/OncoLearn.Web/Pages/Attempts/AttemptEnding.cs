using System.Security.Claims;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>Hands an attempt in.</summary>
public sealed class AttemptEnding(ActOnAttempt act, Preferences.ReaderPreferences reader)
{
    /// <returns>Where the result is; null where the person has no such attempt. Done now or done before: the result is what there is to see.</returns>
    public async Task<string?> RunAsync(AttemptKind kind, string uid, CommandForm form, ClaimsPrincipal person, CancellationToken ct)
    {
        var command = new AttemptCommand.Submit(form.CommandId!, form.BaseSeq);
        var result = AttemptAddress.Of(kind, uid);
        return await act.RunAsync(new ActOnAttempt.Input(uid, person.LearnerId(), command, form.Context(reader.ContentLanguage)), ct) switch
        {
            ActOnAttempt.Outcome.NotFound => null,
            ActOnAttempt.Outcome.Refused { Why: Refusal.TimeIsUp } => AttemptAddress.Because(result, AttemptNotice.TimeIsUp),
            _ => result,
        };
    }
}
