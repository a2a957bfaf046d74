using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Across;

/// <summary>What the courses say of one entity, side by side.</summary>
[PublicPage]
public sealed class EntityModel(ReadAcross read, ListCourses list, ReaderPreferences reader) : PageModel
{
    /// <summary>Those that say something of it, in their order.</summary>
    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public ReadAcross.View View { get; private set; } = null!;

    public TextIn Name => View.Names[0];

    public async Task<IActionResult> OnGetAsync(string entity, CancellationToken ct)
    {
        if (await read.RunAsync(entity, reader.ContentLanguages, User.LearnerIdOrNull(), ct) is not { } view) return NotFound();
        View = view;
        Courses = [.. (await list.RunAsync(User.LearnerIdOrNull(), ct)).Where(course => view.Courses.ContainsKey(course.Slug))];
        return Page();
    }
}
