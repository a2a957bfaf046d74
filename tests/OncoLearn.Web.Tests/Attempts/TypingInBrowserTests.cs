using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Questions that are answered by typing, in Chromium.</summary>
public sealed class TypingInBrowserTests(Chromium chromium, TypingSite site) : StudyBrowserTest(chromium, site), IClassFixture<TypingSite>
{
    const string Field = "#answer input[type=text]";
    const string Word = "fieldset.typing:not(.cloze, .typing-number)";
    const string Gaps = "fieldset.cloze";
    const string Months = "#number-hint";

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_short_answer_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await PractiseAsync(visit, Word);
        await visit.LookAtAsync("typed-word-question");
        await visit.Page.FillAsync(Field, "Autophagic-fluxx");
        await visit.Page.PressAsync(Field, "Enter");
        await visit.ArriveAsync(".explanation");
        await visit.LookAtAsync("typed-word-slip");

        await visit.OpenAsync(TypingCourse.Lesson);
        await visit.Page.FillAsync("#check-word input[type=text]", "凋亡");
        await visit.Page.PressAsync("#check-word input[type=text]", "Enter");
        await visit.Page.WaitForSelectorAsync("#check-word .explanation");
        await visit.LookAtAsync("typed-word-check");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_text_with_gaps_to_type_into_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await PractiseAsync(visit, Gaps);
        await visit.LookAtAsync("typed-gaps-question");
        await visit.Page.FillAsync("#gap-1", "Nupr1");
        await visit.Page.PressAsync("#gap-1", "Enter");
        await visit.ReadAsync("#answer-error:text-matches('1 place is still open|1 处没有填')");
        await visit.Page.FillAsync("#gap-2", "is upregulatedd");
        await visit.Page.PressAsync("#gap-2", "Enter");
        await visit.ArriveAsync(".explanation");
        await visit.LookAtAsync("typed-gaps-review");

        await visit.OpenAsync(TypingCourse.Lesson);
        await visit.Page.FillAsync("#check-gaps-gap-2", "is lowered");
        await visit.Page.PressAsync("#check-gaps-gap-2", "Enter");
        await visit.ReadAsync("#check-gaps-answer-error:not(:empty)");
        await visit.Page.PressAsync("#check-gaps-gap-2", "Enter");
        await visit.Page.WaitForSelectorAsync("#check-gaps .explanation");
        await visit.LookAtAsync("typed-gaps-check");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_number_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await PractiseAsync(visit, Months);
        await visit.LookAtAsync("typed-number-question");
        visit.Allow(422);
        await visit.Page.FillAsync(Field, "3,3");
        await visit.Page.PressAsync(Field, "Enter");
        await visit.ReadAsync("#answer-error:text-matches('3[.]3')");
        Assert.Equal("3,3", await visit.Page.InputValueAsync(Field));
        await visit.LookAtAsync("typed-number-refused");
        await visit.Page.FillAsync(Field, "3.3");
        await visit.Page.PressAsync(Field, "Enter");
        await visit.ArriveAsync(".explanation");
        await visit.LookAtAsync("typed-number-review");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_quiz_notes_at_the_field_what_cannot_be_read_yet(Look look) => VisitAsync(look, async visit =>
    {
        await visit.StartQuizAsync(TypingCourse.QuizPage);
        await visit.Page.ClickAsync("[data-grid-slot='4'] button");
        await visit.ArriveAsync("#unit");
        await visit.Page.FillAsync(Field, "40 months");
        await visit.ReadAsync("[data-answer-note] > p:not([hidden])");
        await visit.LookAtAsync("typed-quiz-note");
        await visit.Page.FillAsync(Field, "40 %");
        await visit.Page.WaitForSelectorAsync("[data-answer-note] > p", new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
        await visit.Page.FillAsync(Field, "forty");
        await visit.Page.ClickAsync(".to-review");
        await visit.ArriveAsync(".review-list");
        await visit.LookAtAsync("typed-quiz-before-submit");
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.Page.ClickAsync("#submit button");
        await visit.ArriveAsync(".score-panel");
        await visit.LookAtAsync("typed-quiz-result");
    });

    [Fact]
    public Task What_is_typed_is_saved_when_its_writer_pauses_and_stands_there_after_a_reload() => VisitAsync(Look.Desk, async visit =>
    {
        var attempt = await visit.StartQuizAsync(TypingCourse.QuizPage);
        await visit.Page.Locator(Field).PressSequentiallyAsync("autophagic");
        Assert.Equal(0, await Study.AnswersOfAsync(attempt));
        await visit.SavedAsync();
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));

        // Leaving the field changes nothing more.
        await visit.Page.Locator(Field).BlurAsync();
        await visit.Page.FillAsync(Field, "a&b = 50% 流");
        await visit.Page.ReloadAsync();
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator(Field)).ToHaveValueAsync("a&b = 50% 流");
        await visit.SavedAsync();
        Assert.Equal(2, await Study.AnswersOfAsync(attempt));

        // The page holds what the server has, and knows it.
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync("#answer");
        await visit.SavedAsync();
        Assert.Equal(2, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task A_reload_that_overtakes_the_answer_shows_it_all_the_same() => VisitAsync(Look.Desk, async visit =>
    {
        var attempt = await visit.StartQuizAsync(TypingCourse.QuizPage);
        var page = visit.Page.Url;
        var made = new TaskCompletionSource();
        var saved = new TaskCompletionSource();

        // The server makes the page while the answer is still on its way; the browser gets the page after the answer's receipt.
        await visit.Page.RouteAsync("**/quiz/attempt/**", async route =>
        {
            if (route.Request.Method == "POST") await made.Task;
            var response = await route.FetchAsync();
            if (route.Request.Method == "POST") _ = ReleaseAsync();
            else made.TrySetResult();
            if (route.Request.IsNavigationRequest) await saved.Task;
            await route.FulfillAsync(new() { Response = response });
        });
        async Task ReleaseAsync()
        {
            await Task.Delay(500);
            saved.TrySetResult();
        }

        await visit.Page.FillAsync(Field, "lysosome");
        await visit.Page.ReloadAsync();
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator(Field)).ToHaveValueAsync("lysosome");
        Assert.Equal(page, visit.Page.Url);
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task Single_keys_are_letters_in_a_field_and_Enter_saves() => VisitAsync(Look.Desk, async visit =>
    {
        var attempt = await visit.StartQuizAsync(TypingCourse.QuizPage);
        await visit.Page.Locator(Field).PressSequentiallyAsync("fnp?1");
        await visit.Page.PressAsync(Field, "Enter");
        await visit.SavedAsync();

        Assert.Equal("fnp?1", await visit.Page.InputValueAsync(Field));
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
        Assert.Equal("false", await visit.Page.GetAttributeAsync("[data-flag]", "aria-pressed"));
    });

    [Fact]
    public Task What_was_typed_and_not_checked_stands_there_again_where_answers_are_graded_at_once() => VisitAsync(Look.Phone, async visit =>
    {
        var attempt = await visit.StartQuizAsync(TypingCourse.QuizAtOncePage);
        await visit.Page.Locator(Field).PressSequentiallyAsync("lyso");
        await visit.Page.ClickAsync(".to-next");
        await visit.ReachAsync("/2");
        await visit.Page.ClickAsync(".to-previous");
        await visit.ReachAsync("/1");
        Assert.Equal("lyso", await visit.Page.InputValueAsync(Field));
        Assert.Equal(0, await Study.AnswersOfAsync(attempt));
        await visit.Page.PressAsync(Field, "Enter");
        await visit.ArriveAsync(".explanation");
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task A_try_that_was_checked_is_not_told_as_unchecked_for_a_space_behind_it() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        var attempt = await visit.StartQuizAsync(TypingCourse.QuizAtOncePage);
        await Study.Db.ExecuteAsync("update attempt set behaviour = 'interactive' where uid = @attempt", new { attempt });
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync("#answer");
        await visit.Page.FillAsync(Field, "lysosome ");
        await visit.Page.PressAsync(Field, "Enter");
        await visit.ArriveAsync(".tried");
        Assert.Equal("lysosome", await visit.Page.InputValueAsync(Field));
        await visit.Page.Locator(".quiz-foot .to-review").First.ClickAsync();
        await visit.ReachAsync("/review");
        Assert.Equal(0, await visit.Page.Locator("[data-unchecked]:visible, [data-some-unchecked]:visible").CountAsync());
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task What_was_typed_is_saved_on_the_way_to_another_question() => VisitAsync(Look.Phone, async visit =>
    {
        var attempt = await visit.StartQuizAsync(TypingCourse.QuizPage);
        await visit.Page.Locator(Field).PressSequentiallyAsync("自噬流");
        await visit.Page.Locator(".quiz-foot .to-review").First.ClickAsync();
        await visit.ArriveAsync(".review-list .saved");
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task What_is_typed_and_not_checked_comes_along_into_another_language() => VisitAsync(Look.Desk, async visit =>
    {
        await PractiseAsync(visit, Word);
        await visit.Page.FillAsync(Field, "autophagic");
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync("#keys:not([hidden])");
        Assert.Equal("autophagic", await visit.Page.InputValueAsync(Field));
    });

    /// <summary>In practice, at the question that holds this element; the others are skipped.</summary>
    static async Task PractiseAsync(Visit visit, string selector)
    {
        await visit.OpenAsync(TypingCourse.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=category][value=mechanism]) button");
        await visit.ArriveAsync("#answer");
        while (await visit.Page.Locator($"#answer {selector}").CountAsync() == 0)
        {
            await visit.Page.ClickAsync(".question-foot [data-key=n]");
            await visit.ArriveAsync("#answer");
        }
    }
}
