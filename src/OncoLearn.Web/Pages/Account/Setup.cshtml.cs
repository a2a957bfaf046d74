using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OncoLearn.App.Identity;
using OncoLearn.Web.Account;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Account;

/// <summary>Makes the first administrator; not there once there is one.</summary>
[EnableRateLimiting(AccountRateLimit.Policy)]
public sealed class SetupModel(SetupCode setup, MakeFirstAdministrator make, Session session, ReaderPreferences reader) : PageModel
{
    public sealed record SetupForm : NewAccountForm
    {
        public string? Code { get; init; }
    }

    [BindProperty]
    public SetupForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await setup.IsOpenAsync(ct))
            return NotFound();
        Form = new SetupForm { Locale = reader.InterfaceLanguage, TimeZone = Choices.LikelyTimeZone(reader.InterfaceLanguage) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await setup.IsOpenAsync(ct))
            return NotFound();
        switch (await make.RunAsync(new(Form.Code ?? "", Form.ToInput(reader)), ct))
        {
            case MakeFirstAdministrator.Outcome.Made made:
                await session.StartAsync(made.User, keep: false);
                return Redirect("/admin/users");
            case MakeFirstAdministrator.Outcome.WrongCode:
                return Refuse($"{nameof(Form)}.{nameof(Form.Code)}", AccountErrorText.WrongSetupCode);
            case MakeFirstAdministrator.Outcome.Locked:
                return Refuse($"{nameof(Form)}.{nameof(Form.Code)}", AccountErrorText.SetupLocked);
            case MakeFirstAdministrator.Outcome.TooLate:
                return Refuse(nameof(Form), AccountErrorText.SetupTooLate);
            case MakeFirstAdministrator.Outcome.Refused refused:
                ModelState.AddErrors(nameof(Form), refused.Errors);
                return Page();
            default:
                throw new InvalidOperationException("Unknown outcome.");
        }
    }

    PageResult Refuse(string field, string message)
    {
        ModelState.AddModelError(field, message);
        return Page();
    }
}
