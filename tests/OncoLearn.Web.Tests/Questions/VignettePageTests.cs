using OncoLearn.App.Catalog;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Results;

namespace OncoLearn.Web.Tests.Questions;

public sealed class VignettePageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const int Section = 1;

    readonly TypeSite _site = site;

    [Fact]
    public void The_course_of_types_has_no_errors() =>
        Assert.DoesNotContain(ContentCheck.Run(TypeSite.Content).Findings, finding => finding.Severity == FindingSeverity.Error);

    [Fact]
    public async Task The_case_stands_before_the_stem_in_paragraphs_and_again_with_the_reasons()
    {
        using var learner = await _site.InPracticeAsync(Section);
        AssertCase();
        await learner.AnswerAsync();
        Assert.Equal(4, learner.Page.QuerySelectorAll(".option-why").Length);
        AssertCase();

        void AssertCase()
        {
            var passage = learner.Page.QuerySelector(".passage")!;
            Assert.Equal(2, learner.Page.QuerySelectorAll(".passage > div > p").Length);
            Assert.Equal("NUPR1", passage.QuerySelector("em")!.TextContent);
            Assert.Contains("stem", passage.NextElementSibling!.ClassList);
        }
    }

    [Theory]
    [InlineData("en", "Case")]
    [InlineData("zh-Hans", "病例")]
    public async Task A_lesson_asks_with_its_case(string language, string title)
    {
        using var reader = _site.Site.Visit(language);
        await reader.OpenAsync("/courses/types/1");
        Assert.Equal(title, reader.Page.QuerySelector(".check .passage-title")!.TextContent);
        await reader.SubmitAsync(".check form", new Dictionary<string, string>(StringComparer.Ordinal) { ["choice"] = "1" });
        Assert.Equal(title, reader.Page.QuerySelector(".check:has(.explanation) .passage-title")!.TextContent);
    }

    [Theory]
    [InlineData("en", "Case", "Senescence")]
    [InlineData("zh-Hans", "病例", "转入衰老")]
    public async Task What_went_wrong_is_listed_with_its_case(string language, string title, string wrong)
    {
        using var learner = await _site.InPracticeAsync(Section, language);
        var passage = learner.Page.QuerySelector(".passage > div > p")!.TextContent.Trim();
        await HeldQuiz.ChooseAsync(learner, wrong);
        await learner.SubmitAsync("#finish");
        var told = learner.Page.QuerySelector(".link-list .called-case")!;
        Assert.Equal(title, told.QuerySelector("b")!.TextContent);
        Assert.Contains(passage, told.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_vignette_is_accessible_and_fits(Look look) => LookThroughAsync(look, "vignette", Section, async visit =>
    {
        // Whoever goes by ear begins with the case.
        Assert.Equal("passage", await visit.Page.EvaluateAsync<string>("document.activeElement.className"));
        await visit.Page.Keyboard.PressAsync("c");
        Assert.True(await visit.Page.Locator("#answer label.option input").Nth(2).IsCheckedAsync());
    });
}
