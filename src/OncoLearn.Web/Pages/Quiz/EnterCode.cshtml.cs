using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>Where a learner types the code of a quiz.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EnterCodeModel(ReadQuiz read, ReadEndedQuiz readEnded) : PageModel
{
    public sealed record CodeForm
    {
        public string? Code { get; init; }
    }

    public CodeForm Form { get; private set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Form))] CodeForm form, CancellationToken ct)
    {
        Form = form;
        if (QuizCode.Read(form.Code) is not { } code) ModelState.AddModelError("Form.Code", QuizText.NoCode(QuizCode.Length));
        else if (await read.ByCodeAsync(code, User.LearnerId(), ct) is null && await readEnded.RunAsync(code, User.LearnerId(), ct) is null) ModelState.AddModelError("Form.Code", QuizText.NoSuchCode);
        else return LocalRedirect(AttemptAddress.QuizByCode(code));
        return Page();
    }
}
