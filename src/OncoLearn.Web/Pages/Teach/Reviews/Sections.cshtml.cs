using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The sections that were found in a review, to be put right, beside the lesson that one of them makes.</summary>
public sealed class SectionsModel(OpenImport open, EditSections edit) : TeachPageModel
{
    public ImportWork Work { get; private set; } = null!;

    /// <summary>All of them, with the dropped ones.</summary>
    public IReadOnlyList<NumberedSection> Sections { get; private set; } = [];

    /// <summary>The one that is looked at; null where no section makes a lesson.</summary>
    public NumberedSection? Shown { get; private set; }

    /// <summary>Of <see cref="Shown"/>, as a student would see it; null where it makes none.</summary>
    public Lesson? Preview { get; private set; }

    /// <summary>Why the last edit was not made; null where it was.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was typed into the form of the edit that was not made.</summary>
    public SectionEdit? Tried { get; private set; }

    public async Task<IActionResult> OnGetAsync(string uid, string? s, CancellationToken ct) => await LoadAsync(uid, s, ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostRenameAsync(string uid, int seen, string section, string? title, CancellationToken ct) => EditAsync(uid, seen, new SectionEdit.Rename(section, title ?? ""), ct);

    public Task<IActionResult> OnPostMergeAsync(string uid, int seen, string section, CancellationToken ct) => EditAsync(uid, seen, new SectionEdit.Merge(section), ct);

    public Task<IActionResult> OnPostSplitAsync(string uid, int seen, string section, string? at, string? title, CancellationToken ct) =>
        EditAsync(uid, seen, new SectionEdit.Split(section, ParagraphPlace.Find(at) ?? new ParagraphPlace(-1, -1), title ?? ""), ct);

    public Task<IActionResult> OnPostDropAsync(string uid, int seen, string section, CancellationToken ct) => EditAsync(uid, seen, new SectionEdit.Drop(section), ct);

    public Task<IActionResult> OnPostKeepAsync(string uid, int seen, string section, CancellationToken ct) => EditAsync(uid, seen, new SectionEdit.Keep(section), ct);

    public async Task<IActionResult> OnPostUndoAsync(string uid, int seen, string? section, CancellationToken ct) =>
        await AnswerAsync(await edit.UndoAsync(uid, Teacher.UserId, seen, ct), uid, section, tried: null, ct);

    async Task<IActionResult> EditAsync(string uid, int seen, SectionEdit wanted, CancellationToken ct)
    {
        // What was split off is what one goes on with.
        var shown = wanted is SectionEdit.Split split ? split.At.ToString() : wanted.Section;
        return await AnswerAsync(await edit.RunAsync(uid, Teacher.UserId, seen, wanted, ct), uid, shown, wanted, ct);
    }

    async Task<IActionResult> AnswerAsync(EditSections.Outcome outcome, string uid, string? shown, SectionEdit? tried, CancellationToken ct)
    {
        switch (outcome)
        {
            case EditSections.Outcome.NotFound:
                return NotFound();
            case EditSections.Outcome.Done:
                return Redirect(ImportAddress.Sections(uid, shown));
            case EditSections.Outcome.Refused(var why):
                Problem = Resources.Wording.Say(why.Text);
                break;
            default:
                Problem = Resources.ImportText.ChangedMeanwhile;
                break;
        }
        if (!await LoadAsync(uid, tried?.Section ?? shown, ct)) return NotFound();
        Tried = tried;
        Response.StatusCode = outcome is EditSections.Outcome.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, string? shown, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return false;
        Work = work;
        Sections = LessonNumbers.Of(work.Plan);
        Shown = Sections.FirstOrDefault(section => section.Section.Id == shown) ?? Above(shown) ?? Sections.FirstOrDefault(section => section.IsLesson);
        var review = RetoldReview.Of(work.Plan, work.Parsed.Language);
        Preview = Shown is { IsLesson: true } && review.Sections.FirstOrDefault(section => section.Number == Shown.Number) is { } retold
            ? LessonGenerator.Generate(LessonSource.OfText(work.Parsed.Language, retold))
            : null;
        return true;
    }

    /// <summary>The section that one was merged into holds its paragraphs.</summary>
    NumberedSection? Above(string? id)
    {
        if (id is null) return null;
        var place = ParagraphPlace.Find(id) ?? (int.TryParse(id, out var index) ? new ParagraphPlace(index, 0) : null);
        return Sections.FirstOrDefault(section => section.Section.Paragraphs.Any(paragraph => paragraph.Place == place));
    }
}
