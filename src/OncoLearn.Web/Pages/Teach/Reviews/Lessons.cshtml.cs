using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.Core;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What the lessons of a review will be, and the button that makes them.</summary>
public sealed class LessonsModel(
    OpenImport open, FindCandidates find, CompareUpdate compare, StaleQuestions stale, PublishImport publish, ReadAudience read, ChangeAudience change, IOutputCacheStore pages) : TeachPageModel
{
    public ImportWork Work { get; private set; } = null!;

    public TriageCounts Counts { get; private set; } = null!;

    /// <summary>Those that make a lesson, with how many confirmed claims each has.</summary>
    public IReadOnlyList<(NumberedSection Section, int Claims)> Lessons { get; private set; } = [];

    public string? Problem { get; private set; }

    /// <summary>What bringing the lessons up to date changes; null before they are published.</summary>
    public CompareUpdate.View? Update { get; private set; }

    /// <summary>Questions whose claims have changed or are gone; null before the lessons are published.</summary>
    public StaleQuestions.Found? Stale { get; private set; }

    /// <summary>What was done just now; null where nothing was.</summary>
    public string? Said => Done switch
    {
        "published" => ImportText.PublishedNow,
        "audience" => AudienceText.Saved,
        "withdrawn" => UpdateText.Withdrawn,
        "adopted" => RevisionText.Adopted,
        "revision-dropped" => RevisionText.Dropped,
        _ => null,
    };

    /// <summary>Null before it is published.</summary>
    public AudiencePanel? Audience { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, CancellationToken ct)
    {
        switch (await publish.RunAsync(uid, Teacher.UserId, ct))
        {
            case PublishImport.Outcome.NotFound:
                return NotFound();
            case PublishImport.Outcome.Published:
                // It may have closed a course that was for everyone.
                await pages.ForgetAsync();
                Done = "published";
                return Redirect(ImportAddress.Stage(uid, ImportStage.Lessons));
            case PublishImport.Outcome.NotDescribed:
                Problem = ImportText.NotDescribed;
                break;
            default:
                Problem = ImportText.NoLesson;
                break;
        }
        if (!await LoadAsync(uid, ct)) return NotFound();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        if (Work.Import.CourseSlug is { } slug) await stale.WithdrawAsync(slug, Teacher, ct);
        Done = "withdrawn";
        return Redirect(ImportAddress.Stage(uid, ImportStage.Lessons));
    }

    public async Task<IActionResult> OnPostAudienceAsync(string uid, string? audience, CancellationToken ct) =>
        Words<CourseAudience>.Find(audience ?? "") is { } wanted ? await ChangeAsync(uid, slug => change.RunAsync(slug, Teacher.UserId, wanted, ct), ct) : BadRequest();

    public Task<IActionResult> OnPostNewLinkAsync(string uid, CancellationToken ct) => ChangeAsync(uid, slug => change.NewLinkAsync(slug, Teacher.UserId, ct), ct);

    async Task<IActionResult> ChangeAsync(string uid, Func<string, Task<ChangeAudience.Outcome>> make, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct) || Work.Import.CourseSlug is not { } slug) return NotFound();
        switch (await make(slug))
        {
            case ChangeAudience.Outcome.Changed:
                await pages.ForgetAsync();
                Done = "audience";
                return Redirect(ImportAddress.Stage(uid, ImportStage.Lessons) + "#audience");
            case ChangeAudience.Outcome.LicenceNotOpen:
                Audience = Audience! with { Problem = AudienceText.NeedsLicence };
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            case ChangeAudience.Outcome.NotByLink:
                // It was closed in another window: the page shows how it is.
                return Redirect(ImportAddress.Stage(uid, ImportStage.Lessons) + "#audience");
            default:
                return NotFound();
        }
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return false;
        var found = await find.OfAsync(work, ct);
        var confirmed = found.Claims.Where(claim => claim.State == CandidateState.Confirmed).ToLookup(claim => new ParagraphPlace(claim.Found.Section, claim.Found.Paragraph));
        (Work, Counts) = (work, found.Counts);
        Lessons = [.. work.Lessons.Select(section => (section, section.Section.Paragraphs.Sum(paragraph => confirmed[paragraph.Place].Count())))];
        Update = await compare.OfAsync(work, Teacher.UserId, ct);
        Stale = work.Import.CourseSlug is { } published ? await stale.OfAsync(published, Teacher.UserId, ct) : null;
        if (work.Import.CourseSlug is { } slug && await read.RunAsync(slug, Teacher.UserId, ct) is { } view)
            Audience = new AudiencePanel(uid, view, view.Code is { } code ? $"{Request.Scheme}://{Request.Host}/r/{code}" : null, Problem: null);
        return true;
    }
}
