using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Writes a new question of one type.</summary>
public sealed class CreateModel(QuestionEditor editor, SaveQuestion save, ListBanks banks, SaveImage images, CourseChoices courses) : EditorPageModel(editor, save, images, courses)
{
    public async Task<IActionResult> OnGetAsync(string uid, string type, CancellationToken ct)
    {
        if (!await LoadAsync(uid, type, ct)) return NotFound();
        Meta = MetaForm.For(Languages.Current, section: null);
        return await ShowAsync(await Questions.OpenAsync(type, new JsonObject(), new Dictionary<string, IReadOnlyList<string>>(), Meta.Languages(), Teacher, ct), ct);
    }

    public async Task<IActionResult> OnPostAsync(string uid, string type, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, [FromForm] string? edit, CancellationToken ct)
    {
        if (!await LoadAsync(uid, type, ct)) return NotFound();
        Take(meta);
        return edit is null ? await SaveAsync(type, questionUid: null, ct) : await AgainAsync(type, edit, ct);
    }

    /// <summary>What the preview and the linter say now, while somebody types.</summary>
    public async Task<IActionResult> OnPostLookAsync(string uid, string type, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, CancellationToken ct)
    {
        if (!await LoadAsync(uid, type, ct)) return NotFound();
        Take(meta);
        return await BesideAsync(type, ct);
    }

    async Task<bool> LoadAsync(string uid, string type, CancellationToken ct)
    {
        if (QuestionTypes.Find(type) is null || await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { Access: >= BankAccess.Edit } bank) return false;
        Bank = bank;
        return true;
    }
}
