using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The surest claims in one list, each with its sentence, all ticked: what a person has read through is confirmed together, and taken back together.</summary>
public sealed class SureModel(OpenImport open, FindCandidates find, DecideClaim decide) : TeachPageModel
{
    IReadOnlySet<string>? _ticked;

    public ReviewImport Import { get; private set; } = null!;

    public IReadOnlyList<TriagedClaim> Claims { get; private set; } = [];

    public string? Problem { get; private set; }

    public bool IsTicked(TriagedClaim claim) => _ticked?.Contains(claim.Found.Mark) ?? true;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, [FromForm] IReadOnlyList<string> marks, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        _ticked = marks.ToHashSet(StringComparer.Ordinal);
        if (marks.Count is 0 or > DecideClaim.MostAtOnce)
        {
            Problem = TriageText.TickOne(DecideClaim.MostAtOnce);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        Done = TriageText.ConfirmedWord(await decide.ConfirmAsync(uid, Teacher.UserId, marks, ct));
        return Redirect(ImportAddress.Stage(uid, ImportStage.Claims));
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return false;
        (Import, Claims) = (work.Import, ClaimsModel.SureOf(await find.OfAsync(work, ct)));
        return true;
    }
}
