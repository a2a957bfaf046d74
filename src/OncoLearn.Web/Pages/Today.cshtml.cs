using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Identity;
using OncoLearn.App.Progress;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Courses;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages;

/// <summary>What a learner goes on with: the lesson, what is not finished, practice, quizzes.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TodayModel(ReadToday read, OwnReports reports, LearnerClock clock, ReaderPreferences reader) : PageModel
{
    public Today Today { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    /// <summary>Answers to problem reports that were not seen yet.</summary>
    public int AnsweredReports { get; private set; }

    /// <summary>The course that was worked in last, else the first, with something to practise; null where there is none.</summary>
    public CourseToday? ToPractise => Today.Courses.Where(course => course.Practice.Count > 0).OrderBy(course => course.Slug != Today.LastCourse).FirstOrDefault();

    /// <summary>Whether something that was begun ends by itself.</summary>
    public bool TimeRuns => Today.Open.Any(attempt => attempt.DeadlineAt is not null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var learnerId = User.LearnerId();
        (Today, Time) = (await read.RunAsync(learnerId, reader.ContentLanguages, ct), await clock.OfAsync(learnerId, ct));
        AnsweredReports = await reports.UnseenAsync(learnerId, ct);
    }

    /// <summary>Why this lesson: it was left, it comes next, or it is the very first.</summary>
    public string ReasonFor(LessonToday lesson) => lesson.Place is not null ? TodayText.ContinueReading
        : Today.Courses.Any(course => course.Understood > 0) ? TodayText.ReadNext
        : TodayText.StartHere;

    public static string AddressOf(LessonToday lesson) => ReadingAddress.Of(lesson.CourseSlug, lesson.Number, lesson.Place);
}
