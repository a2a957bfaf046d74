using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Identity;
using OncoLearn.App.Results;
using OncoLearn.App.Transfer.Sheets;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>The attempts at a quiz of the instructor's as a file.</summary>
public sealed class ExportModel(ReadMarks read, ReadResponses readResponses, LearnerClock clock, ReaderPreferences reader) : TeachPageModel
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
        var asked = new ReadResults.Input(TeachAddress.Uid(Uid), User.UserId(), Version);
        if (!ModelState.IsValid || await read.RunAsync(asked, ct) is not { } marks) return NotFound();
        var (time, langs) = (await clock.OfAsync(User.LearnerId(), ct), reader.ContentLanguages);
        var rows = MarksTable.Rows(marks, time, langs);
        var name = FileName.Of(ResultsText.FileNameOf(AuthoredText.ToPlain(marks.Results.Title.In(langs).Value)), Format);
        if (Format == "csv") return File(CsvText.Write(rows), "text/csv; charset=utf-8", name);
        var responses = ResponsesTable.Rows(marks.Results, await readResponses.RunAsync(asked, ct), time, langs);
        return File(XlsxTable.Write((ResultsText.Title, rows), (ResultsText.Responses, responses)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }
}
