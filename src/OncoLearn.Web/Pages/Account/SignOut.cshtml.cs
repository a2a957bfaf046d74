using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.Web.Account;

namespace OncoLearn.Web.Pages.Account;

/// <summary>The menu posts here; opened by itself it asks, because a link must not sign anybody out. Afterwards it says that the session is over.</summary>
public sealed class SignOutModel(Session session) : PageModel
{
    public bool IsOver => User.Identity is not { IsAuthenticated: true };

    public async Task<IActionResult> OnPostAsync()
    {
        await session.EndAsync();
        return Redirect("/account/sign-out");
    }
}
