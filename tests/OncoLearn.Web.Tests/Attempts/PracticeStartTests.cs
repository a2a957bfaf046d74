using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Where one chooses what to practise.</summary>
public sealed class PracticeStartTests(StudySite site) : IClassFixture<StudySite>
{
    static readonly string[] InOrder = ["mechanism", "marker", "therapy"];

    [Theory]
    [InlineData("en", "Start")]
    [InlineData("zh-Hans", "开始练习")]
    public async Task What_a_link_asked_for_is_started_with_one_button_and_the_others_keep_their_order(string language, string start)
    {
        using var learner = await site.NewLearnerAsync();
        await learner.OpenAsync($"/prefs/lang/{language}?back=/");

        foreach (var category in InOrder)
        {
            await learner.OpenAsync($"{Study.PracticePage}?category={category}");
            var asked = learner.Page.QuerySelector("main form")!;
            Assert.Equal((category, start), (asked.QuerySelector("[name=category]")!.GetAttribute("value"), asked.QuerySelector("button")!.TextContent.Trim()));
            Assert.Equal(InOrder.Where(other => other != category), Offered(learner));
        }
        await learner.SubmitAsync(".start-asked");

        Assert.StartsWith("/practice/attempt/", learner.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_a_lesson_asked_for_is_started_with_one_button()
    {
        using var learner = await site.NewLearnerAsync();

        await learner.OpenAsync($"{Study.PracticePage}?section=3");

        Assert.Equal("3", learner.Page.QuerySelector(".start-asked [name=section]")!.GetAttribute("value"));
        Assert.Equal(InOrder, Offered(learner));
        Assert.Equal(["1", "2", "4", "5", "6", "7", "8", "9"], learner.Page.QuerySelectorAll(".start-list [name=section]").Select(field => field.GetAttribute("value")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?category=nothing")]
    [InlineData("?category=background")]
    [InlineData("?section=80")]
    public async Task What_the_course_has_no_questions_of_is_not_offered(string query)
    {
        using var learner = await site.NewLearnerAsync();

        await learner.OpenAsync(Study.PracticePage + query);

        Assert.Null(learner.Page.QuerySelector(".start-asked"));
        Assert.Equal(InOrder, Offered(learner));
    }

    static IEnumerable<string?> Offered(Person learner) => learner.Page.QuerySelectorAll(".start-list [name=category]").Select(field => field.GetAttribute("value"));
}
