using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Imports;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>How the course of a review is called, and whose the review is.</summary>
public sealed class DetailsModel(FindImports find, DescribeImport describe) : TeachPageModel
{
    public ReviewImport Import { get; private set; } = null!;

    public DetailsForm Form { get; private set; } = new();

    public static IEnumerable<SelectListItem> Langs => Languages.All.Select(lang => new SelectListItem(Languages.OwnName(lang), lang));

    /// <summary>Licences as they are usually written.</summary>
    public static IReadOnlyList<string> Licences { get; } = ["CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0", "CC BY-NC-ND 4.0", "CC BY-NC-SA 4.0", "CC0 1.0"];

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = DetailsForm.From(Import);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, [Bind(Prefix = DetailsForm.Prefix)] DetailsForm form, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = form;
        if (form.Read(uid, Teacher.UserId, ModelState) is not { } input)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        return await describe.RunAsync(input, ct) ? Redirect(ImportAddress.Stage(uid, ImportStage.Claims)) : NotFound();
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await find.FindAsync(uid, Teacher.UserId, ct) is not { State: ImportState.Read } import) return false;
        Import = import;
        return true;
    }
}
