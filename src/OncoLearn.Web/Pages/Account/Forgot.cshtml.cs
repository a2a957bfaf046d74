using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OncoLearn.Web.Account;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Account;

[EnableRateLimiting(AccountRateLimit.Policy)]
public sealed class ForgotModel(ResetRequests requests) : PageModel
{
    public sealed record ForgotForm
    {
        [Needed(nameof(AccountErrorText.EmailNeeded))]
        public string Email { get; init; } = "";
    }

    [BindProperty]
    public ForgotForm Form { get; set; } = new();

    /// <summary>Whether a letter was asked for just now; null, which no cookie is set for, where none was.</summary>
    [TempData]
    public bool? Sent { get; set; }

    public IActionResult OnPost()
    {
        if (ModelState.IsValid && !Form.Email.Contains('@', StringComparison.Ordinal) && !Form.Email.Contains('＠', StringComparison.Ordinal))
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Email)}", AccountErrorText.Email);
        if (!ModelState.IsValid)
            return Page();
        requests.Add(Form.Email);
        Sent = true;
        return Redirect("/account/forgot");
    }
}
