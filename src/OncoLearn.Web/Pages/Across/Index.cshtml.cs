using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Across;

/// <summary>The entities that more than one course speaks of, by kind.</summary>
[PublicPage]
public sealed class IndexModel(ListShared shared, ListCourses list, ReaderPreferences reader) : PageModel
{
    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public IReadOnlyList<IGrouping<EntityKind, ListShared.Item>> Kinds { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Courses = await list.RunAsync(ct);
        Kinds = [.. (await shared.RunAsync(reader.ContentLanguages, ct)).GroupBy(item => item.Kind)];
    }
}
