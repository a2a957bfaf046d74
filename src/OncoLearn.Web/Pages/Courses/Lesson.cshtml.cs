using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
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
public sealed class LessonModel(ReadLesson read, CheckQuestion check, ReadClaims claims, ReaderPreferences reader) : PageModel
{
    CheckModel? _checked;

    public ReadLesson.Page Lesson { get; private set; } = null!;

    /// <param name="key">A check question of this lesson.</param>
    public CheckModel Check(string key) => _checked?.Key == key ? _checked : CheckModel.Unanswered(Lesson, key, reader.ContentLanguages);

    public async Task<IActionResult> OnGetAsync(string course, string section, CancellationToken ct)
    {
        if (await read.RunAsync(course, section, reader.ContentLanguages, ct) is not { } found) return NotFound();
        Lesson = found;
        return Page();
    }

    /// <param name="question">The key of a check question of this lesson.</param>
    public async Task<IActionResult> OnPostAsync(string course, string section, [FromQuery] string? question, CancellationToken ct)
    {
        if (await read.RunAsync(course, section, reader.ContentLanguages, ct) is not { } found) return NotFound();
        if (!Request.HasFormContentType) return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (question is null || !found.Checks.TryGetValue(question, out var asked)) return NotFound();
        Lesson = found;
        var fields = CommandForm.AnswerIn(Request.Form, CheckModel.VersionField);
        var outcome = await check.RunAsync(new(asked.Uid, VersionIn(Request.Form), fields, User.LearnerIdOrNull()), ct);
        var rests = outcome is CheckQuestion.Outcome.Checked done ? await claims.ByVersionAsync(done.ClaimVersionIds, reader.ContentLanguages, ct) : [];
        _checked = Check(question).Sent(fields, outcome, rests);
        Response.StatusCode = outcome switch
        {
            CheckQuestion.Outcome.Blank => StatusCodes.Status422UnprocessableEntity,
            CheckQuestion.Outcome.BadResponse => StatusCodes.Status400BadRequest,
            CheckQuestion.Outcome.WaitsInAttempt or CheckQuestion.Outcome.Changed => StatusCodes.Status409Conflict,
            CheckQuestion.Outcome.NotFound => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status200OK,
        };
        return Request.Headers.XRequestedWith == "fetch" ? Partial("_Check", _checked) : Page();
    }

    /// <returns>0, which no version has, for anything that is no number.</returns>
    static long VersionIn(IFormCollection form) =>
        long.TryParse(form[CheckModel.VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
