using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OncoLearn.App.Identity;
using OncoLearn.Web.Account;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Pages.Account;

/// <summary>Where the link of a reset letter leads.</summary>
[EnableRateLimiting(AccountRateLimit.Policy)]
public sealed class ResetModel(ResetPassword reset) : PageModel
{
    public sealed record ResetForm
    {
        public string? Password { get; init; }
    }

    /// <summary>The id of the account.</summary>
    [BindProperty(SupportsGet = true, Name = "user")]
    public string? Account { get; set; }

    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public ResetForm Form { get; set; } = new();

    [TempData]
    public bool? AfterReset { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        IReadOnlyList<IdentityError> errors = await reset.RunAsync(Account ?? "", Token ?? "", Form.Password ?? "");
        if (errors.Count == 0)
        {
            AfterReset = true;
            return Redirect(AccountSetup.SignInPath);
        }

        ModelState.AddErrors(nameof(Form), errors);
        return Page();
    }
}
