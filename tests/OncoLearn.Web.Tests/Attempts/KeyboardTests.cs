using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Practice and quizzes with the keyboard alone, and without script.</summary>
public sealed class KeyboardTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string Focused = "document.activeElement.className";

    /// <summary>Whether another element lies over the middle of the one that has the focus.</summary>
    const string FocusIsCovered = """
        (() => {
          const focused = document.activeElement;
          const box = (focused.closest('label') ?? focused).getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2);
          return !top || !(focused.closest('label') ?? focused).contains(top) && !top.contains(focused);
        })()
        """;

    const string QuestionHasFocus = "document.activeElement.matches('.confirm [data-asks]')";

    [Theory]
    [InlineData(360, 225)]
    [InlineData(390, 844)]
    public Task Nothing_covers_what_has_the_focus_also_at_400_percent(int width, int height) => VisitAsync(Look.Phone, async visit =>
    {
        await visit.OpenAsync("/courses/nupr1/quizzes/section-review");
        await visit.Page.FocusAsync(".confirm > summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.UntilAsync(QuestionHasFocus);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("#timer [data-timer-left]:not([hidden])");
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.Page.FocusAsync("[data-flag]");
        for (var stop = 0; stop < 14; stop++)
        {
            Assert.False(await visit.Page.EvaluateAsync<bool>(FocusIsCovered), await visit.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
            await visit.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Equal(height < 300 ? "static" : "sticky", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.question-foot')).position"));
    });

    [Fact]
    public Task A_key_pressed_twice_in_one_place_neither_starts_the_clock_nor_hands_in() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync("/courses/nupr1/quizzes/section-review");
        await PressTwiceAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("#timer [data-timer-left]:not([hidden])");
        await visit.Page.ClickAsync(".to-review");
        await visit.ArriveAsync(".review-list");
        await PressTwiceAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(".score-panel");

        async Task PressTwiceAsync()
        {
            var here = visit.Page.Url;
            await visit.Page.FocusAsync(".confirm > summary");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.UntilAsync(QuestionHasFocus);
            await visit.Page.Keyboard.PressAsync("Enter");
            // Whatever that had sent would be on its way by now.
            await visit.Page.EvaluateAsync("new Promise(done => setTimeout(done, 200))");
            Assert.Equal(here, visit.Page.Url);
            Assert.True(await visit.Page.EvaluateAsync<bool>(QuestionHasFocus));
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.confirm button[type=submit]')"));
        }
    });

    [Fact]
    public Task Practice_goes_by_keys() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync(Study.PracticePage);
        await visit.Page.FocusAsync("form:has(input[name=section][value='1']) button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("#answer");
        var answered = 0;
        while (await visit.Page.Locator("#answer").CountAsync() > 0)
        {
            Assert.Equal("stem", await visit.Page.EvaluateAsync<string>(Focused));
            if (await visit.Page.Locator("#answer label.option").CountAsync() > 0)
            {
                await visit.Page.Keyboard.PressAsync(answered % 2 == 0 ? "b" : "2");
                Assert.True(await visit.Page.Locator("#answer label.option input").Nth(1).IsCheckedAsync());
            }
            else
            {
                foreach (var select in await visit.Page.Locator("#answer select").AllAsync())
                {
                    await select.FocusAsync();
                    await visit.Page.Keyboard.PressAsync("ArrowDown");
                }
                await visit.Page.FocusAsync(".question-foot .btn-primary");
            }
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.ArriveAsync(".explanation");
            Assert.Equal("panel question", await visit.Page.EvaluateAsync<string>(Focused));
            answered++;
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.ArriveAsync("#answer, .score-panel");
            if (answered != 1) continue;
            await visit.Page.Keyboard.PressAsync("p");
            await visit.ArriveAsync(".explanation");
            await visit.Page.Keyboard.PressAsync("n");
            await visit.ArriveAsync("#answer");
        }
        Assert.Contains($"of {answered} right", await visit.ReadAsync(".score-panel"));
    });

    [Fact]
    public Task A_quiz_goes_by_keys_and_they_sleep_in_a_select_and_when_switched_off() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.StartQuizAsync();
        await visit.Page.Keyboard.PressAsync("f");
        await visit.Page.WaitForSelectorAsync("[data-flag][aria-pressed=true]");
        await visit.Page.Keyboard.PressAsync("n");
        await visit.ReachAsync("/2");
        await visit.Page.Keyboard.PressAsync("p");
        await visit.ReachAsync("/1");
        Assert.Equal("true", await visit.Page.GetAttributeAsync("[data-flag]", "aria-pressed"));

        for (var number = 2; await visit.Page.Locator("#answer select").CountAsync() == 0; number++)
            await visit.OpenAsync($"{visit.Page.Url[..visit.Page.Url.LastIndexOf('/')]}/{number}");
        var here = visit.Page.Url;
        await visit.Page.FocusAsync("#answer select");
        await visit.Page.Keyboard.PressAsync("n");
        await visit.Page.FocusAsync("[data-flag]");
        await visit.Page.Keyboard.PressAsync("?");
        Assert.NotNull(await visit.Page.GetAttributeAsync("#keys", "open"));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Null(await visit.Page.GetAttributeAsync("#keys", "open"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('[data-flag]')"));

        // Closed by the pointer and opened by it, the help has nobody to bring back.
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.ClickAsync("#keys > summary");
        await visit.Page.ClickAsync("#keys > summary");
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('#keys > summary')"));

        await visit.Page.EvaluateAsync("document.activeElement.blur()");
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement === document.body"));
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.UncheckAsync("#keys-on");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("p");
        await visit.Page.ReloadAsync();
        await visit.Page.Keyboard.PressAsync("p");
        Assert.Equal(here, visit.Page.Url);
    });

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public Task Everything_works_without_script(string language) => VisitAsync(Look.Phone with { Language = language }, async visit =>
    {
        await visit.OpenAsync(Study.QuizPage);
        await visit.Page.ClickAsync("main form button");
        await visit.FillInAsync();
        await visit.Page.ClickAsync("[data-save]");
        await visit.Page.WaitForSelectorAsync("#saved");
        for (var number = 1; number < 5; number++)
        {
            await visit.FillInAsync();
            await visit.Page.ClickAsync(".question-foot .btn-primary");
            await visit.ReachAsync($"/{number + 1}");
        }
        await visit.FillInAsync();
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.Page.WaitForSelectorAsync(".review-list");
        Assert.Equal(5, await visit.Page.Locator(".review-list .saved").CountAsync());
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.Page.ClickAsync("#submit button");
        await visit.Page.WaitForSelectorAsync(".score-panel");
        Assert.Equal(5, await visit.Page.Locator(".feedback-list > .question").CountAsync());
    }, script: false);
}
