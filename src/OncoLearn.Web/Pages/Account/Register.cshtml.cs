using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OncoLearn.App.Identity;
using OncoLearn.Web.Account;
using OncoLearn.Web.Endpoints;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Account;

[EnableRateLimiting(AccountRateLimit.Policy)]
public sealed class RegisterModel(CreateAccount createAccount, Session session, ReaderPreferences reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public NewAccountForm Form { get; set; } = new();

    public void OnGet() => Form = new NewAccountForm
    {
        Locale = reader.InterfaceLanguage,
        TimeZone = Choices.LikelyTimeZone(reader.InterfaceLanguage),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        switch (await createAccount.RunAsync(Form.ToInput(reader)))
        {
            case CreateAccount.Outcome.Created created:
                await session.StartAsync(created.User, keep: false);
                return Redirect(LocalPath.OrToday(ReturnUrl).ToHeader());
            case CreateAccount.Outcome.Refused refused:
                ModelState.AddErrors(nameof(Form), refused.Errors);
                return Page();
            default:
                throw new InvalidOperationException("Unknown outcome.");
        }
    }
}
