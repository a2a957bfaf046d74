using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports.Revising;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What a revised file would change, and the choice to take it over or to leave it.</summary>
public sealed class RevisionModel(CompareRevision compare, AdoptRevision adopt) : TeachPageModel
{
    public CompareRevision.View View { get; private set; } = null!;

    /// <summary>Whether the old article was changed while this page was looked at.</summary>
    public bool ChangedMeanwhile { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, CancellationToken ct)
    {
        switch (await adopt.RunAsync(uid, Teacher.UserId, ct))
        {
            case AdoptRevision.Outcome.Adopted:
                Done = "adopted";
                return Redirect(ImportAddress.Stage(uid, ImportStage.Lessons));
            case AdoptRevision.Outcome.NotFound:
                return NotFound();
            case AdoptRevision.Outcome.ChangedMeanwhile:
                ChangedMeanwhile = true;
                break;
        }
        if (!await LoadAsync(uid, ct)) return NotFound();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    public async Task<IActionResult> OnPostDropAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        await adopt.DropAsync(uid, Teacher.UserId, ct);
        Done = "revision-dropped";
        return Redirect(ImportAddress.Stage(View.Old.Uid, ImportStage.Lessons));
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await compare.RunAsync(uid, Teacher.UserId, ct) is not { } view) return false;
        View = view;
        return true;
    }
}
