using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Writes the next version of a question. Where somebody else saved meanwhile, both changes are put together and shown, and nothing is saved yet.</summary>
public sealed class EditModel(QuestionEditor editor, SaveQuestion save, ReadDraft read, WaiveLint waivers, ListBanks banks, ListReviews reviews, Comments comments, SaveImage images, CourseChoices courses, DifferenceNames names)
    : EditorPageModel(editor, save, images, courses)
{
    /// <summary>Begins the value of a button that leaves what a rule finds.</summary>
    public const string Waive = "waive:";

    /// <summary>Begins the value of a button that minds a rule again.</summary>
    public const string Unwaive = "unwaive:";

    ReadDraft.Found _found = null!;

    bool _isOnceMore;

    /// <summary>The question that is edited.</summary>
    public string QuestionUid => _found.QuestionUid;

    /// <summary>Nobody is served it: saving brings it back as a draft.</summary>
    public bool IsRetired => _found.State == QuestionState.Retired;

    /// <summary>What was put together with somebody else's change; null where nobody saved meanwhile.</summary>
    public Merging? Merge { get; private set; }

    /// <summary>Who was asked to read the newest version: saving takes the question out of their hands. Null where nobody was.</summary>
    public ListReviews.Review? Asked { get; private set; }

    /// <summary>What reviewers said and is not done with: why they returned the newest version, then the comments, oldest first.</summary>
    public IReadOnlyList<Remark> Remarks { get; private set; } = [];

    /// <param name="By">Who said it, and of which version.</param>
    /// <param name="Path">Of the place that it concerns, as of that version; empty for the whole question.</param>
    public sealed record Remark(string By, string Path, string Words);

    protected override string? SavedUid => QuestionUid;

    /// <param name="fix">The key of a finding that is to be put right as the linter offers; nothing is saved by that.</param>
    public async Task<IActionResult> OnGetAsync(string uid, string? fix, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        await ReadReviewsAsync(ct);
        var draft = _found.Draft;
        var langs = Languages.All.Where(lang => draft.Payload["stem"]?[lang] is not null).ToList();
        Meta = MetaForm.From(draft, langs) with { Seen = _found.Seen.ToUnixTimeMilliseconds(), Base = EditBasis.Of(_found).ToString() };
        var opened = await Questions.OpenAsync(draft.Type, draft.Payload, draft.Claims, Meta.Languages(), Teacher, ct);
        return await ShowAsync(fix is null ? opened : await FixAsync(opened, fix, ct), ct);
    }

    public async Task<IActionResult> OnPostAsync(string uid, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, [FromForm] string? edit, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        await ReadReviewsAsync(ct);
        Take(meta);
        var type = _found.Draft.Type;
        // A chosen image is brought in first, as by every button.
        if (Merging.PlaceIn(edit) is { } place && !HasChosenImage) return await TakeTheirsAsync(place, ct);
        if (edit is null) return await SaveAsync(type, _found.QuestionUid, ct);
        await ChangeWaiverAsync(edit, ct);
        if (ListEdit.Parse(edit)?.What == ListEdit.Kind.Add) await TakeGivenAsync(ct);
        return await AgainAsync(type, edit, ct);
    }

    /// <summary>What the preview and the linter say now, while somebody types.</summary>
    public async Task<IActionResult> OnPostLookAsync(string uid, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Take(meta);
        return await BesideAsync(_found.Draft.Type, ct);
    }

    protected override async Task<IActionResult> MergeAsync(QuestionDraft mine, CancellationToken ct)
    {
        var theirs = _found.Draft.ToDocument();
        var saved = (await BegunWithAsync(Meta.Base, ct))?.Document ?? theirs;
        await TakeGivenAsync(ct);
        var merged = DraftMerge.Of(saved, mine.ToDocument(), theirs, Links, Meta.GivenIds);
        _isOnceMore = Meta.Began is not null;
        // What is undecided from a change before stays so.
        var from = Meta with { Seen = _found.Seen.ToUnixTimeMilliseconds(), Base = EditBasis.Of(_found).ToString(), Began = Meta.Began ?? Meta.Base };
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowMergedAsync(merged, from, ct);
    }

    /// <summary>Takes the other's words at a place. Nothing is saved by that.</summary>
    async Task<IActionResult> TakeTheirsAsync(string place, CancellationToken ct)
    {
        var (mine, theirs) = (InForm(QuestionEditor.PayloadIn(TextsAside.Together(Request.Form))), (await BegunWithAsync(Meta.Base, ct))?.Document);
        return await ShowMergedAsync(theirs is null ? mine : DraftMerge.TakeTheirs(mine, theirs, place, Links), Meta, ct);
    }

    /// <summary>Shows what was put together, not what was sent.</summary>
    /// <param name="from">What the form goes on from.</param>
    async Task<IActionResult> ShowMergedAsync(JsonObject document, MetaForm from, CancellationToken ct)
    {
        var merged = QuestionDraft.FromDocument(document);
        Meta = MetaForm.From(merged, from.Languages()) with { Seen = from.Seen, Base = from.Base, Began = from.Began, PreviewIn = from.PreviewIn, Given = from.Given };
        ModelState.Clear();
        Merge = await MergingAsync(document, ct) is { } merging ? merging with { IsNews = true, IsOnceMore = _isOnceMore } : null;
        return await ShowAsync(await Questions.OpenAsync(merged.Type, merged.Payload, merged.Claims, Meta.Languages(), Teacher, ct), ct);
    }

    /// <summary>Keeps in sight what is to be decided while the form holds two changes.</summary>
    protected override async Task BeforeShownAsync(EditorModel shown, CancellationToken ct)
    {
        if (Meta.Began is not null) Merge ??= await MergingAsync(InForm(shown.Payload), ct);
    }

    /// <returns>Null where the form holds the changes of one author.</returns>
    async Task<Merging?> MergingAsync(JsonObject mine, CancellationToken ct)
    {
        if (await BegunWithAsync(Meta.Began, ct) is not { } began || await BegunWithAsync(Meta.Base, ct) is not { } theirs) return null;
        var author = theirs.Version > began.Version ? theirs.Author ?? TeachText.SomebodyElse : null;
        var merging = Merging.Of(_found.Draft.Type, author, began.Document, mine, theirs.Document);
        return merging with { Changes = await names.NameAsync(merging.Changes, Teacher, ct) };
    }

    /// <summary>Somebody may have saved an item and taken it out again since this form was opened: others may still write to it.</summary>
    async Task TakeGivenAsync(CancellationToken ct) => Meta = Meta with { Given = Meta.GivenIds.And(await read.GivenIdsAsync(QuestionUid, ct)).ToString() };

    public override string? OtherAuthorOf(QuestionFault fault) => Merge?.IsTheirs(fault.Path, Editor.Payload) == true ? Merge.Author : null;

    ItemLinks Links => ItemLinks.Of(QuestionTypes.Of(_found.Draft.Type), _found.Draft.Payload);

    JsonObject InForm(JsonObject payload) => Meta.ToDraft(payload, Request.Form, _found.Draft).ToDocument();

    /// <param name="field">Of the form: an <see cref="EditBasis"/>.</param>
    /// <returns>Null where the field names no version.</returns>
    async Task<Begun?> BegunWithAsync(string? field, CancellationToken ct) =>
        EditBasis.Parse(field) is { } basis && await read.RunAsync(QuestionUid, basis.Version, Teacher.UserId, ct) is { } version ? new Begun(basis.Version, version.Author, basis.Restore(version.Draft).ToDocument()) : null;

    /// <summary>What an author began with.</summary>
    /// <param name="Author">Who wrote it; null where nobody has a name.</param>
    sealed record Begun(int Version, string? Author, JsonObject Document);

    /// <summary>Waivers belong to the question and not to its versions: they hold at once, whether the form is saved or not.</summary>
    async Task ChangeWaiverAsync(string edit, CancellationToken ct)
    {
        if (edit.StartsWith(Unwaive, StringComparison.Ordinal)) await waivers.TakeBackAsync(QuestionUid, edit[Unwaive.Length..], Teacher, ct);
        if (!edit.StartsWith(Waive, StringComparison.Ordinal)) return;
        var rule = edit[Waive.Length..];
        var reason = Request.Form[LintPanel.ReasonPrefix + rule].ToString();
        if (await waivers.RunAsync(QuestionUid, rule, reason, Teacher, ct) != WaiveLint.Outcome.BadReason) return;
        Refused = new LintPanel.Refusal(rule, reason, LintText.BadReason(WaiveLint.LongestReason));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    async Task ReadReviewsAsync(CancellationToken ct)
    {
        var ofHead = (await reviews.RunAsync(QuestionUid, Teacher, ct)).Where(review => review.OfHead).ToList();
        if (_found.State == QuestionState.Review) Asked = ofHead.Find(review => review.Decision == ListReviews.Decision.Open);
        var open = (await comments.OfAsync(QuestionUid, Teacher.UserId, ct)).Where(comment => comment.ResolvedAt is null);
        Remarks =
        [
            .. ofHead.Where(review => review is { Decision: ListReviews.Decision.Returned, Note: not null }).Select(review => new Remark(QuestionBankText.Review(review), Path: "", review.Note!)),
            .. open.Select(comment => new Remark(QuestionBankText.By(comment.Author ?? TeachText.SomebodyElse, QuestionBankText.VersionNumber(comment.Version)), comment.Path, comment.Body)),
        ];
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await read.RunAsync(TeachAddress.Uid(uid), version: null, Teacher.UserId, ct) is not { Access: >= BankAccess.Edit } found) return false;
        _found = found;
        Bank = await banks.FindAsync(found.BankUid, Teacher.UserId, ct) ?? throw new InvalidOperationException("Its question was found.");
        return true;
    }
}
