using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Evidence;

/// <summary>Markers down, cancers across, one facet at a time; each filter is a link, so that every view has an address.</summary>
[PublicPage("facet", "course", "category", "evidence")]
public sealed class IndexModel(ReadMatrix read, ListCourses list, ReaderPreferences reader) : PageModel
{
    public MatrixFilter Asked { get; private set; } = new();

    public Facet Facet { get; private set; }

    public ReadMatrix.View View { get; private set; } = null!;

    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery] MatrixFilter filter, CancellationToken ct)
    {
        Courses = await list.RunAsync(ct);
        if (filter.ToInput() is not { } input || (input.CourseSlug is { } slug && Courses.All(course => course.Slug != slug))) return NotFound();
        (Asked, Facet) = (filter with { Facet = input.Facet.Word() }, input.Facet);
        View = await read.RunAsync(input, reader.ContentLanguages, ct);
        return Page();
    }
}
