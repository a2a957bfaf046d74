using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Documents;
using OncoLearn.App.Imports;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Takes in a review article, as a file or pasted.</summary>
public sealed class NewModel(StartImport start, FindImports find) : TeachPageModel
{
    [BindProperty]
    public IFormFile? Article { get; set; }

    [BindProperty]
    public string? Paste { get; set; }

    /// <summary>The uid of the import whose article the file is a revised one of; null for an article of its own.</summary>
    [BindProperty(Name = "of", SupportsGet = true)]
    public string? Of { get; set; }

    /// <summary>What <see cref="Of"/> names; null where it names none.</summary>
    public ReviewImport? Revised { get; private set; }

    /// <summary>The import that is still being read; null where none is.</summary>
    public string? BusyUid { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (await InputAsync(ct) is { } input)
        {
            switch (await start.RunAsync(input with { RevisesUid = Revised?.Uid }, ct))
            {
                case StartImport.Outcome.Started(var uid):
                    return Redirect(ImportAddress.Of(uid));
                case StartImport.Outcome.Busy(var uid):
                    BusyUid = uid;
                    break;
                case StartImport.Outcome.NothingToRevise:
                    return NotFound();
                case StartImport.Outcome.Empty:
                    ModelState.AddModelError(nameof(Article), ImportText.EmptyFile);
                    break;
                default:
                    if (Article is null) ModelState.AddModelError(nameof(Paste), ImportText.PasteTooLong);
                    else ModelState.AddModelError(nameof(Article), ImportText.TooLarge);
                    break;
            }
        }
        // What was pasted stands there again; a browser never keeps a file.
        if (Article is not null && !ModelState.ContainsKey(nameof(Article))) ModelState.AddModelError(nameof(Article), ImportText.FileAgain);
        Response.StatusCode = BusyUid is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return Page();
    }

    async Task<bool> LoadAsync(CancellationToken ct)
    {
        Revised = Of is null ? null : await find.FindAsync(Of, Teacher.UserId, ct);
        return Of is null || Revised is { State: ImportState.Read, RevisesUid: null };
    }

    /// <summary>Null, with what is wrong told, where nothing or both was given.</summary>
    async Task<StartImport.Input?> InputAsync(CancellationToken ct)
    {
        var pasted = !string.IsNullOrWhiteSpace(Paste);
        if (pasted == Article is not null)
        {
            ModelState.AddModelError(nameof(Paste), pasted ? ImportText.OnlyOne : ImportText.SomethingNeeded);
            return null;
        }
        if (Article is not { } file) return StartImport.Input.Pasted(Teacher.UserId, Paste!);
        if (file.Length > DocumentReaders.MostBytes)
        {
            ModelState.AddModelError(nameof(Article), ImportText.TooLarge);
            return null;
        }
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        return new StartImport.Input(Teacher.UserId, Path.GetFileName(file.FileName), content.ToArray());
    }
}
