using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Evidence;

/// <summary>The claims behind one cell of the matrix.</summary>
[PublicPage("facet")]
public sealed class CellModel(ReadMatrix read, ReadClaims claims, ReaderPreferences reader) : PageModel
{
    public Facet Facet { get; private set; }

    public TextIn Marker { get; private set; }

    public TextIn Cancer { get; private set; }

    public IReadOnlyList<ClaimView> Claims { get; private set; } = [];

    /// <summary>The paragraph of the lesson that says it; null where no course holds the review.</summary>
    public static string? LessonOf(ClaimView claim) => claim.Course is { } course ? FormattableString.Invariant($"/courses/{course}/{claim.Section}#p{claim.Paragraph}") : null;

    public async Task<IActionResult> OnGetAsync(string marker, string cancer, [FromQuery] string? facet, CancellationToken ct)
    {
        if (facet is null || Words<Facet>.Find(facet) is not { } asked) return NotFound();
        var view = await read.RunAsync(new(asked), reader.ContentLanguages, ct);
        if (view.Matrix.Cell(marker, cancer) is null) return NotFound();
        (Facet, Marker, Cancer) = (asked, view.Names[marker], view.Names[cancer]);
        Claims = await claims.OfCellAsync(marker, cancer, asked, reader.ContentLanguages, ct);
        return Page();
    }
}
