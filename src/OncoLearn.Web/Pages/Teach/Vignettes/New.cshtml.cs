using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.Web.Pages.Teach.Questions;

namespace OncoLearn.Web.Pages.Teach.Vignettes;

/// <summary>Writes a new shared vignette.</summary>
public sealed class NewModel(SaveVignette save, ListBanks banks) : VignettePageModel(save)
{
    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Editor = Form([], []);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, [FromForm] string? edit, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        return edit == EditorPageModel.ShowPreview ? Again() : await SaveAsync(uid: null, ct);
    }

    /// <summary>The preview alone.</summary>
    public async Task<IActionResult> OnPostLookAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Look() : NotFound();

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { Access: >= BankAccess.Edit } bank) return false;
        Bank = bank;
        return true;
    }
}
