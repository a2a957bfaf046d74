using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>One question of a bank as learners see it, with its way to them: state, review, comments and versions.</summary>
public sealed class QuestionModel(ReadQuestionDesk read, MoveQuestions move, AskReview ask, DecideReview decide, Comments comments, WaiveLint waivers) : TeachPageModel
{
    /// <summary>What is done where an editor saved.</summary>
    public const string Saved = "saved";

    /// <summary>What is done where an editor saved, and a review that was asked for is withdrawn by it.</summary>
    public const string SavedUnasked = "saved-unasked";

    public QuestionDesk Desk { get; private set; } = null!;

    public bool IsSaved => Done is Saved or SavedUnasked;

    /// <summary>Why nothing was done; null where something was, or nothing was asked.</summary>
    public string? Problem { get; private set; }

    /// <summary>A comment that was not taken; null where none was refused.</summary>
    public string? Typed { get; private set; }

    /// <summary>The place that it is about.</summary>
    public string? TypedPlace { get; private set; }

    /// <summary>The language in which the question is shown; the reader's where it is not given.</summary>
    [BindProperty(SupportsGet = true)]
    public string? In { get; set; }

    /// <summary>Whose half-written words the browser keeps: several instructors may share one.</summary>
    public long Owner => Teacher.UserId;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMoveAsync(string uid, [FromForm] string? to, CancellationToken ct)
    {
        MoveQuestions.Step? step = to switch { "publish" => MoveQuestions.Step.Publish, "retire" => MoveQuestions.Step.Retire, "draft" => MoveQuestions.Step.BackToDraft, _ => null };
        if (step is null) return BadRequest();
        var question = TeachAddress.Uid(uid);
        var outcome = (await move.RunAsync([question], step.Value, Teacher, ct))[question];
        var words = BankText.Moved(step.Value, outcome, 1) ?? BankText.NotAllowed;
        return outcome is MoveQuestions.Outcome.Moved or MoveQuestions.Outcome.WasSoAlready ? After(question, words) : await RefuseAsync(uid, words, ct);
    }

    public async Task<IActionResult> OnPostAskAsync(string uid, [FromForm] string? reviewer, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        return await ask.RunAsync(new(question, reviewer ?? "", Teacher), ct) switch
        {
            AskReview.Outcome.Asked => After(question, QuestionBankText.ReviewAsked),
            AskReview.Outcome.WroteIt => await RefuseAsync(uid, QuestionBankText.WroteIt, ct),
            AskReview.Outcome.NoSuchReviewer => await RefuseAsync(uid, QuestionBankText.NoSuchReviewer, ct),
            _ => await RefuseAsync(uid, BankText.NotAllowed, ct),
        };
    }

    public async Task<IActionResult> OnPostDecideAsync(string uid, [FromForm] string? verdict, [FromForm] string? note, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        return await decide.RunAsync(new(question, verdict == "approve", note, Teacher), ct) switch
        {
            DecideReview.Outcome.Decided => After(question, verdict == "approve" ? QuestionBankText.Approved : QuestionBankText.ReturnedNow),
            DecideReview.Outcome.NoteNeeded => await RefuseNoteAsync(uid, note, QuestionBankText.NoteNeeded, ct),
            // What was written stays to be read: it was about an older version.
            _ when !string.IsNullOrWhiteSpace(note) => await RefuseNoteAsync(uid, note, QuestionBankText.NotAsked, ct),
            _ => await RefuseAsync(uid, QuestionBankText.NotAsked, ct),
        };
    }

    public async Task<IActionResult> OnPostCommentAsync(string uid, [FromForm] string? path, [FromForm] string? body, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        var outcome = await comments.AddAsync(question, path ?? "", body ?? "", Teacher, ct);
        if (outcome == Comments.Outcome.Done) return Redirect($"{TeachAddress.Question(question)}#comments");
        if (outcome != Comments.Outcome.BadBody) return await RefuseAsync(uid, BankText.NotAllowed, ct);
        (Typed, TypedPlace) = (body ?? "", path);
        return await AgainAsync(uid, ct);
    }

    public async Task<IActionResult> OnPostResolveAsync(string uid, [FromForm] string? comment, [FromForm] bool resolved, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        return await comments.ResolveAsync(question, comment ?? "", resolved, Teacher, ct) == Comments.Outcome.Done ? Redirect($"{TeachAddress.Question(question)}#comments") : NotFound();
    }

    public async Task<IActionResult> OnPostWaiveAsync(string uid, [FromForm] string? rule, [FromForm] string? reason, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        var outcome = await waivers.RunAsync(question, rule ?? "", reason ?? "", Teacher, ct);
        if (outcome == WaiveLint.Outcome.Done) return After(question, LintText.Waived);
        if (outcome != WaiveLint.Outcome.BadReason) return NotFound();
        var again = await AgainAsync(uid, ct);
        if (again is PageResult) Desk = Desk with { Lint = Desk.Lint is null ? null : Desk.Lint with { Refused = new LintPanel.Refusal(rule!, reason ?? "", LintText.BadReason(WaiveLint.LongestReason)) } };
        return again;
    }

    public async Task<IActionResult> OnPostUnwaiveAsync(string uid, [FromForm] string? rule, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        return await waivers.TakeBackAsync(question, rule ?? "", Teacher, ct) == WaiveLint.Outcome.Done ? After(question, LintText.TakenBack) : NotFound();
    }

    RedirectResult After(string question, string words)
    {
        Done = words;
        return Redirect(TeachAddress.Question(question));
    }

    async Task<IActionResult> RefuseAsync(string uid, string problem, CancellationToken ct)
    {
        Problem = problem;
        return await AgainAsync(uid, ct);
    }

    async Task<IActionResult> RefuseNoteAsync(string uid, string? note, string problem, CancellationToken ct)
    {
        var again = await AgainAsync(uid, ct);
        if (again is PageResult) Desk = Desk with { Reviews = Desk.Reviews with { Refused = (note, problem) } };
        return again;
    }

    /// <summary>The page once more, with what was refused.</summary>
    async Task<IActionResult> AgainAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await read.RunAsync(TeachAddress.Uid(uid), Teacher, In, ct) is not { } desk) return false;
        Desk = desk;
        return true;
    }
}
