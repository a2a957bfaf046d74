using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Evidence;

/// <summary>Markers down, cancers across, one facet at a time; each filter is a link, so that every view has an address.</summary>
[PublicPage("facet", "course", "category", "evidence")]
public sealed class IndexModel(ReadMatrix read, ListCourses list, ReaderPreferences reader) : PageModel
{
    /// <summary>In the order of the legend.</summary>
    public static readonly IReadOnlyList<Direction?> Signs = [Direction.Up, Direction.Down, Direction.None, null, Direction.Unsigned];

    /// <summary>Drawn: of the fonts that have these characters, each gives them a width of its own.</summary>
    public static string SignOf(Direction? direction) => direction switch
    {
        Direction.Up => "arrow-up",
        Direction.Down => "arrow-down",
        Direction.None => "circle",
        Direction.Unsigned => "dash-lg",
        null => "arrow-down-up",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, null),
    };

    public MatrixFilter Asked { get; private set; } = new();

    public Facet Facet { get; private set; }

    public ReadMatrix.View View { get; private set; } = null!;

    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    /// <summary>How many columns there are, for the style sheet: up to 6 have room in a window half as wide as a desk's, up to 9 in a desk's.</summary>
    public string Width => View.Matrix.Cancers.Count switch
    {
        <= 6 => "few",
        <= 9 => "some",
        _ => "many",
    };

    /// <summary>Whether there is a window in which the table scrolls within its frame; the keyboard must reach it there.</summary>
    public bool MayScroll => Width != "few";

    public async Task<IActionResult> OnGetAsync([FromQuery] MatrixFilter filter, CancellationToken ct)
    {
        Courses = await list.RunAsync(User.LearnerIdOrNull(), ct);
        if (filter.ToInput() is not { } input || (input.CourseSlug is { } slug && Courses.All(course => course.Slug != slug))) return NotFound();
        (Asked, Facet) = (filter with { Facet = input.Facet.Word() }, input.Facet);
        View = await read.RunAsync(input, reader.ContentLanguages, User.LearnerIdOrNull(), ct);
        return Page();
    }
}
