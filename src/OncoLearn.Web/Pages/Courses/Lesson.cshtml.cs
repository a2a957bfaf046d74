using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>A lesson. The page is the same for everybody and sets no cookie.</summary>
public sealed class LessonModel(ReadLesson read, ReaderPreferences reader) : PageModel
{
    public ReadLesson.Page Lesson { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string course, string section, CancellationToken ct)
    {
        if (await read.RunAsync(course, section, reader.ContentLanguages, ct) is not { } found) return NotFound();
        Lesson = found;
        return Page();
    }
}
