using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Identity;
using OncoLearn.App.Results;
using OncoLearn.App.Transfer.Sheets;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>The attempts at a quiz of the instructor's as a file.</summary>
public sealed class ExportModel(ReadMarks read, LearnerClock clock, ReaderPreferences reader) : TeachPageModel
{
    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    /// <summary>How the file's name ends: <c>csv</c> or <c>xlsx</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Format { get; set; } = "";

    /// <summary>Of the quiz, from 1; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || await read.RunAsync(new(TeachAddress.Uid(Uid), User.UserId(), Version), ct) is not { } marks) return NotFound();
        var rows = MarksTable.Rows(marks, await clock.OfAsync(User.LearnerId(), ct), reader.ContentLanguages);
        return Format == "csv"
            ? File(CsvText.Write(rows), "text/csv; charset=utf-8", "results.csv")
            : File(XlsxTable.Write(ResultsText.Title, rows), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "results.xlsx");
    }
}
