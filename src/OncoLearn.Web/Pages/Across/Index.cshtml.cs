using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Across;

/// <summary>The entities that more than one course speaks of, by kind.</summary>
[PublicPage("course")]
public sealed class IndexModel(ListShared shared, ListCourses list, ReaderPreferences reader) : PageModel
{
    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public IReadOnlyList<IGrouping<EntityKind, ListShared.Item>> Kinds { get; private set; } = [];

    /// <summary>The slug of the course whose part in it is shown; null for all.</summary>
    public string? Course { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? course, CancellationToken ct)
    {
        Courses = await list.RunAsync(User.LearnerIdOrNull(), ct);
        if (course is not null && Courses.All(one => one.Slug != course)) return NotFound();
        Course = course;
        Kinds = [.. (await shared.RunAsync(reader.ContentLanguages, User.LearnerIdOrNull(), ct)).Where(item => course is null || item.Claims.ContainsKey(course)).GroupBy(item => item.Kind)];
        return Page();
    }
}
