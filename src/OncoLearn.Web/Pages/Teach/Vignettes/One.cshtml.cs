using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Vignettes;

/// <summary>One shared vignette: as learners read it, the questions under it, and its versions.</summary>
public sealed class OneModel(ReadVignettes vignettes, SaveVignette save, TakeVignette take, ArchiveVignette archive, ListBanks banks, LearnerClock clock) : TeachPageModel
{
    public ReadVignettes.Found Vignette { get; private set; } = null!;

    public ListBanks.Bank Bank { get; private set; } = null!;

    public SharedVignette Shown { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    /// <summary>Why nothing was done; null where something was, or nothing was asked.</summary>
    public string? Problem { get; private set; }

    public bool MayArchive => Vignette.Access >= BankAccess.Edit;

    public bool MayEdit => MayArchive && !Vignette.Archived;

    /// <summary>Questions that stand under an older version.</summary>
    public int Behind => Vignette.Questions.Count(question => question.Version != Vignette.Newest.Number);

    /// <summary>What each version changed of the one before; null for the first.</summary>
    public Difference? ChangesOf(ReadVignettes.Version version) =>
        Vignette.Versions.FirstOrDefault(other => other.Number == version.Number - 1) is { } before ? Difference.Of(ITypeWords.NoType, before.Payload, version.Payload) : null;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostTakeAsync(string uid, [FromForm] string? question, CancellationToken ct)
    {
        switch (await take.RunAsync(uid, string.IsNullOrEmpty(question) ? null : question, Teacher.UserId, ct))
        {
            case TakeVignette.Outcome.Taken { Left.Count: 0 } taken:
                Done = taken.Withdrawn == 0 ? VignetteText.Taken(taken.Questions) : $"{VignetteText.Taken(taken.Questions)} {VignetteText.Withdrawn(taken.Withdrawn)}";
                return Redirect(string.IsNullOrEmpty(question) ? VignetteAddress.Of(uid) : TeachAddress.Question(question));
            case TakeVignette.Outcome.Taken taken when await LoadAsync(uid, ct):
                Problem = VignetteText.Left(taken.Left.Count);
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostArchiveAsync(string uid, [FromForm] bool away, CancellationToken ct)
    {
        if (await archive.RunAsync(uid, away, Teacher.UserId, ct) != ArchiveVignette.Outcome.Done) return NotFound();
        Done = away ? VignetteText.PutAway : VignetteText.BroughtBack;
        return Redirect(VignetteAddress.Of(uid));
    }

    public async Task<IActionResult> OnPostRestoreAsync(string uid, [FromForm] int version, [FromForm(Name = "Base")] int began, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct) || Vignette.Versions.FirstOrDefault(one => one.Number == version) is not { } old) return NotFound();
        switch (await save.RunAsync(new(Vignette.BankUid, uid, began, old.Payload, Teacher.UserId), ct))
        {
            case SaveVignette.Outcome.Saved:
                Done = VignetteText.RestoredNow(version);
                return Redirect(VignetteAddress.Of(uid));
            case SaveVignette.Outcome.ChangedMeanwhile:
                Problem = QuestionBankText.NotRestored;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            case SaveVignette.Outcome.Faulty faulty:
                Problem = string.Join(" ", faulty.Faults.Select(fault => fault.Problem.In(Languages.Current)));
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                return NotFound();
        }
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await vignettes.FindAsync(uid, Teacher.UserId, ct) is not { } found) return false;
        (Vignette, Shown) = (found, SharedVignette.Parse(found.Newest.Payload.ToJsonString()));
        Bank = await banks.FindAsync(found.BankUid, Teacher.UserId, ct) ?? throw new InvalidOperationException("Its vignette was found.");
        Time = await clock.OfAsync(Teacher.LearnerId, ct);
        return true;
    }
}
