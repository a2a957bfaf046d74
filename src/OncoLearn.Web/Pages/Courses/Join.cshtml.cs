using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>The link to an instructor's course: whoever opens it and says so becomes one of its readers.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class JoinModel(JoinCourse join) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Null where no course has this link.</summary>
    public JoinCourse.View? Course { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await join.FindAsync(Code, User.LearnerId(), ct) is not { } course) return NoCourse();
        if (course.Joined) return LocalRedirect($"/courses/{course.CourseSlug}");
        Course = course;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await join.RunAsync(Code, User.LearnerId(), ct) switch
    {
        JoinCourse.Outcome.Joined joined => LocalRedirect($"/courses/{joined.CourseSlug}"),
        JoinCourse.Outcome.NotFound => NoCourse(),
        var other => throw new InvalidOperationException($"unknown outcome {other.GetType().Name}"),
    };

    /// <summary>The page itself says it: somebody gave this link away, and can be asked for another.</summary>
    PageResult NoCourse()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
