using OncoLearn.App.Catalog;
using OncoLearn.App.Grading;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>Where an instructor begins: what waits, and the banks.</summary>
public sealed class IndexModel(ListBanks banks, ReadDesk desk, ProblemReports reports, ReadWaiting grading, ListCourses courses, LearnerClock clock) : TeachPageModel
{
    public ReadDesk.Desk Desk { get; private set; } = null!;

    /// <summary>Titled lists of banks; what an empty one says. A list that may be empty without a word is left out when it is.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<ListBanks.Bank> Banks, string? Empty)> Groups { get; private set; } = [];

    /// <summary>Problem reports that wait for this instructor.</summary>
    public int Reports { get; private set; }

    /// <summary>Answers that wait for this instructor's judgement.</summary>
    public int Answers { get; private set; }

    /// <summary>Titles by slug.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Courses { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Desk = await desk.RunAsync(Teacher, ct);
        Reports = await reports.WaitingAsync(Teacher.UserId, ct);
        Answers = await grading.CountAsync(Teacher.UserId, ct);
        Courses = (await courses.RunAsync(Teacher.LearnerId, ct)).ToDictionary(course => course.Slug, course => course.Title);
        Time = await clock.OfAsync(Teacher.LearnerId, ct);
        var all = await banks.RunAsync(Teacher.UserId, ct);
        var groups = new (string, IReadOnlyList<ListBanks.Bank> Banks, string? Empty)[]
        {
            (TeachText.MyBanks, [.. all.Where(bank => bank.Access == BankAccess.Own)], TeachText.NoBanks),
            (TeachText.SharedBanks, [.. all.Where(bank => bank is { Shipped: false, Access: < BankAccess.Own })], null),
            (TeachText.ShippedBanks, [.. all.Where(bank => bank.Shipped)], null),
        };
        Groups = [.. groups.Where(group => group.Banks.Count > 0 || group.Empty is not null)];
    }
}
