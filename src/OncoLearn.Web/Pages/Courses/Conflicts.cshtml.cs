using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>Findings of a course that oppose each other: both sides, and what the authors offer as an explanation.</summary>
[PublicPage]
public sealed class ConflictsModel(ReadConflicts read, ReaderPreferences reader) : PageModel
{
    public string Course { get; private set; } = "";

    public ReadConflicts.View View { get; private set; } = null!;

    public static string Heading(ReadConflicts.Topic about) => CourseText.Conflict(about.Subject.Value, about.Cancer?.Value, [.. about.Objects.Select(on => on.Value)]);

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken ct)
    {
        if (await read.RunAsync(course, reader.ContentLanguages, ct) is not { } view) return NotFound();
        (Course, View) = (course, view);
        return Page();
    }
}
