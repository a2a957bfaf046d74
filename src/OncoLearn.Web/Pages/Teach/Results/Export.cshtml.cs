using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Identity;
using OncoLearn.App.Results;
using OncoLearn.App.Transfer.Sheets;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>The attempts at a quiz of the instructor's as a file.</summary>
public sealed class ExportModel(ReadMarks read, LearnerClock clock, ReaderPreferences reader) : TeachPageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    /// <summary>Of the quiz, from 1; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || await read.RunAsync(new(TeachAddress.Uid(Uid), User.UserId(), Version), ct) is not { } marks) return NotFound();
        var rows = MarksTable.Rows(marks, await clock.OfAsync(User.LearnerId(), ct), reader.ContentLanguages);
        return File(CsvText.Write(rows), "text/csv; charset=utf-8", "results.csv");
    }
}
