using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Pages;

[PublicPage]
public sealed class IndexModel(ListCourses courses) : PageModel
{
    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Courses = await courses.RunAsync(ct);
}
