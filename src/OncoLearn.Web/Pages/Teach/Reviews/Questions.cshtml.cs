using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Drafts;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Questions that were drafted from confirmed claims, one at a time: to be accepted, edited or rejected. No student gets one that nobody has accepted.</summary>
public sealed class QuestionsModel(FindImports find, FindDrafts drafts, FindClaims claims, DecideDraft decide, ReaderPreferences reader) : TeachPageModel
{
    public ReviewImport Import { get; private set; } = null!;

    /// <summary>Null before the lessons are published.</summary>
    public FindDrafts.Found? Found { get; private set; }

    /// <summary>Null where none is left to be decided.</summary>
    public OfferedDraft? Shown { get; private set; }

    /// <summary>As a student will see it.</summary>
    public QuestionPreview? Preview { get; private set; }

    /// <summary>The sentence of the article that it comes from; null where that is gone.</summary>
    public string? Source { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, string? d, CancellationToken ct) => await LoadAsync(uid, d, ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAcceptAsync(string uid, string key, CancellationToken ct) => DecideAsync(uid, () => decide.AcceptAsync(uid, Teacher, key, publishes: true, ct), ct);

    /// <summary>Opens it in the editor. Nothing is decided by that.</summary>
    public async Task<IActionResult> OnPostEditAsync(string uid, string key, CancellationToken ct) =>
        await decide.OpenBankAsync(uid, Teacher, ct) is null ? NotFound() : Redirect(ImportAddress.EditDraft(uid, key));

    public Task<IActionResult> OnPostRejectAsync(string uid, string key, string? reason, CancellationToken ct)
    {
        var said = reason?.Trim() ?? "";
        return DecideAsync(uid, () => decide.RejectAsync(uid, Teacher, key, said.Length == 0 ? null : Cut.At(said, DecideDraft.LongestReason), ct), ct);
    }

    public Task<IActionResult> OnPostUndoAsync(string uid, string key, CancellationToken ct) => DecideAsync(uid, () => decide.UndoAsync(uid, Teacher, key, ct), ct, key);

    /// <param name="next">The draft to be shown then; null for the first that is open.</param>
    async Task<IActionResult> DecideAsync(string uid, Func<Task<DecideDraft.Outcome>> decision, CancellationToken ct, string? next = null)
    {
        switch (await decision())
        {
            case DecideDraft.Outcome.NotFound:
                return NotFound();
            case DecideDraft.Outcome.Accepted { Published: false }:
                Done = TriageText.DraftKeptWord;
                break;
            case DecideDraft.Outcome.ChangedMeanwhile:
                if (!await LoadAsync(uid, shown: null, ct)) return NotFound();
                Problem = TriageText.DraftChanged;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
        }
        return Redirect(ImportAddress.Draft(uid, next));
    }

    async Task<bool> LoadAsync(string uid, string? shown, CancellationToken ct)
    {
        if (await find.FindAsync(uid, Teacher.UserId, ct) is not { State: ImportState.Read } import) return false;
        (Import, Found) = (import, await drafts.OfAsync(import, ct));
        if (Found is null) return true;
        Shown = Found.Open.FirstOrDefault(draft => draft.Key == shown) ?? Found.Open.FirstOrDefault();
        if (Shown is null) return true;
        Source = await drafts.SourceOfAsync(import, Shown, ct);
        var rests = await claims.OfAsync([.. Shown.Question.Claims.Values.SelectMany(one => one).Distinct(StringComparer.Ordinal)], reader.ContentLanguages, Teacher, ct);
        Preview = QuestionPreview.Of(Shown.Question.Type, Shown.Question.Payload, [.. rests.Select(claim => claim.View)], Found.CourseSlug, reader.ContentLanguages).Preview;
        return true;
    }
}
