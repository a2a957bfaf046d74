using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Pages.Claims;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Evidence;

/// <summary>The claims behind one cell of the matrix.</summary>
[PublicPage("facet", "course", "category", "evidence")]
public sealed class CellModel(ReadCell read, ReaderPreferences reader) : PageModel
{
    /// <summary>As in the matrix that led here.</summary>
    public MatrixFilter Asked { get; private set; } = new();

    public Facet Facet { get; private set; }

    public TextIn Marker { get; private set; }

    public TextIn Cancer { get; private set; }

    public IReadOnlyList<ClaimView> Claims { get; private set; } = [];

    /// <summary>Which of marker and cancer more than one course speaks of.</summary>
    public IReadOnlyList<ReadCell.Side> Shared { get; private set; } = [];

    /// <summary>How many of the claims may not be taken as plain truth.</summary>
    public int Disputed => Claims.Count(claim => claim.Disputed);

    /// <summary>Where the first claim that is opposed stands beside the other side; each card leads to its own. Null where none is opposed.</summary>
    public string? BothSides => Claims.Select(ClaimCard.ConflictOf).FirstOrDefault(address => address is not null);

    /// <summary>The paragraph of the lesson that says it; null where no course holds the review.</summary>
    public static string? LessonOf(ClaimView claim) => claim.Course is { } course ? FormattableString.Invariant($"/courses/{course}/{claim.Section}#p{claim.Paragraph}") : null;

    public async Task<IActionResult> OnGetAsync(string marker, string cancer, [FromQuery] MatrixFilter filter, CancellationToken ct)
    {
        if (filter.Facet is null || filter.ToInput() is not { } input) return NotFound();
        if (await read.RunAsync(marker, cancer, input, reader.ContentLanguages, User.LearnerIdOrNull(), ct) is not { } view) return NotFound();
        (Asked, Facet, Marker, Cancer) = (filter with { Facet = input.Facet.Word() }, input.Facet, view.Marker.Name, view.Cancer.Name);
        Claims = view.Claims;
        Shared = [.. new[] { view.Marker, view.Cancer }.Where(side => side.IsShared)];
        return Page();
    }
}
