using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Every page of practice and quizzes in both languages and themes, at a desk and on a phone: for axe, for the eye, and for the security policy.</summary>
public sealed class AttemptLookTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    /// <summary>Each language, theme and size twice: every question of ten in all eight would take minutes and show nothing new.</summary>
    public static TheoryData<Look> Looks => new(
        new Look("zh-Hans", "light", 390, 844), new Look("en", "dark", 390, 844), new Look("en", "light", 1440, 900), new Look("zh-Hans", "dark", 1440, 900));

    [Theory, MemberData(nameof(Looks))]
    public Task Practice_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await LookAtAsync(visit, "practice-start", Study.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=section][value='8']) button");
        for (var number = 1; ; number++)
        {
            await LookAtAsync(visit, $"practice-{number}-question");
            await visit.FillInAsync();
            await visit.Page.ClickAsync(".question-foot .btn-primary");
            await visit.Page.WaitForSelectorAsync(".explanation");
            await LookAtAsync(visit, $"practice-{number}-review");
            var last = await visit.Page.Locator(".question-foot button.btn-primary").CountAsync() == 1;
            await visit.Page.ClickAsync(".question-foot .btn-primary");
            if (last) break;
            await visit.Page.WaitForSelectorAsync("#answer");
        }
        await visit.Page.WaitForSelectorAsync(".score-panel");
        await LookAtAsync(visit, "practice-end");
    });

    [Theory, MemberData(nameof(Looks))]
    public Task A_quiz_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await LookAtAsync(visit, "answers-none", "/answers");
        await LookAtAsync(visit, "quiz-start", Study.QuizPage);
        await visit.Page.ClickAsync("main form button");
        await visit.Page.ClickAsync("[data-flag]");
        await visit.FillInAsync();
        await visit.SavedAsync();
        await LookAtAsync(visit, "quiz-question");
        await visit.Page.ClickAsync(".to-review");
        await visit.Page.WaitForSelectorAsync(".confirm");
        await LookAtAsync(visit, "quiz-review");
        await visit.Page.ClickAsync(".confirm > summary");
        await LookAtAsync(visit, "quiz-confirm");
        await visit.Page.ClickAsync("#submit button");
        await visit.Page.WaitForSelectorAsync(".score-panel");
        await LookAtAsync(visit, "quiz-result");
        await LookAtAsync(visit, "quiz-start-again", Study.QuizPage);
        await LookAtAsync(visit, "answers", "/answers");
    });

    static async Task LookAtAsync(Visit visit, string name, string? path = null)
    {
        if (path is not null) await visit.OpenAsync(path);
        await visit.AssertAccessibleAsync();
        await visit.AssertFitsAsync();
        await visit.PictureAsync(name);
    }
}
