using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Questions;

public sealed class AssertionReasonPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const int Section = 3;

    readonly TypeSite _site = site;

    [Fact]
    public async Task Both_statements_stand_above_the_five_judgements_and_each_has_its_reason_afterwards()
    {
        using var learner = await _site.InPracticeAsync(Section);
        Assert.Equal(2, learner.Page.QuerySelectorAll("#answer .statements dd").Length);
        Assert.Equal(5, learner.Page.QuerySelectorAll("#answer label.option").Length);

        await learner.AnswerAsync(option: 2);

        Assert.Equal(2, learner.Page.QuerySelectorAll(".statements dd").Length);
        Assert.Contains("Both are true, but the reason does not explain", learner.Page.QuerySelectorAll(".options > li")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Correct, your answer", learner.Page.QuerySelector(".option-right")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, learner.Page.QuerySelectorAll(".option-why").Length);
    }

    [Theory]
    [InlineData("en", "Assertion", "Reason")]
    [InlineData("zh-Hans", "论断", "理由")]
    public async Task A_lesson_names_the_statements(string language, params string[] names)
    {
        using var reader = _site.Site.Visit(language);
        await reader.OpenAsync("/courses/types/3");
        Assert.Equal(names, reader.Page.QuerySelectorAll(".check .statements dt").Select(name => name.TextContent));
    }

    [Theory]
    [InlineData("en", "Assertion: In oral", "Reason: ")]
    [InlineData("zh-Hans", "论断：在口腔", "理由：")]
    public async Task What_went_wrong_is_listed_with_both_statements_named(string language, params string[] names)
    {
        using var learner = await _site.InPracticeAsync(Section, language);
        await learner.AnswerAsync(option: 4);
        await learner.SubmitAsync("#finish");
        var called = learner.Page.QuerySelector(".link-list .called-words")!.TextContent;
        Assert.All(names, name => Assert.Contains(name, called, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task Assertion_and_reason_are_accessible_and_fit(Look look) => LookThroughAsync(look, "assertion-reason", Section, async visit =>
    {
        await visit.Page.Keyboard.PressAsync("5");
        Assert.True(await visit.Page.Locator("#answer label.option input").Nth(4).IsCheckedAsync());
    });
}
