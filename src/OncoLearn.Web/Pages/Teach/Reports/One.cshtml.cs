using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reports;

/// <summary>One report with what the learner saw, to be answered.</summary>
public sealed class OneModel(ProblemReports reports, LearnerClock clock, ReaderPreferences reader) : TeachPageModel
{
    public ProblemReports.Report Report { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    /// <summary>As typed.</summary>
    public string? Typed { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>In the language in which the learner saw it.</summary>
    public ReviewModel Review => new(
        Report.Review, AnswerModel.LanguagesFor(Report.Review.Languages, [Report.Lang, .. reader.ContentLanguages]), Report.CourseSlug, [])
    {
        Judging = true,
    };

    public string QuestionAt => TeachAddress.Question(Report.QuestionUid);

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Typed = Report.Answer;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, [FromForm] string? answer, [FromForm] string? then, CancellationToken ct)
    {
        switch (await reports.AnswerAsync(uid, answer ?? "", Teacher, ct))
        {
            case ProblemReports.Outcome.Answered:
                Done = "answered";
                var next = then == "next" ? (await reports.ListAsync(new(), Teacher.UserId, 1, ct)).Items : [];
                return LocalRedirect(next.Count > 0 ? ReportDesk.Report(next[0].Uid) : ReportDesk.Home);
            case ProblemReports.Outcome.BadAnswer when await LoadAsync(uid, ct):
                (Typed, Problem) = (answer, ReportText.AnswerNeeded(ProblemReports.LongestAnswer));
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                return NotFound();
        }
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await reports.FindAsync(uid, Teacher.UserId, ct) is not { } report) return false;
        (Report, Time) = (report, await clock.OfAsync(Teacher.LearnerId, ct));
        return true;
    }
}
