using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Administration;
using OncoLearn.App.Identity;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Admin;

[Authorize(Policies.Administrator)]
public sealed class UserModel(UserList users, ChangeRole changeRole) : PageModel
{
    public UserRow Person { get; private set; } = new();

    /// <summary>What became of a change just now: told once, on the page after.</summary>
    [TempData]
    public string? Changed { get; set; }

    public (bool Ok, string Words)? Notice => Changed switch
    {
        nameof(ChangeRole.Outcome.Changed) => (true, AdminText.RoleChanged),
        nameof(ChangeRole.Outcome.WasSoAlready) => (true, AdminText.WasSoAlready),
        nameof(ChangeRole.Outcome.LastAdministrator) => (false, AdminText.LastAdministrator),
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (await users.FindAsync(uid, ct) is not { } person)
            return NotFound();
        Person = person;
        return Page();
    }

    public Task<IActionResult> OnPostGiveAsync(string uid, [FromForm] string role, CancellationToken ct) => ChangeAsync(uid, role, give: true, ct);

    public Task<IActionResult> OnPostTakeAsync(string uid, [FromForm] string role, CancellationToken ct) => ChangeAsync(uid, role, give: false, ct);

    async Task<IActionResult> ChangeAsync(string uid, string role, bool give, CancellationToken ct)
    {
        if (Role.Find(role ?? "") is not { } known)
            return BadRequest();
        var outcome = await changeRole.RunAsync(new(User.LearnerId(), uid, known, give), ct);
        if (outcome == ChangeRole.Outcome.NoSuchPerson)
            return NotFound();
        Changed = outcome.ToString();
        return Redirect($"/admin/users/{Uri.EscapeDataString(uid)}");
    }
}
