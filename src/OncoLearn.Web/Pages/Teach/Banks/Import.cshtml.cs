using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.Transfer;
using OncoLearn.App.Transfer.Files;
using OncoLearn.App.Transfer.Sheets;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>Takes questions that were written elsewhere: pasted, or as a file. Nothing is imported yet.</summary>
public sealed class ImportModel(ListBanks banks, StageImport stage) : TeachPageModel
{
    public ListBanks.Bank Bank { get; private set; } = null!;

    public ImportForm Form { get; private set; } = new();

    public static IEnumerable<SelectListItem> Langs => Languages.All.Select(lang => new SelectListItem(Languages.OwnName(lang), lang));

    public static IEnumerable<SelectListItem> Categories => [new(FormText.Choose, ""), .. EditorPageModel.Categories];

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = ImportForm.Empty();
        return Page();
    }

    public async Task<IActionResult> OnGetTemplateAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct)
        ? File(XlsxTemplate.Write(Languages.Current), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "template.xlsx")
        : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, [Bind(Prefix = ImportForm.Prefix)] ImportForm form, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = form;
        var problemAt = $"{ImportForm.Prefix}.{(form.File is null ? nameof(form.Paste) : nameof(form.File))}";
        var read = await ReadAsync(form, ct);
        if (read is EntryFiles.Outcome.Refused refused) ModelState.AddModelError(problemAt, refused.Reason.In(Languages.Current));
        if (form.Defaults(ModelState) is { } defaults && read is EntryFiles.Outcome.Read { Source: var source })
        {
            switch (await stage.RunAsync(new(Bank.Uid, source, defaults, Teacher.UserId), ct))
            {
                case StageImport.Outcome.Staged staged:
                    return Redirect($"{TeachAddress.Bank(Bank.Uid)}/import/{staged.ImportUid}");
                case StageImport.Outcome.NoCategory(var questions):
                    ModelState.AddModelError($"{ImportForm.Prefix}.{nameof(form.Category)}", TransferText.CategoryNeeded(questions));
                    break;
                case StageImport.Outcome.Empty:
                    ModelState.AddModelError(problemAt, TransferText.NoQuestions);
                    break;
                case StageImport.Outcome.TooMuch:
                    ModelState.AddModelError(problemAt, TransferText.TooMuch(StageImport.MostQuestions));
                    break;
                default:
                    return NotFound();
            }
        }
        // What was pasted stands there again.
        if (form.File is not null && ModelState.GetFieldValidationState($"{ImportForm.Prefix}.{nameof(form.File)}") != ModelValidationState.Invalid)
            ModelState.AddModelError($"{ImportForm.Prefix}.{nameof(form.File)}", TransferText.FileAgain);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Null, with what is wrong told, where nothing or both was given.</summary>
    async Task<EntryFiles.Outcome?> ReadAsync(ImportForm form, CancellationToken ct)
    {
        var pasted = !string.IsNullOrWhiteSpace(form.Paste);
        if (pasted == form.File is not null)
        {
            ModelState.AddModelError($"{ImportForm.Prefix}.{nameof(form.Paste)}", pasted ? TransferText.OnlyOne : TransferText.SomethingNeeded);
            return null;
        }
        if (form.File is not { } file) return EntryFiles.ReadPaste(form.Paste!);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        return EntryFiles.Read(content.ToArray(), file.FileName);
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { Access: >= BankAccess.Edit } bank) return false;
        Bank = bank;
        return true;
    }
}
