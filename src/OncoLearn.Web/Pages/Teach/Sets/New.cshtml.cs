using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Makes a question set; its rules are the usual ones until they are changed.</summary>
public sealed class NewModel(CreateQuiz create) : TeachPageModel
{
    public SetForm Form { get; private set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Form))] SetForm form, CancellationToken ct)
    {
        var usual = SetForm.From(new QuizSettings(new LocalizedText([KeyValuePair.Create(Languages.English, "-")]), Intro: null, new Deferred(), TimeLimit: null));
        Form = usual with { TitleZh = form.TitleZh, TitleEn = form.TitleEn };
        return Form.Read(ModelState, nameof(Form)) is { } settings ? LocalRedirect(SetAddress.Of(await create.RunAsync(Teacher.UserId, settings, ct))) : Page();
    }
}
