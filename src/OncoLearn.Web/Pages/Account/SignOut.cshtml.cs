using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.Web.Account;

namespace OncoLearn.Web.Pages.Account;

/// <summary>The menu posts here; opened by itself it asks, because a link must not sign anybody out.</summary>
public sealed class SignOutModel(Session session) : PageModel
{
    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Page() : Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await session.EndAsync();
        return Redirect("/");
    }
}
