using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>Hands an attempt in and leads to its result.</summary>
public sealed class AttemptEnding(ActOnAttempt act, Preferences.ReaderPreferences reader)
{
    public async Task<IActionResult> RunAsync(AttemptKind kind, string uid, CommandForm form, ClaimsPrincipal person, CancellationToken ct)
    {
        var command = new AttemptCommand.Submit(form.CommandId!, form.BaseSeq);
        var result = AttemptAddress.Of(kind, uid);
        return await act.RunAsync(new ActOnAttempt.Input(kind, uid, person.LearnerId(), command, form.Context(reader.ContentLanguage)), ct) switch
        {
            ActOnAttempt.Outcome.NotFound => new NotFoundResult(),
            // Done now or done before, by the learner or by the clock: the result is what there is to see, and it says which.
            ActOnAttempt.Outcome.Done or ActOnAttempt.Outcome.Refused { Why: Refusal.Closed or Refusal.TimeIsUp } => new LocalRedirectResult(result),
            _ => new BadRequestResult(),
        };
    }
}
