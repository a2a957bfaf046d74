using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Behaviours;

/// <summary>With script, in a quiz that grades at once: who goes elsewhere checks nothing, and finds again what was chosen.</summary>
public sealed class UncheckedInBrowserTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string Kept = "Object.keys(sessionStorage).filter(key => key.startsWith('ol-chosen')).length";

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task What_is_chosen_is_kept_and_told_before_submitting(Look look) => InQuizAsync(look, "immediate", async visit =>
    {
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        await visit.FillInOneAsync(1);
        var chosen = await visit.FieldsAsync();
        await visit.Page.ClickAsync("[data-flag]");
        await visit.Page.WaitForSelectorAsync("[data-flag][aria-pressed=true]");
        await visit.Page.ClickAsync(".to-next");
        await visit.ArriveAsync("#answer[data-slot='2']");
        await visit.Page.ClickAsync("[data-grid-slot='1'] button");
        await visit.ArriveAsync("#answer[data-slot='1']");
        Assert.Equal(chosen, await visit.FieldsAsync());

        await visit.Page.ClickAsync(".to-review");
        await visit.ReachAsync("/review");
        var (word, notice) = look.Language == "en"
            ? ("Filled in, not checked", "Some answers are filled in and not checked: they do not count unless you go back and check them.")
            : ("填了，还没有核对", "有的题填了答案，还没有核对：不核对不算数，交卷时不计。");
        Assert.Equal(word, await visit.ReadAsync("[data-unchecked]:visible"));
        Assert.Equal(1, await visit.Page.Locator("[data-unchecked]:visible").CountAsync());
        Assert.Equal(notice, await visit.ReadAsync("[data-some-unchecked]"));
        await visit.LookAtAsync("quiz-review-unchecked");
        Assert.Equal(0, await Study.AnswersOfAsync(attempt));

        await visit.Page.ClickAsync(".review-list li:first-child a");
        await visit.ArriveAsync("#answer[data-slot='1']");
        await visit.Page.ClickAsync("[data-save]");
        await visit.ArriveAsync(".explanation");
        Assert.Equal((1, 0), (await Study.AnswersOfAsync(attempt), await visit.Page.EvaluateAsync<int>(Kept)));
        await visit.Page.ClickAsync(".to-review");
        await visit.ReachAsync("/review");
        Assert.Equal(0, await visit.Page.Locator("[data-unchecked]:visible, [data-some-unchecked]:visible").CountAsync());
    });

    [Fact]
    public Task What_is_chosen_after_a_wrong_try_spends_none_until_it_is_checked() => InQuizAsync(Look.Desk with { Language = "en" }, "interactive", async visit =>
    {
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        await visit.Page.CheckAsync($"label.option:has-text('{OwnQuiz.Wrong}') input");
        // From anywhere on the page Enter is the key of Check.
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(".tried");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Kept));
        await visit.Page.CheckAsync($"label.option:has-text('{OwnQuiz.Right}') input");
        var chosen = await visit.FieldsAsync();
        await visit.Page.Keyboard.PressAsync("n");
        await visit.ArriveAsync("#answer[data-slot='2']");
        await visit.Page.Keyboard.PressAsync("p");
        await visit.ArriveAsync("#answer[data-slot='1'] .tried");
        Assert.Equal(chosen, await visit.FieldsAsync());
        Assert.Equal(1, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task It_is_forgotten_when_the_attempt_is_handed_in() => InQuizAsync(Look.Desk with { Language = "en" }, "immediate", async visit =>
    {
        await visit.FillInOneAsync(1);
        await visit.Page.ClickAsync(".to-review");
        await visit.ReachAsync("/review");
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>(Kept));
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.Page.ClickAsync("#submit button");
        await visit.ArriveAsync(".score-panel");
        await visit.UntilAsync($"{Kept} === 0");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task Without_script_it_is_told_at_the_question(Look look)
    {
        var address = await OwnQuiz.EnsureAsync(Study.Db, "immediate", "choice", "choice");
        await VisitAsync(look, async visit =>
        {
            await visit.OpenAsync(address);
            await visit.Page.ClickAsync("main form button");
            await visit.Page.WaitForSelectorAsync("#answer");
            await visit.FillInOneAsync(1);
            visit.Allow(422);
            await visit.Page.ClickAsync(".to-next");
            Assert.StartsWith(look.Language == "en" ? "This answer is not checked yet." : "这个答案还没有核对。", await visit.ReadAsync("#answer-error:not(:empty)"), StringComparison.Ordinal);
            Assert.Equal(1, await visit.Page.Locator("#answer input:checked").CountAsync());
            await visit.Page.ClickAsync(".to-next");
            await visit.ReachAsync("/2");
        }, script: false);
    }

    Task InQuizAsync(Look look, string behaviour, Func<Visit, Task> body) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync(await OwnQuiz.EnsureAsync(Study.Db, behaviour, "choice", "choice"));
        await visit.Page.ClickAsync("main form button");
        await visit.ArriveAsync("#answer");
        await body(visit);
    });
}
