using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Practice;

/// <summary>Practice of an instructor's bank by its link.</summary>
[Authorize]
public sealed class BankModel(ReadBankPractice read, StartPractice start, ReaderPreferences reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>There was nothing to practise.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Nothing { get; set; }

    public ReadBankPractice.View Bank { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await read.RunAsync(Code, User.LearnerId(), ct) is not { } bank) return NotFound();
        Bank = bank;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid) return BadRequest();
        var input = new StartPractice.Input(new StartPractice.Subject.OfBank(Code), User.LearnerId(), form.CommandId!, form.Context(reader.ContentLanguage));
        return await start.RunAsync(input, ct) switch
        {
            StartPractice.Outcome.Started started => LocalRedirect(AttemptAddress.Of(AttemptKind.Practice, started.AttemptUid)),
            StartPractice.Outcome.NothingToPractise => RedirectToPage(new { Code, Nothing = true }),
            StartPractice.Outcome.NotFound => NotFound(),
            var other => throw new InvalidOperationException($"unknown outcome {other.GetType().Name}"),
        };
    }
}
