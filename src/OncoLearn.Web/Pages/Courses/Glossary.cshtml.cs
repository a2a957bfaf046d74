using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>Every term that the lessons of a course explain.</summary>
[PublicPage]
public sealed class GlossaryModel(ReadGlossary read, ReaderPreferences reader) : PageModel
{
    public string Course { get; private set; } = "";

    public ReadGlossary.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken ct)
    {
        if (await read.RunAsync(course, reader.ContentLanguages, User.LearnerIdOrNull(), ct) is not { } view) return NotFound();
        (Course, View) = (course, view);
        return Page();
    }
}
