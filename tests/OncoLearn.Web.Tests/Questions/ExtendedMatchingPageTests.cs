using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Questions;

public sealed class ExtendedMatchingPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const int Section = 2;

    readonly TypeSite _site = site;

    [Fact]
    public async Task One_option_is_chosen_for_two_items_and_each_item_has_its_reason()
    {
        using var learner = await _site.InPracticeAsync(Section);
        Assert.Equal(["A", "B", "C", "D", "E"], learner.Page.QuerySelectorAll(".lettered .option-key").Select(key => key.TextContent));
        Assert.Equal("A. An effect on a cell line", learner.Page.QuerySelector("#answer option[value='1']")!.TextContent);

        await learner.AnswerAsync();

        Assert.Equal(2, learner.Page.QuerySelectorAll(".option-right").Length);
        Assert.Single(learner.Page.QuerySelectorAll(".option-wrong"));
        Assert.Equal(3, learner.Page.QuerySelectorAll(".option-why .pair-why").Length);
        Assert.Equal(3, learner.Page.QuerySelectorAll(".claim").Length);
    }

    [Theory]
    [InlineData("en", "Each option may be used once, more than once or not at all.")]
    [InlineData("zh-Hans", "每个选项可以选一次、选多次，也可以不选。")]
    public async Task A_lesson_says_how_often_an_option_may_be_used(string language, string rule)
    {
        using var reader = _site.Site.Visit(language);
        await reader.OpenAsync("/courses/types/2");
        Assert.Contains(rule, reader.Page.QuerySelectorAll(".check .rule").Select(line => line.TextContent.Trim()));
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task Extended_matching_is_accessible_and_fits(Look look) => LookThroughAsync(look, "extended-matching", Section, async visit =>
    {
        await visit.FillInOneAsync();
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ReadAsync("#answer-error:text-matches('2 places are still open|还有 2 处没有填')");
        await visit.FillInAsync();
    });
}
