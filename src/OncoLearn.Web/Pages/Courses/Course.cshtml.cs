using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Courses;

[PublicPage]
public sealed class CourseModel(ReadCourse read, ReaderPreferences reader) : PageModel
{
    public ReadCourse.Course Course { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken ct)
    {
        if (await read.RunAsync(course, reader.ContentLanguages, ct) is not { } found) return NotFound();
        Course = found;
        return Page();
    }
}
