using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports.Terms;

namespace OncoLearn.Web.Pages.Teach.Terms;

/// <summary>What an instructor added to the vocabulary that claims are made of.</summary>
public sealed class IndexModel(FindTerms find) : TeachPageModel
{
    public IReadOnlyList<OwnTerm> Terms { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Terms = await find.OfAsync(Teacher.UserId, ct);
        return Page();
    }
}
