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
    /// <summary>What the page is filtered by, as words of the address.</summary>
    public sealed record Filter(string? Facet = null, string? Course = null, string? Category = null, string? Evidence = null)
    {
        public string Address => "/evidence" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["facet"] = Facet,
            ["course"] = Course,
            ["category"] = Category,
            ["evidence"] = Evidence,
        }.Where(pair => pair.Value is not null));
    }

    public Filter Asked { get; private set; } = new();

    public Facet Facet { get; private set; }

    public ReadMatrix.View View { get; private set; } = null!;

    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery] Filter filter, CancellationToken ct)
    {
        Courses = await list.RunAsync(ct);
        if (Find<Facet>(filter.Facet, Core.Claims.Facet.Function) is not { } facet
            || !IsWord<Category>(filter.Category) || !IsWord<EvidenceKind>(filter.Evidence)
            || (filter.Course is { } slug && Courses.All(course => course.Slug != slug))) return NotFound();
        (Asked, Facet) = (filter with { Facet = facet.Word() }, facet);
        View = await read.RunAsync(
            new(facet, filter.Course, filter.Category is { } category ? Words<Category>.Parse(category) : null, filter.Evidence is { } evidence ? Words<EvidenceKind>.Parse(evidence) : null),
            reader.ContentLanguages, ct);
        return Page();
    }

    static T? Find<T>(string? word, T unasked)
        where T : struct, Enum => word is null ? unasked : Words<T>.Find(word);

    static bool IsWord<T>(string? word)
        where T : struct, Enum => word is null || Words<T>.Find(word) is not null;
}
