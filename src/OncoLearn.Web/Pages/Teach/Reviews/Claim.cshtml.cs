using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Terms;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Puts a claim right before it is confirmed.</summary>
public sealed class ClaimModel(OpenImport open, FindCandidates find, ReadVocabulary read, SaveTerm save, DecideClaim decide, ReaderPreferences reader) : ClaimEditorModel(read, save, reader)
{
    public TriagedClaim Claim { get; private set; } = null!;

    public override string BackTo => ImportAddress.Claim(Import.Uid, Claim.Found.Mark);

    public async Task<IActionResult> OnGetAsync(string uid, string mark, CancellationToken ct)
    {
        if (!await LoadAsync(uid, mark, ct)) return NotFound();
        Form = ClaimForm.From(Claim.Fields);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, string mark, [Bind(Prefix = ClaimForm.Prefix)] ClaimForm form, CancellationToken ct)
    {
        if (!await LoadAsync(uid, mark, ct)) return NotFound();
        if (await FieldsAsync(form, [.. Claim.Fields.Terms], ct) is not { } fields) return Refused();
        return await decide.RunAsync(uid, Teacher.UserId, mark, new DecideClaim.Decision.Confirm(fields), ct) ? Redirect(ImportAddress.Stage(uid, ImportStage.Claims)) : NotFound();
    }

    async Task<bool> LoadAsync(string uid, string mark, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return false;
        if ((await find.OfAsync(work, ct)).Claims.FirstOrDefault(claim => claim.Found.Mark == mark) is not { } claim) return false;
        (Import, Claim, Sentence) = (work.Import, claim, claim.Found.Sentence);
        await ReadVocabularyAsync(ct);
        return true;
    }
}
