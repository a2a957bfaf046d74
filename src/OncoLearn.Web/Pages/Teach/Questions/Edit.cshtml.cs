using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Writes the next version of a question. Where somebody else saved meanwhile, both changes are put together and shown, and nothing is saved yet.</summary>
public sealed class EditModel(QuestionEditor editor, SaveQuestion save, ReadDraft read, WaiveLint waivers, ListBanks banks, ListReviews reviews, Comments comments, SaveImage images, CourseChoices courses)
    : EditorPageModel(editor, save, images, courses)
{
    /// <summary>Begins the value of a button that leaves what a rule finds.</summary>
    public const string Waive = "waive:";

    /// <summary>Begins the value of a button that minds a rule again.</summary>
    public const string Unwaive = "unwaive:";

    ReadDraft.Found _found = null!;

    /// <summary>The question that is edited.</summary>
    public string QuestionUid => _found.QuestionUid;

    /// <summary>What was put together with somebody else's change; null where nobody saved meanwhile.</summary>
    public Merging? Merge { get; private set; }

    /// <summary>Who was asked to read the newest version: saving takes the question out of their hands. Null where nobody was.</summary>
    public ListReviews.Review? Asked { get; private set; }

    /// <summary>What reviewers said and is not done with: why they returned the newest version, then the comments, oldest first.</summary>
    public IReadOnlyList<Remark> Remarks { get; private set; } = [];

    /// <param name="By">Who said it, and of which version.</param>
    /// <param name="Path">Of the place that it concerns, as of that version; empty for the whole question.</param>
    public sealed record Remark(string By, string Path, string Words);

    /// <param name="Author">Who saved meanwhile.</param>
    /// <param name="Changes">What that changed of what this author began with.</param>
    /// <param name="Conflicts">Where both changed the same place: this author's words stand in the form.</param>
    public sealed record Merging(string? Author, IReadOnlyList<PlaceDiff> Changes, IReadOnlyList<MergeConflict> Conflicts);

    protected override string? SavedUid => QuestionUid;

    /// <param name="fix">The key of a finding that is to be put right as the linter offers; nothing is saved by that.</param>
    public async Task<IActionResult> OnGetAsync(string uid, string? fix, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        await ReadReviewsAsync(ct);
        var draft = _found.Draft;
        var langs = Languages.All.Where(lang => draft.Payload["stem"]?[lang] is not null).ToList();
        Meta = MetaForm.From(draft, langs, _found.Seen, _found.Head);
        var opened = await Questions.OpenAsync(draft.Type, draft.Payload, draft.Claims, Meta.Languages(), ct);
        return await ShowAsync(fix is null ? opened : await FixAsync(opened, fix, ct), ct);
    }

    public async Task<IActionResult> OnPostAsync(string uid, [Bind(Prefix = MetaForm.Prefix)] MetaForm meta, [FromForm] string? edit, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        await ReadReviewsAsync(ct);
        Take(meta);
        var type = _found.Draft.Type;
        if (edit is null) return await SaveAsync(type, _found.QuestionUid, ct);
        await ChangeWaiverAsync(edit, ct);
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
