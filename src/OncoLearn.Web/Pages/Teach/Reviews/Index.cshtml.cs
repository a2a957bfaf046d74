using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The reviews that an instructor has brought.</summary>
public sealed class IndexModel(FindImports find, RemoveImport remove, LearnerClock clock) : TeachPageModel
{
    public IReadOnlyList<ReviewImport> Imports { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    /// <summary>Whether it may be taken out of the list.</summary>
    public static bool MayBeRemoved(ReviewImport import) => import is { State: not ImportState.Reading, CourseSlug: null };

    public async Task OnGetAsync(CancellationToken ct) => (Imports, Time) = (await find.OfAsync(Teacher.UserId, ct), await clock.OfAsync(Teacher.LearnerId, ct));

    public async Task<IActionResult> OnPostRemoveAsync(string uid, CancellationToken ct)
    {
        if (!await remove.RunAsync(uid, Teacher.UserId, ct)) return NotFound();
        Done = "removed";
        return Redirect(ImportAddress.Home);
    }
}
