using AngleSharp.Dom;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Courses;

public sealed class HomePageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    const string Sample = ".home-sample form[data-check]";

    [Theory]
    [InlineData("en", "Try a question now")]
    [InlineData("zh-Hans", "现在就试一题")]
    public async Task A_stranger_answers_a_question_and_reads_why_and_where_it_says_so(string lang, string heading)
    {
        using var stranger = site.Visit(lang);
        await stranger.OpenAsync("/");
        Assert.Equal(heading, stranger.Page.QuerySelector(".home-sample h2")!.TextContent);

        var course = stranger.Page.QuerySelector(Sample)!.GetAttribute("action")!.Split('/')[2];
        var options = stranger.Page.QuerySelectorAll(".home-sample label.option").Length;
        await stranger.SubmitAsync(Sample, new Dictionary<string, string>(StringComparer.Ordinal) { ["choice"] = "1" });

        Assert.StartsWith($"/courses/{course}/", stranger.At, StringComparison.Ordinal);
        var answered = Assert.Single(stranger.Page.QuerySelectorAll(".check:has(.explanation)"));
        Assert.NotEmpty(answered.QuerySelectorAll(".claim .paragraph-link"));
        Assert.Equal(options, answered.QuerySelectorAll(".option-why").Length);
        Assert.Null(stranger.Cookie("ol-session"));
    }

    [Fact]
    public async Task The_picture_of_a_course_has_a_bar_for_each_lesson_and_the_words_its_sums()
    {
        using var stranger = site.Visit();
        await stranger.OpenAsync("/");
        var card = stranger.Page.QuerySelector("a.course-card")!;

        var places = card.QuerySelectorAll("rect").Select(rect => rect.GetAttribute("x")).Distinct();

        Assert.Equal(9, places.Count());
        await stranger.OpenAsync(card.GetAttribute("href")!);
        var claims = stranger.Page.QuerySelectorAll(".lesson-card .meta").Sum(meta => FirstNumber(meta.Children[1]));
        Assert.Contains($"{claims} claims", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_in_has_no_need_of_a_sample()
    {
        await using var own = new Site(site.Db, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var student = await own.SignInNewAsync("lin");
        await student.OpenAsync("/");

        Assert.Null(student.Page.QuerySelector(".home-sample"));
        Assert.NotNull(student.Page.QuerySelector("a.course-card"));
        Assert.Empty(student.Page.QuerySelectorAll(".hero, .steps"));
    }

    [Theory]
    [InlineData("en", "Courses", "1 of 9 understood")]
    [InlineData("zh-Hans", "课程", "已读懂 1 / 9 节")]
    public async Task Whoever_is_signed_in_sees_the_courses_and_how_far_they_are(string language, string title, string progress)
    {
        await using var own = new Site(site.Db, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var student = await own.SignInNewAsync($"reader-{language}");
        await student.OpenAsync($"/prefs/lang/{language}?back=/courses/nupr1/2");
        await student.SubmitAsync("#understood form");

        await student.OpenAsync("/");

        Assert.Equal(title, student.Page.QuerySelector("h1")!.TextContent);
        var card = student.Page.QuerySelector("a.course-card")!;
        Assert.Equal(progress, card.QuerySelector(".course-progress > span")!.TextContent);
        // The words beside it say the same.
        Assert.Equal("true", card.QuerySelector("progress")!.GetAttribute("aria-hidden"));
        Assert.Equal(("1", "9"), (card.QuerySelector("progress")!.GetAttribute("value"), card.QuerySelector("progress")!.GetAttribute("max")));
    }

    [Theory]
    [InlineData("en", "Mechanism", "Marker", "Therapy", "Background")]
    [InlineData("zh-Hans", "机制", "标志物", "治疗", "背景")]
    public async Task The_colours_of_the_picture_have_names_and_an_answer_leads_on(string language, params string[] names)
    {
        using var stranger = site.Visit(language);

        await stranger.OpenAsync("/");

        Assert.All(stranger.Page.QuerySelectorAll("a.course-card"), card => Assert.Equal(names, card.QuerySelectorAll(".course-legend-key").Select(key => key.TextContent.Trim())));
        var course = stranger.Page.QuerySelector(Sample)!.GetAttribute("action")!.Split('/')[2];
        Assert.Equal(["/account/register", $"/courses/{course}"], stranger.Page.QuerySelectorAll(".home-next a").Select(link => link.GetAttribute("href")));
    }

    static int FirstNumber(IElement element) => int.Parse(string.Concat(element.TextContent.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
}
