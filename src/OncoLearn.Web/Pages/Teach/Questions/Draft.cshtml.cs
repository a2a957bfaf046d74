using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Drafts;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Web.Pages.Teach.Reviews;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>A drafted question in the editor. It is accepted when it is saved, and not before: who leaves finds it open.</summary>
public sealed class DraftModel(QuestionEditor editor, SaveQuestion save, SaveImage images, CourseChoices courses, ListBanks banks, FindImports find, FindDrafts drafts, DecideDraft decide)
    : EditorPageModel(editor, save, images, courses)
{
    OfferedDraft? _draft;

    bool _isPublished;

    public ReviewImport Import { get; private set; } = null!;

    public string Key => _draft!.Key;

    public override string SaveLabel => TriageText.SaveAndAccept;

    public async Task<IActionResult> OnGetAsync(string uid, string key, CancellationToken ct)
    {
        if (await LoadAsync(uid, key, ct) is { } elsewhere) return elsewhere;
        var question = _draft!.Question;
        Meta = MetaForm.From(question, [.. Languages.All.Where(lang => question.Payload["stem"]?[lang] is not null)]);
        return await ShowAsync(await Questions.OpenAsync(question.Type, question.Payload, question.Claims, Meta.Languages(), Teacher, ct), ct);
    }

    public async Task<IActionResult> OnPostAsync(string uid, string key, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, [FromForm] string? edit, CancellationToken ct)
    {
        if (await LoadAsync(uid, key, ct) is { } elsewhere) return elsewhere;
        Take(meta);
        return edit is null ? await SaveAsync(_draft!.Question.Type, questionUid: null, ct) : await AgainAsync(_draft!.Question.Type, edit, ct);
    }

    /// <summary>What the preview and the linter say now, while somebody types.</summary>
    public async Task<IActionResult> OnPostLookAsync(string uid, string key, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, CancellationToken ct)
    {
        if (await LoadAsync(uid, key, ct) is { } elsewhere) return elsewhere;
        Take(meta);
        return await BesideAsync(_draft!.Question.Type, ct);
    }

    protected override async Task<SaveQuestion.Outcome> WriteAsync(QuestionDraft draft, string? questionUid, CancellationToken ct)
    {
        switch (await decide.AcceptAsync(Import.Uid, Teacher, Key, publishes: true, ct, draft))
        {
            case DecideDraft.Outcome.Accepted accepted:
                _isPublished = accepted.Published;
                return new SaveQuestion.Outcome.Saved(accepted.QuestionUid, Version: 1, New: true);
            case DecideDraft.Outcome.Faulty faulty:
                return new SaveQuestion.Outcome.Faulty(faulty.Faults);
            case DecideDraft.Outcome.ChangedMeanwhile:
                return new SaveQuestion.Outcome.ChangedMeanwhile();
            default:
                return new SaveQuestion.Outcome.NotFound();
        }
    }

    protected override string After(SaveQuestion.Outcome.Saved saved)
    {
        Done = _isPublished ? TriageText.DraftSavedWord : TriageText.DraftKeptWord;
        return ImportAddress.Draft(Import.Uid, key: null);
    }

    /// <summary>It was decided in another window while it was edited here.</summary>
    protected override Task<IActionResult> MergeAsync(QuestionDraft mine, CancellationToken ct) => Task.FromResult<IActionResult>(Gone());

    RedirectResult Gone()
    {
        Done = TriageText.DraftGoneWord;
        return Redirect(ImportAddress.Draft(Import.Uid, key: null));
    }

    /// <returns>Where to go instead; null where the draft is open and has a bank to go to.</returns>
    async Task<IActionResult?> LoadAsync(string uid, string key, CancellationToken ct)
    {
        if (await find.FindAsync(uid, Teacher.UserId, ct) is not { State: ImportState.Read } import || await drafts.OfAsync(import, ct) is not { } found) return NotFound();
        Import = import;
        _draft = found.Open.FirstOrDefault(draft => draft.Key == key);
        if (_draft is null) return Gone();
        if (await decide.FindBankAsync(uid, Teacher, ct) is not { } bankUid || await banks.FindAsync(bankUid, Teacher.UserId, ct) is not { } bank) return Redirect(ImportAddress.Draft(uid, key));
        Bank = bank;
        return null;
    }
}
