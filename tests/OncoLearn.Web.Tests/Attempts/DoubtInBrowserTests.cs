using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>With script: an option of a matching question that is chosen twice. The quiz is graded when it is handed in; its second question is one.</summary>
public sealed class DoubtInBrowserTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task It_is_told_at_the_question_after_a_reload_and_before_submitting(Look look) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync("/courses/nupr1/quizzes/first-steps");
        await visit.Page.ClickAsync("main form button");
        await visit.ArriveAsync("#answer");
        await visit.Page.ClickAsync(".to-next");
        await visit.ArriveAsync("#answer[data-slot='2'] fieldset.matches");
        var choices = visit.Page.Locator("#answer .match-row select");
        for (var at = 0; at < 3; at++)
        {
            await choices.Nth(at).SelectOptionAsync(new[] { "1", "1", "2" }[at]);
        }
        await visit.ReadAsync("#saved");
        Assert.Equal(2, await visit.Page.Locator(".match-note.is-taken:visible").CountAsync());

        await visit.LookAtAsync("doubt-at-question");
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync("#answer[data-slot='2']");
        Assert.Equal(2, await visit.Page.Locator(".match-note.is-taken:visible").CountAsync());

        await visit.Page.ClickAsync(".to-review");
        await visit.ReachAsync("/review");
        var told = await visit.Page.Locator(".review-list li:nth-child(2) .review-missing").InnerTextAsync();
        Assert.Equal(look.Language == "en" ? "One option is chosen more than once: use each option once at most." : "有一个选项选了不止一次；每个选项最多用一次。", told.Trim());
        await visit.LookAtAsync("doubt-before-submitting");
    });
}
