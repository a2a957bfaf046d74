using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Two windows of one browser on the same attempt.</summary>
public sealed class TwoWindowsTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string Elsewhere = "#elsewhere:not([hidden]) p";

    [Fact]
    public Task Both_are_told_and_the_later_answer_counts() => VisitAsync(Look.Desk, async visits =>
    {
        var (first, second) = (visits[0], visits[1]);
        var attempt = await first.StartQuizAsync();
        await second.OpenAsync($"/quiz/attempt/{attempt}/1");

        await first.FillInOneAsync(0);
        await first.SavedAsync();
        Assert.Equal("Answered in another window at 08:00:00; the later answer counts. Show it", await second.ReadAsync(Elsewhere));
        await second.PictureAsync("quiz-two-windows");

        await second.FillInOneAsync(1);
        await second.SavedAsync();
        Assert.Equal("This question had also been answered in another window at 08:00:00; your answer now counts.", await second.ReadAsync(Elsewhere));
        await first.ReadAsync(Elsewhere);
        await first.Page.ClickAsync("#elsewhere a");
        await first.UntilAsync("() => !document.querySelector('#elsewhere:not([hidden])')");
        await first.ArriveAsync("#answer");
        Assert.Equal(await second.FieldsAsync(), await first.FieldsAsync());
    }, windows: 2);

    [Fact]
    public Task What_is_taken_again_after_another_window_answered_counts() => VisitAsync(Look.Desk, async visits =>
    {
        var (first, second) = (visits[0], visits[1]);
        var attempt = await first.StartQuizAsync();
        for (var number = 2; await first.Page.Locator("#answer input[type=radio]").CountAsync() == 0; number++)
            await first.OpenAsync($"/quiz/attempt/{attempt}/{number}");
        await second.OpenAsync(first.Page.Url);
        await first.FillInOneAsync(0);
        await first.SavedAsync();
        var chosen = await first.FieldsAsync();
        await second.FillInOneAsync(1);
        await first.ReadAsync(Elsewhere);

        // No change: it is what stands there.
        await first.Page.Locator("#answer label.option input").First.ClickAsync();
        await first.SavedAsync();

        Assert.Contains("your answer now counts", await first.ReadAsync(Elsewhere));
        await second.Page.ReloadAsync();
        Assert.Equal(chosen, await second.FieldsAsync());
    }, windows: 2);

    [Fact]
    public Task A_flag_in_between_does_not_hide_that_an_answer_was_replaced() => VisitAsync(Look.Desk, async visits =>
    {
        var (first, second) = (visits[0], visits[1]);
        var attempt = await first.StartQuizAsync();
        await second.OpenAsync($"/quiz/attempt/{attempt}/1");
        await first.FillInOneAsync(0);
        await first.SavedAsync();
        await second.Page.ClickAsync("[data-flag]");
        while (await Study.Db.CountAsync($"attempt_step where kind = 'flag' and attempt_id = (select id from attempt where uid = '{attempt}')") == 0)
            await Task.Delay(50);

        await second.FillInOneAsync(1);
        await second.SavedAsync();

        Assert.Contains("your answer now counts", await second.ReadAsync(Elsewhere));
    }, windows: 2);

    [Fact]
    public Task An_answer_to_another_question_shows_in_the_grid() => VisitAsync(Look.Desk, async visits =>
    {
        var (first, second) = (visits[0], visits[1]);
        var attempt = await first.StartQuizAsync();
        await second.OpenAsync($"/quiz/attempt/{attempt}/2");

        await first.FillInOneAsync();
        await first.SavedAsync();

        await second.Page.WaitForSelectorAsync("[data-grid-slot='1'] > .is-answered");
        Assert.Equal(0, await second.Page.Locator("#elsewhere:visible").CountAsync());
    }, windows: 2);

    [Fact]
    public Task A_window_hears_that_the_quiz_was_submitted_in_the_other() => VisitAsync(Look.Desk, async visits =>
    {
        var (first, second) = (visits[0], visits[1]);
        var attempt = await first.StartQuizAsync();
        await second.OpenAsync($"/quiz/attempt/{attempt}/review");
        await second.Page.ClickAsync(".confirm > summary");
        await second.Page.ClickAsync("#submit button");
        await second.Page.WaitForSelectorAsync(".score-panel");

        Assert.Equal("This attempt was submitted in another window. See the result", await first.ReadAsync(Elsewhere));
        Assert.True(await first.Page.EvaluateAsync<bool>("document.querySelector('.question-page').inert"));
        await first.Page.ClickAsync("#elsewhere a");
        await first.Page.WaitForSelectorAsync(".score-panel");
    }, windows: 2);

    [Fact]
    public Task A_window_hears_that_practice_was_stopped_in_the_other_and_offers_only_the_result() => VisitAsync(Look.Desk, async visits =>
    {
        var (first, second) = (visits[0], visits[1]);
        await first.OpenAsync(Study.PracticePage);
        await first.Page.ClickAsync("form:has(input[name=category][value=marker]) button");
        await first.ArriveAsync("#answer");
        await second.OpenAsync(new Uri(first.Page.Url).AbsolutePath);
        await second.Page.ClickAsync("button[form=finish]");
        await second.ArriveAsync("h1:text('Practice finished')");

        await first.Page.EvaluateAsync("dispatchEvent(new Event('focus'))");
        Assert.Equal("This attempt was submitted in another window. See the result", await first.ReadAsync(Elsewhere));
        Assert.True(await first.Page.EvaluateAsync<bool>("[...document.querySelectorAll('#answer, .question-foot :is(a, button)')].every(part => part.closest('[inert]'))"));
        await first.PictureAsync("practice-two-windows");
        await first.Page.ClickAsync("#elsewhere a");
        await first.Page.WaitForSelectorAsync("h1:text('Practice finished')");
    }, windows: 2);
}
