using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Identity;
using OncoLearn.App.Progress;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>
/// Takes what a learner has made of a lesson: the place from the script of the lesson page, understood from its button. Without script the button alone tells that a
/// lesson was opened: a page that writes when it is only looked at would also count every prefetch and every robot.
/// </summary>
[Authorize]
public sealed class ReadingModel(KeepPlace keep, MarkUnderstood mark) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Course { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Section { get; set; } = "";

    /// <summary>Whoever had to sign in first comes here by a link: back to the lesson.</summary>
    public IActionResult OnGet() => LocalRedirect(Lesson(understood: false).Lesson);

    public async Task<IActionResult> OnPostAsync([FromForm] bool? understood, CancellationToken ct)
    {
        if (!ModelState.IsValid || understood is not { } value) return BadRequest();
        if (!await mark.RunAsync(new MarkUnderstood.Input(Course, Section, User.LearnerId(), value), ct)) return NotFound();
        var lesson = Lesson(value);
        return Request.Headers.XRequestedWith == "fetch" ? Partial("_Understood", lesson) : LocalRedirect($"{lesson.Lesson}#{UnderstoodModel.Id}");
    }

    public async Task<IActionResult> OnPostPlaceAsync([FromForm] int? paragraph, CancellationToken ct)
    {
        if (!ModelState.IsValid || paragraph is not (>= 0 and <= KeepPlace.LastParagraph)) return BadRequest();
        var found = await keep.RunAsync(new KeepPlace.Input(Course, Section, User.LearnerId(), paragraph.Value), ct);
        return found ? new NoContentResult() : NotFound();
    }

    UnderstoodModel Lesson(bool understood) => new(Course, Section, understood);
}
