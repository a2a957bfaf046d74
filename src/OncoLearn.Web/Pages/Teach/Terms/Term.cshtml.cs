using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports.Terms;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Terms;

/// <summary>Adds a term to an instructor's vocabulary, changes it, archives it, or removes one that no claim names.</summary>
public sealed class TermModel(FindTerms find, SaveTerm save, ArchiveTerm archive, ReadVocabulary read) : TeachPageModel
{
    /// <summary>Stands where the key of a term stands, for a new one: keys of own terms begin otherwise.</summary>
    const string New = "new";

    /// <summary>Null for a new one.</summary>
    public OwnTerm? Term { get; private set; }

    public TermForm Form { get; private set; } = new();

    /// <summary>Why it was not removed; null where it was not asked for.</summary>
    public string? Refusal { get; private set; }

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<EntityKind>().Select(kind => new SelectListItem(TermText.Kind(kind), kind.Word()));

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken ct)
    {
        if (!await LoadAsync(key, ct)) return NotFound();
        if (Term is not null) Form = TermForm.From(Term.Entity);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [Bind(Prefix = TermForm.Prefix)] TermForm form, CancellationToken ct)
    {
        if (!await LoadAsync(key, ct)) return NotFound();
        Form = form;
        if (form.ToInput(Teacher.UserId, Term?.Entity.Key, ModelState) is { } input)
        {
            switch (await save.RunAsync(input, ct))
            {
                case SaveTerm.Outcome.Saved:
                    Done = TermText.SavedWord;
                    return Redirect(TermAddress.Home);
                case SaveTerm.Outcome.Faulty faulty:
                    form.Tell(faulty.Faults, (await read.RunAsync(Teacher.UserId, ct)).Archived, ModelState);
                    break;
                default:
                    return NotFound();
            }
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostArchiveAsync(string key, CancellationToken ct) => await EndAsync(key, await archive.RunAsync(key, Teacher.UserId, ct), TermText.ArchivedWord, ct);

    public async Task<IActionResult> OnPostBringBackAsync(string key, CancellationToken ct) => await EndAsync(key, await archive.BringBackAsync(key, Teacher.UserId, ct), TermText.BackWord, ct);

    public async Task<IActionResult> OnPostRemoveAsync(string key, CancellationToken ct) => await EndAsync(key, await archive.RemoveAsync(key, Teacher.UserId, ct), TermText.RemovedWord, ct);

    async Task<IActionResult> EndAsync(string key, ArchiveTerm.Outcome outcome, string done, CancellationToken ct)
    {
        switch (outcome)
        {
            case ArchiveTerm.Outcome.Done:
                Done = done;
                return Redirect(TermAddress.Home);
            case ArchiveTerm.Outcome.InUse inUse when await LoadAsync(key, ct):
                Form = TermForm.From(Term!.Entity);
                Refusal = TermText.InUse(inUse.Uses);
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            default:
                return NotFound();
        }
    }

    async Task<bool> LoadAsync(string key, CancellationToken ct)
    {
        if (key == New) return true;
        Term = await find.FindAsync(key, Teacher.UserId, ct);
        return Term is not null;
    }
}
