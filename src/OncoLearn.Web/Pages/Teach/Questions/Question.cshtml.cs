using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Similar;
using OncoLearn.App.QuestionBank.Versions;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>One question of a bank as learners see it, with its way to them: state, review, comments and versions.</summary>
public sealed class QuestionModel(
    ReadDraft read, ListBanks banks, FindClaims claims, ListVersions versions, MoveQuestions move, AskReview ask, DecideReview decide, Comments comments, FindSimilar similar, LearnerClock clock, ReaderPreferences reader)
    : TeachPageModel
{
    public ReadDraft.Found Question { get; private set; } = null!;

    public ListBanks.Bank Bank { get; private set; } = null!;

    /// <summary>Null where it is of a type that this program does not know.</summary>
    public QuestionPreview? Preview { get; private set; }

    public IReadOnlyList<ListVersions.Version> Versions { get; private set; } = [];

    public IReadOnlyList<Comments.Comment> Said { get; private set; } = [];

    /// <summary>Questions that say nearly the same.</summary>
    public IReadOnlyList<FindSimilar.Alike> Alike { get; private set; } = [];

    /// <summary>Who may be asked to review it.</summary>
    public IReadOnlyList<SelectListItem> Reviewers { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    /// <summary>Why nothing was done; null where something was, or nothing was asked.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was typed and not taken.</summary>
    public string? Typed { get; private set; }

    /// <summary>The places of the question that a comment can be about: its texts.</summary>
    public IReadOnlyList<string> Places { get; private set; } = [];

    public bool MayEdit => Question.Access >= BankAccess.Edit;

    public bool MayReview => Question.Access >= BankAccess.Review;

    public string Here => TeachAddress.Question(Question.QuestionUid);

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMoveAsync(string uid, [FromForm] string? to, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        MoveQuestions.Step? step = to switch { "publish" => MoveQuestions.Step.Publish, "retire" => MoveQuestions.Step.Retire, "draft" => MoveQuestions.Step.BackToDraft, _ => null };
        if (step is null) return BadRequest();
        var outcome = (await move.RunAsync([Question.QuestionUid], step.Value, Teacher, ct))[Question.QuestionUid];
        return outcome is MoveQuestions.Outcome.Moved or MoveQuestions.Outcome.WasSoAlready ? After(BankText.Changed(1)) : Refuse(BankText.Moved(outcome, 1) ?? BankText.NotAllowed);
    }

    public async Task<IActionResult> OnPostAskAsync(string uid, [FromForm] string? reviewer, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        return await ask.RunAsync(new(Question.QuestionUid, reviewer ?? "", Teacher), ct) switch
        {
            AskReview.Outcome.Asked => After(QuestionBankText.ReviewAsked),
            AskReview.Outcome.NoSuchReviewer => Refuse(QuestionBankText.NoSuchReviewer),
            _ => Refuse(BankText.NotAllowed),
        };
    }

    public async Task<IActionResult> OnPostDecideAsync(string uid, [FromForm] string? verdict, [FromForm] string? note, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        return await decide.RunAsync(new(Question.QuestionUid, verdict == "approve", note, Teacher), ct) switch
        {
            DecideReview.Outcome.Decided => After(verdict == "approve" ? QuestionBankText.Approved : QuestionBankText.ReturnedNow),
            DecideReview.Outcome.NoteNeeded => Refuse(QuestionBankText.NoteNeeded),
            _ => Refuse(QuestionBankText.NotAsked),
        };
    }

    public async Task<IActionResult> OnPostCommentAsync(string uid, [FromForm] string? path, [FromForm] string? body, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        var outcome = await comments.AddAsync(Question.QuestionUid, path ?? "", body ?? "", Teacher, ct);
        if (outcome == Comments.Outcome.Done) return Redirect($"{Here}#comments");
        Typed = body;
        return Refuse(outcome == Comments.Outcome.BadBody ? QuestionBankText.BadComment(Comments.LongestBody) : BankText.NotAllowed);
    }

    public async Task<IActionResult> OnPostResolveAsync(string uid, [FromForm] string? comment, [FromForm] bool resolved, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        return await comments.ResolveAsync(Question.QuestionUid, comment ?? "", resolved, Teacher, ct) == Comments.Outcome.Done ? Redirect($"{Here}#comments") : NotFound();
    }

    RedirectResult After(string words)
    {
        Done = words;
        return Redirect(Here);
    }

    PageResult Refuse(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await read.RunAsync(TeachAddress.Uid(uid), version: null, Teacher.UserId, ct) is not { } found) return false;
        Question = found;
        Bank = await banks.FindAsync(found.BankUid, Teacher.UserId, ct) ?? throw new InvalidOperationException("Its question was found.");
        var cited = await claims.OfAsync([.. found.Draft.Claims.Values.SelectMany(part => part).Distinct(StringComparer.Ordinal)], reader.ContentLanguages, ct);
        if (Core.Questions.QuestionTypes.Find(found.Draft.Type) is not null)
            Preview = QuestionPreview.Of(found.Draft.Type, found.Draft.Payload, [.. cited.Select(claim => claim.View)], Bank.CourseSlug ?? "", reader.ContentLanguages, found.Vignette?.Content.Text).Preview;
        Places = Preview?.Places ?? [];
        Versions = await versions.RunAsync(found.QuestionUid, Teacher.UserId, ct);
        Said = await comments.OfAsync(found.QuestionUid, Teacher.UserId, ct);
        if (MayEdit && found.State is QuestionState.Draft or QuestionState.Review)
            Reviewers = [.. (await ask.CandidatesAsync(found.BankUid, Teacher, ct)).Select(person => new SelectListItem($"{person.DisplayName} ({person.UserName})", person.UserName))];
        Alike = await similar.OfAsync(found.QuestionUid, Teacher.UserId, ct);
        Time = await clock.OfAsync(Teacher.LearnerId, ct);
        return true;
    }
}
