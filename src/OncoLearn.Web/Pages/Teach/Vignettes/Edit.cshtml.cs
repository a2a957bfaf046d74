using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Vignettes;

/// <summary>Writes the next version of a shared vignette. Where somebody else saved meanwhile, both changes are put together and shown, and nothing is saved yet.</summary>
public sealed class EditModel(SaveVignette save, ReadVignettes vignettes, ListBanks banks) : VignettePageModel(save)
{
    public ReadVignettes.Found Vignette { get; private set; } = null!;

    public LocalizedText Heading => SharedVignette.Parse(Vignette.Newest.Payload.ToJsonString()).Title;

    /// <summary>What was put together with somebody else's change; null where nobody saved meanwhile.</summary>
    public Merging? Merge { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        (Base, Editor) = (Vignette.Newest.Number, Form(Vignette.Newest.Payload, []));
        return Page();
    }

    /// <param name="began">While changes are put together, the version that both began with.</param>
    public async Task<IActionResult> OnPostAsync(string uid, [FromForm(Name = "Base")] int? number, [FromForm] int? began, [FromForm] string? edit, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        (Base, Began) = (number, began);
        if (Of(Began) is { } before && Of(Base) is { } saved)
        {
            var mine = QuestionEditor.PayloadIn(Request.Form);
            if (Merging.PlaceIn(edit) is { } place)
            {
                Show(before, PayloadMerge.TakeTheirs(mine, saved.Payload, place), saved);
                return Page();
            }
            Merge = Told(before, mine, saved);
        }
        return edit == EditorPageModel.ShowPreview ? Again() : await SaveAsync(uid, ct);
    }

    /// <inheritdoc cref="NewModel.OnPostLookAsync"/>
    public async Task<IActionResult> OnPostLookAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Look() : NotFound();

    protected override Task<IActionResult> MergeAsync(JsonObject mine, CancellationToken ct)
    {
        var (before, saved) = (Of(Base) ?? Vignette.Versions[^1], Vignette.Newest);
        // What is undecided from a change before stays so.
        var isOnceMore = Began is not null;
        Show(Of(Began) ?? before, PayloadMerge.Of(before.Payload, mine, saved.Payload).Merged, saved);
        Merge = Merge! with { IsOnceMore = isOnceMore };
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Task.FromResult<IActionResult>(Page());
    }

    void Show(ReadVignettes.Version before, JsonObject merged, ReadVignettes.Version saved)
    {
        (Merge, Editor) = (Told(before, merged, saved) with { IsNews = true }, Form(merged, []));
        // What is sent next begins with theirs.
        (Base, Began) = (saved.Number, before.Number);
        ModelState.Clear();
    }

    static Merging Told(ReadVignettes.Version before, JsonObject mine, ReadVignettes.Version saved) => Merging.Of(ITypeWords.NoType, saved.Author ?? TeachText.SomebodyElse, before.Payload, mine, saved.Payload);

    ReadVignettes.Version? Of(int? number) => Vignette.Versions.FirstOrDefault(version => version.Number == number);

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await vignettes.FindAsync(uid, Teacher.UserId, ct) is not { Access: >= BankAccess.Edit, Archived: false } found) return false;
        Vignette = found;
        Bank = await banks.FindAsync(found.BankUid, Teacher.UserId, ct) ?? throw new InvalidOperationException("Its vignette was found.");
        return true;
    }
}
