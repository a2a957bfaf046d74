using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reports;

/// <summary>What learners reported of the questions that the instructor answers for.</summary>
public sealed class ListModel(ProblemReports reports, ListBanks banks, LearnerClock clock, ReaderPreferences reader) : TeachPageModel
{
    const int LastPage = 100_000;

    /// <summary>The uid of a bank; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bank { get; set; }

    /// <summary>The uid of a question; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Question { get; set; }

    /// <summary><c>answered</c> for those; anything else for those that wait.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public int Number { get; set; } = 1;

    public ProblemReports.Page List { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Banks { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    public bool Answered => State == "answered";

    public string Address(int number) => ReportDesk.List(Bank, Question, Answered, number);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Number is < 1 or > LastPage) return NotFound();
        List = await reports.ListAsync(new(Given(Bank), Given(Question), Answered), Teacher.UserId, Number, ct);
        if (List.Items.Count == 0 && Number > 1) return LocalRedirect(Address(1));
        var answerable = (await banks.RunAsync(Teacher.UserId, ct)).Where(bank => bank.Access >= BankAccess.Edit || (bank.Shipped && User.IsInRole(App.Identity.Role.Administrator)));
        Banks = [new(ReportText.AllBanks, ""), .. answerable.Select(bank => new SelectListItem(AuthoredText.ToPlain(bank.Title.In(reader.ContentLanguages).Value), bank.Uid))];
        Time = await clock.OfAsync(Teacher.LearnerId, ct);
        return Page();
    }

    static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
