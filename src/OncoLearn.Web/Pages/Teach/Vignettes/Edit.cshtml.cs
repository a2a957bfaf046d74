using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Teach.Vignettes;

/// <summary>Writes the next version of a shared vignette. Where somebody else saved meanwhile, what they changed is shown, and nothing is saved yet.</summary>
public sealed class EditModel(SaveVignette save, ReadVignettes vignettes, ListBanks banks) : VignettePageModel(save)
{
    public ReadVignettes.Found Vignette { get; private set; } = null!;

    public LocalizedText Heading => SharedVignette.Parse(Vignette.Newest.Payload.ToJsonString()).Title;

    /// <summary>What somebody else changed meanwhile; null where nobody did.</summary>
    public IReadOnlyList<PlaceDiff>? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        (Base, Editor) = (Vignette.Newest.Number, Form(Vignette.Newest.Payload, []));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, [FromForm(Name = "Base")] int? began, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Base = began;
        return await SaveAsync(uid, ct);
    }

    protected override Task<IActionResult> MergeAsync(CancellationToken ct)
    {
        var before = Vignette.Versions.FirstOrDefault(version => version.Number == Base) ?? Vignette.Versions[^1];
        (Theirs, Base) = (VersionDiff.Of(before.Payload, Vignette.Newest.Payload), Vignette.Newest.Number);
        // What is sent next begins with theirs.
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Task.FromResult<IActionResult>(Page());
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await vignettes.FindAsync(uid, Teacher.UserId, ct) is not { Access: >= BankAccess.Edit, Archived: false } found) return false;
        Vignette = found;
        Bank = await banks.FindAsync(found.BankUid, Teacher.UserId, ct) ?? throw new InvalidOperationException("Its vignette was found.");
        return true;
    }
}
