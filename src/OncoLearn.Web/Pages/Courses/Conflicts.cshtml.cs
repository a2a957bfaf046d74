using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>Findings of a course that oppose each other: both sides, and what the authors offer as an explanation.</summary>
[PublicPage]
public sealed class ConflictsModel(ReadConflicts read, ReaderPreferences reader) : PageModel
{
    public string Course { get; private set; } = "";

    public ReadConflicts.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken ct)
    {
        if (await read.RunAsync(course, reader.ContentLanguages, ct) is not { } view) return NotFound();
        (Course, View) = (course, view);
        return Page();
    }
}
