using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Reports;

/// <summary>What is wrong with a question of one's own attempt; after it was sent, and while it waits for its answer, what was sent.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReportModel(ReadAttempt read, ReportProblem report, OwnReports own, LearnerClock clock, ReaderPreferences reader) : PageModel
{
    AttemptView _attempt = null!;

    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Slot { get; set; }

    /// <summary>It was sent just now: told once, on the page after.</summary>
    [TempData]
    public bool Sent { get; set; }

    public ReportForm Form { get; private set; } = new();

    public LocalizedText Stem { get; private set; } = null!;

    /// <summary>Best first, for the texts of the question.</summary>
    public IReadOnlyList<string> QuestionLanguages { get; private set; } = [];

    /// <summary>Null where none of the learner's waits.</summary>
    public OwnReports.Report? Waiting { get; private set; }

    public LocalTime Time { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<ProblemKind>().Select(kind => new SelectListItem(ReportText.Kind(kind), kind.Word()));

    /// <summary>The page was opened beside an answer that is still being written.</summary>
    public bool Beside => _attempt is { Kind: AttemptKind.Quiz, State: AttemptState.InProgress };

    public string Back => _attempt.Kind == AttemptKind.Practice || Beside
        ? AttemptAddress.Question(_attempt.Kind, Uid, Slot)
        : $"{AttemptAddress.Of(_attempt.Kind, Uid)}#{FeedbackModel.IdOf(Slot)}";

    public sealed record ReportForm
    {
        public string? Kind { get; init; }

        public string? Body { get; init; }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Form))] ReportForm form, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Form = form;
        switch (await report.RunAsync(new(Uid, Slot, Words<ProblemKind>.Find(form.Kind ?? ""), form.Body ?? "", QuestionLanguages[0], User.LearnerId()), ct))
        {
            case ReportProblem.Outcome.Reported:
                Sent = true;
                return LocalRedirect(ReportAddress.Of(Uid, Slot));
            case ReportProblem.Outcome.KindNeeded:
                ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Kind)}", ReportText.KindNeeded);
                if (IsBad(form.Body)) ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Body)}", ReportText.BodyNeeded(ReportProblem.LongestBody));
                break;
            case ReportProblem.Outcome.BadBody:
                ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Body)}", ReportText.BodyNeeded(ReportProblem.LongestBody));
                break;
            case ReportProblem.Outcome.TooMany:
                ModelState.AddModelError(nameof(Form), ReportText.TooMany(ReportProblem.MostADay));
                break;
            case ReportProblem.Outcome.WaitsAlready:
                break;
            default:
                return NotFound();
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    static bool IsBad(string? body) => string.IsNullOrWhiteSpace(body) || body.ReplaceLineEndings("\n").Trim().Length > ReportProblem.LongestBody;

    async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await read.RunAsync(Uid, User.LearnerId(), ct) is not { } attempt || Slot < 1 || Slot > attempt.Slots.Count) return false;
        var slot = attempt.Slots[Slot - 1];
        _attempt = attempt;
        (Stem, var languages) = slot.Review is { } review ? (review.Stem, review.Languages) : (slot.Face!.Stem, slot.Face.Languages);
        QuestionLanguages = AnswerModel.LanguagesFor(languages, reader.ContentLanguages);
        Waiting = await own.WaitingAsync(Uid, Slot, User.LearnerId(), ct);
        Time = await clock.OfAsync(User.LearnerId(), ct);
        return true;
    }
}
