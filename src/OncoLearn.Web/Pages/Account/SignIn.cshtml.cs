using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OncoLearn.App.Identity;
using OncoLearn.Web.Account;
using OncoLearn.Web.Endpoints;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Account;

[EnableRateLimiting(AccountRateLimit.Policy)]
public sealed class SignInModel(CheckSignIn check, Session session) : PageModel
{
    public sealed record SignInForm
    {
        [Needed(nameof(AccountErrorText.NameOrEmailNeeded))]
        public string Name { get; init; } = "";

        [Needed(nameof(AccountErrorText.PasswordNeeded))]
        public string Password { get; init; } = "";

        public bool Keep { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Anything where a form was sent that was not carried out, because its sender was not signed in any more.</summary>
    [BindProperty(SupportsGet = true, Name = AccountSetup.LostParameter)]
    public string? Lost { get; set; }

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>Whether a page asked for signing in, rather than the person; said once, before the first try.</summary>
    public bool WasSentHere => ModelState.IsValid && LocalPath.OrHome(ReturnUrl) != LocalPath.Home;

    /// <summary>Whether a new password was set just now; null, which no cookie is set for, where none was.</summary>
    [TempData]
    public bool? AfterReset { get; set; }

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Onwards() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        if (await check.RunAsync(Form.Name, Form.Password, ct) is not { } user)
        {
            ModelState.AddModelError(nameof(Form), AccountErrorText.SignInFailed);
            return Page();
        }

        await session.StartAsync(user, Form.Keep);
        return Onwards();
    }

    RedirectResult Onwards() => Redirect(LocalPath.OrToday(ReturnUrl).ToHeader());
}
