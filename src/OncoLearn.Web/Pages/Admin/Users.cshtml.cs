using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Administration;
using OncoLearn.App.Identity;

namespace OncoLearn.Web.Pages.Admin;

[Authorize(Policies.Administrator)]
public sealed class UsersModel(UserList users) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>The number of the page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public int Number { get; set; } = 1;

    public UserList.Page List { get; private set; } = new([], 0, 1);

    public async Task OnGetAsync(CancellationToken ct) => List = await users.SearchAsync(Search ?? "", Number, ct);
}
