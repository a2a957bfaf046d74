using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OncoLearn.App.Identity;
using OncoLearn.Web.Account;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Account;

/// <summary>One's own account: three forms, because e-mail and password ask for the current password and the rest does not.</summary>
[Authorize, EnableRateLimiting(AccountRateLimit.Policy)]
public sealed class IndexModel(AccountManager accounts, ChangeProfile changeProfile, ChangeEmail changeEmail, Session session) : PageModel
{
    AppUser _user = new();

    public ProfileForm Profile { get; set; } = new();

    public ContactForm Contact { get; set; } = new();

    public SecretForm Secret { get; } = new();

    public string UserName { get; private set; } = "";

    /// <summary>What was saved just now: told once, on the page after.</summary>
    [TempData]
    public string? Saved { get; set; }

    public string? Done => Saved switch
    {
        "profile" => AccountText.ProfileSaved,
        "email" => AccountText.EmailSaved,
        "password" => AccountText.PasswordSaved,
        _ => null,
    };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = User.UserId().ToString(CultureInfo.InvariantCulture);
        if (await accounts.FindByIdAsync(id) is not { } user)
        {
            // The account is gone and the session not yet.
            await session.EndAsync();
            context.Result = Redirect(AccountSetup.SignInPath);
            return;
        }

        _user = user;
        UserName = user.UserName;
        Profile = ProfileForm.From(user);
        Contact = new ContactForm { Email = user.Email };
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostProfileAsync([Bind(Prefix = nameof(Profile))] ProfileForm form)
    {
        Profile = form;
        if (form.DayStart is not { } dayStart)
        {
            ModelState.AddModelError($"{nameof(Profile)}.{nameof(form.DayStartsAt)}", AccountErrorText.DayStart);
            return Page();
        }

        var input = new ChangeProfile.Input(form.DisplayName ?? "", form.Locale ?? "", form.ContentLang, form.TimeZone ?? "", dayStart);
        return await FinishAsync(nameof(Profile), await changeProfile.RunAsync(_user, input), "profile");
    }

    public async Task<IActionResult> OnPostEmailAsync([Bind(Prefix = nameof(Contact))] ContactForm form)
    {
        Contact = form;
        return ModelState.IsValid
            ? await FinishAsync(nameof(Contact), await changeEmail.RunAsync(_user, form.Email, form.CurrentPassword), "email")
            : Page();
    }

    public async Task<IActionResult> OnPostPasswordAsync([Bind(Prefix = nameof(Secret))] SecretForm form) => ModelState.IsValid
        ? await FinishAsync(nameof(Secret), (await accounts.ChangePasswordAsync(_user, form.CurrentPassword, form.Password ?? "")).Errors, "password")
        : Page();

    async Task<IActionResult> FinishAsync(string form, IEnumerable<IdentityError> errors, string saved)
    {
        ModelState.AddErrors(form, errors);
        if (!ModelState.IsValid)
            return Page();
        await session.RenewAsync(_user);
        Saved = saved;
        return Redirect("/account");
    }
}
