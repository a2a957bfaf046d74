using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.Core;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>How the reading of an import goes, or how it ended; once it is read, its sections, or what it changes in the article that it revises.</summary>
public sealed class ImportModel(FindImports find, CancelImport cancel) : TeachPageModel
{
    /// <summary>Those that a reader is told of, in order.</summary>
    public static IReadOnlyList<ImportStep> Steps { get; } = [ImportStep.Opening, ImportStep.Parsing, ImportStep.FindingClaims, ImportStep.Saving];

    public ReviewImport Import { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct)
        ? Import.State != ImportState.Read ? Page() : Redirect(Import.RevisesUid is null ? ImportAddress.Stage(uid, ImportStage.Sections) : ImportAddress.Revision(uid))
        : NotFound();

    /// <summary>For the script that shows the progress.</summary>
    public async Task<IActionResult> OnGetProgressAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct)
        ? new JsonResult(new { reading = Import.State == ImportState.Reading, step = Import.Step.Word(), said = ImportText.Step(Import.Step), progress = Import.Progress })
        : NotFound();

    /// <summary>Where it has ended meanwhile, it shows how.</summary>
    public async Task<IActionResult> OnPostCancelAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        await cancel.RunAsync(uid, Teacher.UserId, ct);
        return Redirect(ImportAddress.Of(uid));
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await find.FindAsync(uid, Teacher.UserId, ct) is not { } import) return false;
        Import = import;
        return true;
    }
}
