using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Writes the next version of a question. Where somebody else saved meanwhile, both changes are put together and shown, and nothing is saved yet.</summary>
public sealed class EditModel(QuestionEditor editor, SaveQuestion save, ReadDraft read, ListBanks banks, CourseChoices courses, ReaderPreferences reader)
    : EditorPageModel(editor, save, courses, reader)
{
    ReadDraft.Found _found = null!;

    /// <summary>The question that is edited.</summary>
    public string QuestionUid => _found.QuestionUid;

    /// <summary>What was put together with somebody else's change; null where nobody saved meanwhile.</summary>
    public Merging? Merge { get; private set; }

    /// <param name="Author">Who saved meanwhile.</param>
    /// <param name="Changes">What that changed of what this author began with.</param>
    /// <param name="Conflicts">Where both changed the same place: this author's words stand in the form.</param>
    public sealed record Merging(string? Author, IReadOnlyList<PlaceDiff> Changes, IReadOnlyList<MergeConflict> Conflicts);

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        var draft = _found.Draft;
        var langs = Languages.All.Where(lang => draft.Payload["stem"]?[lang] is not null).ToList();
        Meta = MetaForm.From(draft, langs, _found.Seen, _found.Head);
        return await ShowAsync(await Questions.OpenAsync(draft.Type, draft.Payload, draft.Claims, Meta.Languages(), ct), ct);
    }

    public async Task<IActionResult> OnPostAsync(string uid, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, [FromForm] string? edit, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Meta = meta;
        var type = _found.Draft.Type;
        return edit is null
            ? await SaveAsync(type, _found.QuestionUid, _found.Draft, ct)
            : await ShowAsync(await Questions.ShowAsync(type, Request.Form, meta, edit, [], ct), ct);
    }

    protected override async Task<IActionResult> MergeAsync(QuestionDraft mine, CancellationToken ct)
    {
        var before = await read.RunAsync(_found.QuestionUid, Meta.Base, Teacher.UserId, ct) ?? _found;
        var (old, theirs) = (before.Draft.ToDocument(), _found.Draft.ToDocument());
        var merge = PayloadMerge.Of(old, mine.ToDocument(), theirs);
        var merged = QuestionDraft.FromDocument(merge.Merged);
        Merge = new Merging(_found.Author, VersionDiff.Of(old, theirs), merge.Conflicts);
        Meta = MetaForm.From(merged, Meta.Languages(), _found.Seen, _found.Head);
        // What is shown is what was put together, not what was sent.
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowAsync(await Questions.OpenAsync(merged.Type, merged.Payload, merged.Claims, Meta.Languages(), ct), ct);
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await read.RunAsync(TeachAddress.Uid(uid), version: null, Teacher.UserId, ct) is not { Access: >= BankAccess.Edit } found) return false;
        _found = found;
        Bank = await banks.FindAsync(found.BankUid, Teacher.UserId, ct) ?? throw new InvalidOperationException("Its question was found.");
        return true;
    }
}
