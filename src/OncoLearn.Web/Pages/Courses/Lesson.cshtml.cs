using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.App.Progress;
using OncoLearn.Core.Lessons;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>
/// A lesson, and the answers to its check questions. For readers who are signed out the page is the same for all and sets no cookie; a check stores nothing, so it
/// needs neither a session nor a token.
/// </summary>
[IgnoreAntiforgeryToken]
[PublicPage]
public sealed class LessonModel(ReadLesson read, CheckQuestion check, ReadClaims claims, ReadCourseProgress progress, ReaderPreferences reader) : PageModel
{
    CheckModel? _checked;

    public ReadLesson.Page Lesson { get; private set; } = null!;

    /// <summary>How far the learner is in the course, by section number; null for readers who are signed out.</summary>
    public IReadOnlyDictionary<string, LessonPlace>? Progress { get; private set; }

    /// <summary>Null where the learner has not opened this lesson before, and for readers who are signed out.</summary>
    public LessonPlace? Here => Progress?.GetValueOrDefault(Lesson.Lesson.Number);

    /// <summary>The paragraph at which the learner left, where it is worth a jump.</summary>
    public LessonBlock? LeftAt => Here is { Paragraph: > 1 } here ? Lesson.Lesson.Blocks.LastOrDefault(block => block.Paragraph <= here.Paragraph) : null;

    /// <summary>Whether the review reports the opposite of something that this lesson says.</summary>
    public bool HasConflict => Lesson.Claims.Values.Any(claim => claim.Opposed);

    /// <summary>Null for readers who are signed out.</summary>
    public UnderstoodModel? Understood => Progress is null ? null : new UnderstoodModel(Lesson.CourseSlug, Lesson.Lesson.Number, Here is { IsUnderstood: true }, Here?.Paragraph);

    /// <param name="key">A check question of this lesson.</param>
    public CheckModel Check(string key) => _checked?.Key == key ? _checked : CheckModel.Unanswered(Lesson, key, reader.ContentLanguages);

    public async Task<IActionResult> OnGetAsync(string course, string section, CancellationToken ct)
    {
        if (await read.RunAsync(course, section, reader.ContentLanguages, User.LearnerIdOrNull(), ct) is not { } found) return NotFound();
        await ShowAsync(found, ct);
        return Page();
    }

    /// <param name="question">The key of a check question of this lesson.</param>
    public async Task<IActionResult> OnPostAsync(string course, string section, [FromQuery] string? question, CancellationToken ct)
    {
        if (await read.RunAsync(course, section, reader.ContentLanguages, User.LearnerIdOrNull(), ct) is not { } found) return NotFound();
        if (!Request.HasFormContentType) return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (question is null || !found.Checks.TryGetValue(question, out var asked)) return NotFound();
        await ShowAsync(found, ct);
        var fields = CommandForm.AnswerIn(Request.Form, CheckModel.VersionField);
        var outcome = await check.RunAsync(new(asked.Uid, VersionIn(Request.Form), fields, User.LearnerIdOrNull()), ct);
        var rests = outcome is CheckQuestion.Outcome.Checked done ? await claims.ByVersionAsync(done.ClaimVersionIds, reader.ContentLanguages, User.LearnerIdOrNull(), ct) : [];
        _checked = Check(question).Sent(fields, outcome, rests);
        Response.StatusCode = outcome switch
        {
            CheckQuestion.Outcome.Blank or CheckQuestion.Outcome.Unreadable => StatusCodes.Status422UnprocessableEntity,
            CheckQuestion.Outcome.BadResponse => StatusCodes.Status400BadRequest,
            CheckQuestion.Outcome.WaitsInAttempt or CheckQuestion.Outcome.Changed => StatusCodes.Status409Conflict,
            CheckQuestion.Outcome.NotFound => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status200OK,
        };
        return Request.Headers.XRequestedWith == "fetch" ? Partial("_Check", _checked) : Page();
    }

    async Task ShowAsync(ReadLesson.Page lesson, CancellationToken ct)
    {
        Lesson = lesson;
        if (User.LearnerIdOrNull() is { } learnerId) Progress = await progress.RunAsync(lesson.CourseSlug, learnerId, ct);
    }

    /// <returns>0, which no version has, for anything that is no number.</returns>
    static long VersionIn(IFormCollection form) =>
        long.TryParse(form[CheckModel.VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
