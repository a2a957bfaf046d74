using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Pages.Courses;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages;

[PublicPage]
public sealed class IndexModel(ListCourses courses, ReadOutlines outlines, ReadSample sample, ReaderPreferences reader) : PageModel
{
    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public ILookup<string, ReadOutlines.Section> Outlines { get; private set; } = Enumerable.Empty<ReadOutlines.Section>().ToLookup(_ => "");

    /// <summary>A question to try, for whoever is not signed in; null where there is none.</summary>
    public CheckModel? Sample { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Courses = await courses.RunAsync(ct);
        Outlines = await outlines.RunAsync(ct);
        if (User.Identity is { IsAuthenticated: true } || await sample.RunAsync(reader.ContentLanguages, ct) is not { } found) return;
        Sample = CheckModel.Unanswered(found.Lesson, found.Key, reader.ContentLanguages);
    }
}
