using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Which sentence says the claim that is to be added.</summary>
public sealed class NewClaimModel(OpenImport open) : TeachPageModel
{
    public ReviewImport Import { get; private set; } = null!;

    /// <summary>The lessons.</summary>
    public IReadOnlyList<NumberedSection> Sections { get; private set; } = [];

    /// <summary>Null where there is no lesson.</summary>
    public NumberedSection? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, string? s, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return NotFound();
        (Import, Sections) = (work.Import, work.Lessons);
        Shown = Sections.FirstOrDefault(section => section.Section.Id == s) ?? Sections.FirstOrDefault();
        return Page();
    }
}
