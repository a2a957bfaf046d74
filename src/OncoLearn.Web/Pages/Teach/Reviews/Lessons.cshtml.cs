using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What the lessons of a review will be, and the button that makes them.</summary>
public sealed class LessonsModel(OpenImport open, FindCandidates find, PublishImport publish) : TeachPageModel
{
    public ImportWork Work { get; private set; } = null!;

    public TriageCounts Counts { get; private set; } = null!;

    /// <summary>Those that make a lesson, with how many confirmed claims each has.</summary>
    public IReadOnlyList<(NumberedSection Section, int Claims)> Lessons { get; private set; } = [];

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, CancellationToken ct)
    {
        switch (await publish.RunAsync(uid, Teacher.UserId, ct))
        {
            case PublishImport.Outcome.NotFound:
                return NotFound();
            case PublishImport.Outcome.Published:
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

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return false;
        var found = await find.OfAsync(work, ct);
        var confirmed = found.Claims.Where(claim => claim.State == CandidateState.Confirmed).ToLookup(claim => new ParagraphPlace(claim.Found.Section, claim.Found.Paragraph));
        (Work, Counts) = (work, found.Counts);
        Lessons = [.. LessonNumbers.Of(work.Plan).Where(section => section.IsLesson).Select(section => (section, section.Section.Paragraphs.Sum(paragraph => confirmed[paragraph.Place].Count())))];
        return true;
    }
}
