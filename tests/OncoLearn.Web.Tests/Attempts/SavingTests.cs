using Microsoft.Playwright;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>With script: a change is saved as it is made, shown as saved only when it is, and arrives once whatever happens on the way.</summary>
public sealed class SavingTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string Problem = "#save-problem:not([hidden]) p";

    [Theory]
    [InlineData("en", "Saved 08:00:00")]
    [InlineData("zh-Hans", "已保存 08:00:00")]
    public Task A_change_is_saved_at_once_and_is_there_after_a_reload(string language, string saved) => VisitAsync(Look.Desk with { Language = language }, async visit =>
    {
        var attempt = await visit.StartQuizAsync();
        await visit.Page.WaitForSelectorAsync("[data-save]", new() { State = WaitForSelectorState.Hidden });

        await visit.FillInAsync();
        await visit.SavedAsync();

        Assert.Equal(saved, await visit.ReadAsync("#saved"));
        Assert.Contains("is-answered", await visit.Page.GetAttributeAsync("[data-grid-slot='1'] > *", "class"));
        var (answers, chosen) = (await Study.AnswersOfAsync(attempt), await visit.ChosenAsync());
        await visit.Page.ReloadAsync();
        Assert.Equal(saved, await visit.ReadAsync("#saved"));
        Assert.Equal(chosen, await visit.ChosenAsync());
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ReachAsync("/2");
        Assert.Equal(answers, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task Offline_the_learner_is_told_and_the_answer_arrives_once_when_the_line_is_back() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        var attempt = await visit.StartQuizAsync();
        visit.AllowFailures();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.FillInOneAsync();

        Assert.Contains("Not saved", await visit.ReadAsync(Problem));
        Assert.Contains("Questions waiting to be saved: 1", await visit.ReadAsync(Problem));
        Assert.Equal(0, await visit.Page.Locator("#saved:visible").CountAsync());
        Assert.Equal("Not saved · 1 waiting", await visit.ReadAsync(".question-foot #unsaved:not([hidden])"));
        await visit.Page.ClickAsync(".question-foot .to-next");
        Assert.Contains("stay on this page", await visit.ReadAsync(".question-foot #away:not([hidden]) p"));
        await visit.PictureAsync("quiz-offline");
        Assert.Equal(0, await Study.AnswersOfAsync(attempt));

        await visit.Page.Context.SetOfflineAsync(false);
        await visit.SavedAsync();
        Assert.Equal(0, await visit.Page.Locator("#save-problem:visible, #unsaved:visible, #away:visible").CountAsync());
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task Whoever_is_signed_out_meanwhile_is_told_so_beside_the_buttons() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        await visit.StartQuizAsync();
        visit.AllowFailures();
        await visit.Page.Context.ClearCookiesAsync(new() { Name = Web.Hosting.AccountSetup.SessionCookie });

        await visit.FillInOneAsync();
        await visit.ReadAsync($"{Problem} a[href^='/account/sign-in']");
        await visit.Page.ClickAsync(".question-foot .to-next");

        Assert.Equal("Sign in", await visit.ReadAsync(".question-foot #away:not([hidden]) p a[href^='/account/sign-in']"));
    });

    [Fact]
    public Task An_answer_whose_acknowledgement_is_lost_counts_once() => VisitAsync(Look.Desk, async visit =>
    {
        var attempt = await visit.StartQuizAsync();
        visit.AllowFailures();
        var lost = 0;
        await visit.Page.RouteAsync("**/quiz/attempt/**", async route =>
        {
            if (route.Request.Method == "POST" && lost++ == 0)
            {
                await route.FetchAsync();
                await route.AbortAsync();
            }
            else
            {
                await route.ContinueAsync();
            }
        });
        await visit.FillInOneAsync();
        await visit.SavedAsync();

        Assert.True(lost > 1);
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task A_busy_server_is_asked_again() => VisitAsync(Look.Desk, async visit =>
    {
        var attempt = await visit.StartQuizAsync();
        visit.AllowFailures();
        var asked = 0;
        await visit.Page.RouteAsync("**/quiz/attempt/**", route => route.Request.Method == "POST" && asked++ == 0
            ? route.FulfillAsync(new() { Status = 503, Headers = new Dictionary<string, string> { ["Retry-After"] = "1" } })
            : route.ContinueAsync());
        await visit.FillInOneAsync();

        await visit.ReadAsync(Problem);
        await visit.SavedAsync();
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task What_was_not_saved_before_a_reload_is_shown_and_sent_after_it() => VisitAsync(Look.Desk, async visit =>
    {
        var attempt = await visit.StartQuizAsync();
        visit.AllowFailures();
        await visit.Page.RouteAsync("**/quiz/attempt/**", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await visit.FillInOneAsync(1);
        await visit.ReadAsync(Problem);
        await visit.FillInOneAsync();
        Assert.Contains("is-unsaved", await visit.Page.GetAttributeAsync("[data-grid-slot='1'] > *", "class"));
        var asked = false;
        visit.Page.Dialog += async (_, dialog) =>
        {
            asked = dialog.Type == DialogType.BeforeUnload;
            await dialog.AcceptAsync();
        };

        await visit.Page.ReloadAsync();
        Assert.True(asked);
        Assert.Equal(2, await visit.ChosenAsync());
        Assert.Equal(0, await Study.AnswersOfAsync(attempt));
        await visit.Page.UnrouteAsync("**/quiz/attempt/**");
        await AnswersAsync(2);

        await visit.FillInOneAsync(2);
        await AnswersAsync(3);
        Assert.True(await visit.Page.Locator("#elsewhere").IsHiddenAsync(), "The learner's own answer was taken for another window's.");

        async Task AnswersAsync(int count)
        {
            for (var tries = 0; await Study.AnswersOfAsync(attempt) < count && tries < 200; tries++) await Task.Delay(50);
            await visit.SavedAsync();
            Assert.Equal(count, await Study.AnswersOfAsync(attempt));
        }
    });

    [Fact]
    public Task Fast_changes_are_sent_one_after_the_other_and_the_last_one_counts() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.StartQuizAsync();
        var (running, most) = (0, 0);
        await visit.Page.RouteAsync("**/quiz/attempt/**", async route =>
        {
            if (route.Request.Method != "POST")
            {
                await route.ContinueAsync();
                return;
            }
            most = Math.Max(most, ++running);
            await Task.Delay(200);
            var response = await route.FetchAsync();
            running--;
            await route.FulfillAsync(new() { Response = response });
        });
        for (var option = 0; option < 3; option++)
            await visit.FillInOneAsync(option);
        var last = await visit.FieldsAsync();
        while (await visit.Page.EvaluateAsync<bool>("Object.keys(sessionStorage).some(key => key.startsWith('ol-unsaved'))"))
            await Task.Delay(50);

        await visit.Page.ReloadAsync();
        Assert.Equal(1, most);
        Assert.Equal(last, await visit.FieldsAsync());
    });

    [Fact]
    public Task Submitting_waits_for_what_is_not_saved() => VisitAsync(Look.Desk, async visit =>
    {
        var attempt = await visit.StartQuizAsync();
        visit.AllowFailures();
        await visit.Page.RouteAsync($"**/quiz/attempt/{attempt}/1", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await visit.FillInOneAsync();
        await visit.ReadAsync(Problem);
        visit.Page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await visit.Page.GotoAsync($"/quiz/attempt/{attempt}/review");

        await visit.Page.ClickAsync(".confirm > summary");
        await visit.Page.ClickAsync("#submit button");
        Assert.Contains("not saved yet", await visit.ReadAsync("#submit #away:not([hidden]) p"));
        await visit.Page.UnrouteAsync($"**/quiz/attempt/{attempt}/1");
        await visit.Page.WaitForSelectorAsync("#save-problem[hidden]", new() { State = WaitForSelectorState.Attached, Timeout = 40_000 });
        await visit.Page.ClickAsync("#submit button");
        await visit.Page.WaitForSelectorAsync(".score-panel");
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task What_is_chosen_and_not_checked_yet_stays_in_another_language_and_while_another_question_is_looked_at() => VisitAsync(Look.Desk with { Language = "en" }, async visit =>
    {
        await visit.OpenAsync(Study.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=category][value=marker]) button");
        await visit.Page.WaitForSelectorAsync("#keys:not([hidden])");
        await visit.FillInAsync(1);
        var chosen = await visit.FieldsAsync();

        await visit.Page.ClickAsync("summary:has(+ .menu-panel a[href^='/prefs/lang/'])");
        await visit.Page.ClickAsync("a[href^='/prefs/lang/zh-Hans']");
        await visit.Page.WaitForSelectorAsync("html[lang=zh-Hans] #keys:not([hidden])");

        Assert.Equal(chosen, await visit.FieldsAsync());
        await visit.Page.ClickAsync(".question-foot [data-key=n]");
        await visit.ReachAsync("/2");
        await visit.Page.ClickAsync(".progress-row [data-key=p]");
        await visit.ReachAsync("/1");
        await visit.Page.WaitForSelectorAsync("#keys:not([hidden])");
        Assert.Equal(chosen, await visit.FieldsAsync());

        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ArriveAsync(".explanation");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("Object.keys(sessionStorage).filter(key => key.startsWith('ol-chosen')).length"));
    });

    [Fact]
    public Task What_is_noted_beside_a_choice_stays_in_another_language() => VisitAsync(Look.Desk with { Language = "en" }, async visit =>
    {
        await visit.OpenAsync(Study.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=category][value=therapy]) button");
        await visit.Page.WaitForSelectorAsync("#keys:not([hidden])");
        while (await visit.Page.Locator("#answer .matches").CountAsync() == 0)
        {
            await visit.Page.ClickAsync(".question-foot [data-key=n]");
            await visit.ArriveAsync("#keys:not([hidden])");
        }
        await visit.FillInAsync(repeats: true);
        var (noted, attempt) = (await visit.Page.Locator(".match-note.is-taken:visible").CountAsync(), new Uri(visit.Page.Url).Segments[3].TrimEnd('/'));

        await visit.Page.ClickAsync("summary:has(+ .menu-panel a[href^='/prefs/lang/'])");
        await visit.Page.ClickAsync("a[href^='/prefs/lang/zh-Hans']");
        await visit.Page.WaitForSelectorAsync("html[lang=zh-Hans] .match-note.is-taken:not([hidden])");

        Assert.True(noted > 1);
        Assert.Equal(noted, await visit.Page.Locator(".match-note.is-taken:visible").CountAsync());
        Assert.Equal(0, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task Where_the_browser_keeps_nothing_answers_are_saved_as_well() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.Page.AddInitScriptAsync("""
            for (const name of ["localStorage", "sessionStorage"])
              Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
            """);
        var attempt = await visit.StartQuizAsync();
        await visit.FillInOneAsync();
        await visit.SavedAsync();
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));

        await visit.OpenAsync(Study.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=category][value=marker]) button");
        await visit.Page.WaitForSelectorAsync("#keys:not([hidden])");
        await visit.Page.EvaluateAsync("window.isSame = true");
        visit.Allow(422);
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ReadAsync("[data-answer-error]:not(:empty)");
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.isSame === true"), "The page was loaded anew.");
    });

    [Fact]
    public Task A_double_click_checks_a_practice_answer_once() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync(Study.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=category][value=marker]) button");
        await visit.Page.WaitForSelectorAsync("#answer");
        await visit.FillInAsync();
        await visit.Page.WaitForSelectorAsync("#keys:not([hidden])");
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');

        await visit.Page.DblClickAsync(".question-foot .btn-primary");

        await visit.Page.WaitForSelectorAsync(".explanation");
        Assert.Equal(0, await visit.Page.Locator("main .notice:visible").CountAsync());
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });
}
