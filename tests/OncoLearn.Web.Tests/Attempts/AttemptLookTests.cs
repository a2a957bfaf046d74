using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Every page of practice and quizzes in both languages and themes, at a desk and on a phone: for axe, for the eye, and for the security policy.</summary>
public sealed class AttemptLookTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string ShapeOfQuestion = """
        [...document.querySelectorAll('#answer :is(.matches, .ordering, .evidence-grid, .extended, .pathway-blanks)')].map(kind => `${kind.classList[0]}-`).join('')
        + [...new Set([...document.querySelectorAll('#answer input:not([type=hidden]), #answer select')].map(field => field.type))].join('-')
        """;

    [Theory, MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public Task Practice_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.LookAtAsync("practice-start", Study.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=section][value='2']) button");
        var looked = new HashSet<string>();
        while (true)
        {
            // Each shape of question once: the tenth single best answer shows nothing new.
            var shape = await visit.Page.EvaluateAsync<string>(ShapeOfQuestion);
            var isNew = looked.Add(shape);
            if (isNew) await visit.LookAtAsync($"practice-{shape}-question");
            if (isNew && await visit.Page.Locator("#answer select:visible").CountAsync() > 1)
            {
                await visit.FillInOneAsync();
                await visit.Page.ClickAsync(".question-foot .btn-primary");
                await visit.ReadAsync("#answer-error:text-matches('still open|没有填')");
            }
            await visit.FillInAsync(repeats: true);
            if (shape.StartsWith("matches", StringComparison.Ordinal)) await visit.Page.WaitForSelectorAsync(".match-note.is-taken:not([hidden])");
            await visit.Page.ClickAsync(".question-foot .btn-primary");
            await visit.Page.WaitForSelectorAsync(".explanation");
            if (isNew) await visit.LookAtAsync($"practice-{shape}-review");
            var last = await visit.Page.Locator(".question-foot button.btn-primary").CountAsync() == 1;
            await visit.Page.ClickAsync(".question-foot .btn-primary");
            if (last) break;
            await visit.Page.WaitForSelectorAsync("#answer");
        }
        await visit.Page.WaitForSelectorAsync(".score-panel");
        await visit.LookAtAsync("practice-end");
        Assert.Superset(new HashSet<string> { "radio", "checkbox", "select-one", "matches-select-one", "text" }, looked);
    });

    [Theory, MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public Task A_quiz_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.LookAtAsync("answers-none", "/answers");
        await visit.LookAtAsync("quiz-start", Study.QuizPage);
        await visit.Page.ClickAsync("main form button");
        await visit.Page.ClickAsync("[data-flag]");
        await visit.FillInAsync();
        await visit.SavedAsync();
        await visit.LookAtAsync("quiz-question");
        await visit.Page.ClickAsync(".to-review");
        await visit.Page.WaitForSelectorAsync(".confirm");
        await visit.LookAtAsync("quiz-review");
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.LookAtAsync("quiz-confirm");
        await visit.Page.ClickAsync("#submit button");
        await visit.Page.WaitForSelectorAsync(".score-panel");
        await visit.LookAtAsync("quiz-result");
        await visit.LookAtAsync("quiz-start-again", Study.QuizPage);
        await visit.LookAtAsync("answers", "/answers");
    });

    [Fact]
    public Task The_current_question_of_the_grid_stays_readable_under_the_pointer() => VisitAsync(Look.Desk, async visit =>
    {
        const string Colours = """
            (cell => {
              cell.getAnimations().forEach(transition => transition.finish());
              return getComputedStyle(cell).color + getComputedStyle(cell).backgroundColor;
            })(document.querySelector('.question-grid [aria-current]'))
            """;
        await visit.StartQuizAsync();
        var before = await visit.Page.EvaluateAsync<string>(Colours);
        await visit.Page.HoverAsync(".question-grid [aria-current]");
        Assert.Equal(before, await visit.Page.EvaluateAsync<string>(Colours));
    });

    [Theory, MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public Task A_timed_quiz_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.LookAtAsync("timed-start", "/courses/nupr1/quizzes/section-review");
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.LookAtAsync("timed-confirm");
        await visit.Page.ClickAsync(".confirm form button");
        await visit.Page.WaitForSelectorAsync("#timer [data-timer-left]:not([hidden])");
        await visit.LookAtAsync("timed-question");
        await visit.Page.ClickAsync("[data-timer-toggle]");
        await visit.LookAtAsync("timed-hidden");
        await visit.Page.ClickAsync("[data-timer-toggle]");
        Study.Site.Clock.Advance(TimeSpan.FromMinutes(11));
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForSelectorAsync("#timer.is-soon");
        await visit.LookAtAsync("timed-soon");
        Study.Site.Clock.Advance(TimeSpan.FromMinutes(3));
        await visit.Page.ClickAsync(".to-review");
        await visit.Page.WaitForSelectorAsync(".review-list");
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForSelectorAsync("#timer.is-last");
        await visit.LookAtAsync("timed-last");
        Study.Site.Clock.Advance(TimeSpan.FromMinutes(2));
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForSelectorAsync(".score-panel");
        await visit.LookAtAsync("timed-result");
    });
}
