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
    [InlineData("en", "Senescence", "Case: A man of 61 has had an ulcer on the edge of his tongue for three months; in the last two weeks it has become painful. …")]
    [InlineData("zh-Hans", "转入衰老", "病例：一名 61 岁男性，舌缘溃疡 3 个月，近两周疼痛加重。活检提示中分化口腔鳞状细胞癌，免疫组化示肿瘤细胞核内 NUPR1 强阳性。……")]
    public async Task What_went_wrong_is_listed_with_the_opening_of_its_case(string language, string wrong, string opening)
    {
        using var learner = await _site.InPracticeAsync(Section, language);
        await HeldQuiz.ChooseAsync(learner, wrong);
        await learner.SubmitAsync("#finish");
        Assert.Equal(opening, learner.Page.QuerySelector(".link-list .called-case")!.TextContent);
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
