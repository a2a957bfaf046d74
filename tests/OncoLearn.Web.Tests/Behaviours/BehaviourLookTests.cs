using Microsoft.Playwright;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Behaviours;

/// <summary>The pages of the behaviours with script: for axe, for the eye, and for what script does on them.</summary>
public sealed class BehaviourLookTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_question_is_tried_until_it_is_right(Look look) => InQuizAsync(look, "interactive", ["choice", "choice"], async visit =>
    {
        await visit.LookAtAsync("interactive-first");
        await ChooseAsync(visit, look, OwnQuiz.Wrong, "杀死应激的细胞");
        await visit.Page.ClickAsync("[data-save]");
        await visit.ArriveAsync(".tried");
        await visit.LookAtAsync("interactive-tried");
        visit.Allow(422);
        await visit.Page.ClickAsync("[data-save]");
        await visit.ReadAsync("#answer-error:text-matches('not counted|不算一次')");
        await visit.Page.ClickAsync(".to-next");
        await visit.ArriveAsync("#answer[data-slot='2']");
        await visit.Page.ClickAsync(".to-previous");
        await visit.ArriveAsync("#answer[data-slot='1'] .tried");
        await ChooseAsync(visit, look, OwnQuiz.Right, "保护应激的细胞");
        await visit.Page.ClickAsync("[data-save]");
        await visit.ArriveAsync(".explanation");
        await visit.LookAtAsync("interactive-right");
        await SubmitAsync(visit);
        await visit.LookAtAsync("interactive-result");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task Certainty_is_chosen_beside_the_answer(Look look) => InQuizAsync(look, "deferred-certainty", ["choice", "choice"], async visit =>
    {
        await ChooseAsync(visit, look, OwnQuiz.Right, "保护应激的细胞");
        await visit.Page.CheckAsync("input[name=certainty][value='3']");
        await visit.SavedAsync();
        await visit.LookAtAsync("certainty-question");
        await visit.Page.ClickAsync(".to-next");
        await visit.ArriveAsync("#answer[data-slot='2']");
        await visit.Page.CheckAsync("input[name=certainty][value='2']");
        await visit.SavedAsync();
        Assert.Equal(0, await visit.Page.Locator("[data-grid-slot='2'] > .is-answered").CountAsync());
        await ChooseAsync(visit, look, OwnQuiz.Wrong, "杀死应激的细胞");
        await visit.SavedAsync();
        await SubmitAsync(visit);
        await visit.LookAtAsync("certainty-result");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task To_say_how_certain_one_is_is_no_answer_yet(Look look) => InQuizAsync(look, "immediate-certainty", ["choice", "choice"], async visit =>
    {
        await visit.Page.CheckAsync("input[name=certainty][value='1']");
        await visit.Page.ClickAsync(".to-next");
        await visit.ArriveAsync("#answer[data-slot='2']");
        await visit.Page.Keyboard.PressAsync("4");
        Assert.Equal(0, await visit.ChosenAsync());
        await ChooseAsync(visit, look, OwnQuiz.Wrong, "杀死应激的细胞");
        await visit.Page.CheckAsync("input[name=certainty][value='3']");
        await visit.Page.ClickAsync("[data-save]");
        await visit.ArriveAsync(".explanation");
        await visit.LookAtAsync("certainty-checked");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task An_essay_is_saved_while_one_writes(Look look) => InQuizAsync(look, "manual", ["essay", "choice"], async visit =>
    {
        await visit.Page.FocusAsync("textarea");
        await visit.Page.Keyboard.TypeAsync("NUPR1 helps cells");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync("n p f 1 a");
        Assert.Matches("8", await visit.ReadAsync("[data-essay-now]"));
        await visit.SavedAsync();
        await visit.LookAtAsync("essay-question");
        var uid = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        var before = await Study.AnswersOfAsync(uid);
        Assert.InRange(before, 1, 3);
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync("#answer textarea");
        Assert.Equal("NUPR1 helps cells\nn p f 1 a", await visit.Page.InputValueAsync("textarea"));
        await visit.Page.ClickAsync(".to-next");
        await visit.ArriveAsync("#answer[data-slot='2']");
        // What was only shown again was not saved again.
        Assert.Equal(before, await Study.AnswersOfAsync(uid));
        await SubmitAsync(visit);
        await visit.LookAtAsync("essay-waits");
        await visit.LookAtAsync("essay-start", Address("manual"));
        await visit.LookAtAsync("essay-answers", "/answers");
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task Whoever_teaches_marks_what_waits(Look look)
    {
        await OwnQuiz.EnsureAsync(Study.Db, "manual", "essay", "choice");
        using var student = await HandedInAsync();
        using var another = await HandedInAsync();
        await VisitAsync(look, async visit =>
        {
            await visit.LookAtAsync("grading-list", "/teach/grading");
            await visit.OpenAsync($"/teach/grading/{student.AttemptUid()}/1");
            await visit.LookAtAsync("grading-answer");
            await visit.Page.CheckAsync("#level-1 >> nth=0");
            await visit.Page.Locator("[name=level-1]").Nth(1).CheckAsync();
            await visit.Page.Locator("[name=level-2]").Nth(1).CheckAsync();
            await visit.Page.FillAsync("#comment", "Well argued.\nName the drug.");
            await visit.Page.ClickAsync("button[value=next]");
            await visit.ArriveAsync(".notice-ok");
            await visit.LookAtAsync("grading-next");
            await visit.OpenAsync($"/teach/grading/{student.AttemptUid()}/1");
            await visit.LookAtAsync("grading-again");
        }, role: Role.Instructor);
        await student.OpenAsync(student.AttemptPath());
        Assert.Contains("Well argued.", student.Page.QuerySelector(".comment")!.TextContent);
    }

    static string Address(string behaviour) => $"/courses/nupr1/quizzes/{behaviour}";

    async Task InQuizAsync(Look look, string behaviour, string[] questions, Func<Visit, Task> body)
    {
        var address = await OwnQuiz.EnsureAsync(Study.Db, behaviour, questions);
        await VisitAsync(look, async visit =>
        {
            await visit.LookAtAsync($"{behaviour}-start", address);
            await visit.Page.ClickAsync("main form button");
            await visit.ArriveAsync("#answer");
            await body(visit);
        });
    }

    /// <summary>A student who wrote an essay and handed it in.</summary>
    async Task<Person> HandedInAsync()
    {
        var student = await AnotherLearnerAsync();
        await student.OpenAsync(Address("manual"));
        await student.SubmitAsync("main form[method=post]");
        await student.SubmitAsync("#answer", new Dictionary<string, string> { ["text"] = "NUPR1 lets cells live on without nutrients.\nSo they also survive the drug." }, ("move", "review"));
        await student.SubmitAsync("#submit");
        return student;
    }

    static Task ChooseAsync(Visit visit, Look look, string en, string zh) =>
        visit.Page.Locator("label.option", new PageLocatorOptions { HasText = look.Language == "en" ? en : zh }).Locator("input").CheckAsync();

    static async Task SubmitAsync(Visit visit)
    {
        await visit.Page.ClickAsync(".to-review");
        await visit.Page.WaitForSelectorAsync(".confirm");
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.Page.ClickAsync("#submit button");
        await visit.Page.WaitForSelectorAsync(".score-panel");
    }
}
