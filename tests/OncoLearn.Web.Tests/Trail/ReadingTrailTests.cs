using System.Net;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Trail;

/// <summary>What a learner has read, on the pages of lesson and course; without script.</summary>
public sealed class ReadingTrailTests(StudySite site) : IClassFixture<StudySite>
{
    const string Course = "/courses/nupr1";
    const string Lesson = $"{Course}/8";
    const string Button = "#understood form";

    [Theory]
    [InlineData("en", "Mark as understood", "You have understood this section.")]
    [InlineData("zh-Hans", "标记为已读懂", "这一节您已读懂。")]
    public async Task The_button_marks_a_lesson_and_takes_it_back(string language, string button, string done)
    {
        using var learner = await LearnerAsync(language);
        await learner.OpenAsync(Lesson);
        Assert.Equal(button, learner.Page.QuerySelector($"{Button} button")!.TextContent.Trim());

        await learner.SubmitAsync(Button);

        learner.AssertAt(Lesson);
        Assert.Equal(done, learner.Page.QuerySelector("#understood.is-understood h2")!.TextContent);
        Assert.False(learner.Page.QuerySelector(".lesson-toc a[aria-current] .toc-mark")!.HasAttribute("hidden"));
        // The way on stands at the mark, in the order in which one turns pages; the terms come after it.
        Assert.Equal($"{Course}/9", learner.Page.QuerySelector("#understood + .lesson-turn > a[rel=prev] + a[rel=next]")!.GetAttribute("href"));
        Assert.NotNull(learner.Page.QuerySelector(".lesson-turn ~ [aria-labelledby=terms]"));

        await learner.SubmitAsync(Button);

        learner.AssertAt(Lesson);
        Assert.Equal(button, learner.Page.QuerySelector($"{Button} button")!.TextContent.Trim());
        Assert.True(learner.Page.QuerySelector(".lesson-toc a[aria-current] .toc-mark")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task The_way_back_is_to_the_button()
    {
        using var learner = await LearnerAsync();
        await learner.OpenAsync(Lesson);
        var request = learner.RequestOf(Button);
        using var plain = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Study.Site.ClientOptions.BaseAddress };
        var cookies = new[] { Hosting.AccountSetup.SessionCookie, Hosting.CookieRules.AntiforgeryCookie }.Select(name => $"{name}={learner.Cookie(name)}");

        using var response = await plain.SendAsync(request.With("Cookie", string.Join("; ", cookies)));

        Assert.Equal((HttpStatusCode.Redirect, $"{Lesson}#understood"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("en", "so what you just sent was not saved")]
    [InlineData("zh-Hans", "刚才那一步没有保存")]
    public async Task Whoever_is_signed_out_meanwhile_is_told_that_nothing_was_marked(string language, string told)
    {
        using var learner = await LearnerAsync(language);
        await learner.OpenAsync(Lesson);
        learner.SetCookie(AccountSetup.SessionCookie, "ended");

        await learner.SubmitAsync(Button);

        Assert.StartsWith("/account/sign-in", learner.At, StringComparison.Ordinal);
        Assert.Contains(told, learner.Page.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        await learner.OpenAsync("/account/sign-in?returnUrl=%2Ftoday&lost=nonsense");
        Assert.NotNull(learner.Page.QuerySelector(".notice-warning"));
        Assert.Null(learner.Page.QuerySelector(".error-summary"));
        await learner.OpenAsync("/account/sign-in?returnUrl=%2Ftoday");
        Assert.Null(learner.Page.QuerySelector(".notice-warning"));
    }

    [Fact]
    public async Task A_lesson_that_is_only_looked_at_counts_as_nothing()
    {
        using var learner = await LearnerAsync();

        await learner.OpenAsync(Lesson);
        await learner.OpenAsync(Course);

        Assert.Empty(learner.Page.QuerySelectorAll(".lesson-state"));
        Assert.Equal("Begin with section 1", learner.Page.QuerySelector(".course-way a")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("en", "Reading, paragraph 3", "Back to paragraph 3, where you left")]
    [InlineData("zh-Hans", "读到第 3 段", "回到上次读到的第 3 段")]
    public async Task A_kept_place_is_shown_and_led_back_to(string language, string state, string back)
    {
        using var learner = await LearnerAsync(language);
        await learner.OpenAsync(Lesson);

        Assert.Equal(HttpStatusCode.NoContent, await PlaceAsync(learner, "3"));

        await learner.OpenAsync(Lesson);
        var link = learner.Page.QuerySelector(".left-at a")!;
        Assert.Equal((back, "#p3"), (link.TextContent.Trim(), link.GetAttribute("href")));
        Assert.NotNull(learner.Page.GetElementById("p3"));
        await learner.OpenAsync(Course);
        Assert.Equal(state, learner.Page.QuerySelector($"a[href='{Lesson}'] .lesson-state")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("en", "1 of 9 understood", "Continue with section 2", "Understood")]
    [InlineData("zh-Hans", "已读懂 1 / 9 节", "继续读第 2 节", "已读懂")]
    public async Task The_course_counts_what_is_understood_and_goes_on_where_one_was(string language, string count, string next, string state)
    {
        using var learner = await LearnerAsync(language);
        await learner.OpenAsync($"{Course}/2");
        await PlaceAsync(learner, "2");
        await learner.OpenAsync($"{Course}/1");
        await learner.SubmitAsync(Button);

        await learner.OpenAsync(Course);

        Assert.Equal(count, learner.Page.QuerySelector(".course-way p")!.TextContent.Trim());
        var link = learner.Page.QuerySelector(".course-way a")!;
        Assert.Equal((next, $"{Course}/2#p2"), (link.TextContent.Trim(), link.GetAttribute("href")));
        Assert.Equal(state, learner.Page.QuerySelector($"a[href='{Course}/1'] .lesson-state.is-understood")!.TextContent.Trim());
        Assert.NotNull(learner.Page.QuerySelector(".lesson-state svg"));

        site.Study.Db.Clock.Advance(TimeSpan.FromMinutes(1));
        await learner.OpenAsync($"{Course}/6");
        await learner.SubmitAsync(Button);
        await learner.OpenAsync(Course);
        Assert.StartsWith($"{Course}/7", learner.Page.QuerySelector(".course-way a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_that_is_all_understood_says_so_and_leads_on_to_nothing()
    {
        using var learner = await LearnerAsync();
        foreach (var number in Enumerable.Range(1, 9))
        {
            await learner.OpenAsync($"{Course}/{number}");
            await learner.SubmitAsync(Button);
        }

        await learner.OpenAsync(Course);

        Assert.Equal("All 9 sections understood", learner.Page.QuerySelector(".course-way p")!.TextContent.Trim());
        Assert.Null(learner.Page.QuerySelector(".course-way a"));
    }

    [Theory]
    [InlineData("-1", HttpStatusCode.BadRequest)]
    [InlineData("1000", HttpStatusCode.BadRequest)]
    [InlineData("third", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("0", HttpStatusCode.NoContent)]
    public async Task A_place_is_a_number_of_a_paragraph(string paragraph, HttpStatusCode expected)
    {
        using var learner = await LearnerAsync();
        await learner.OpenAsync(Lesson);

        Assert.Equal(expected, await PlaceAsync(learner, paragraph));
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_lesson_that_is_not_there()
    {
        using var learner = await LearnerAsync();
        await learner.OpenAsync(Lesson);

        Assert.Equal(HttpStatusCode.NotFound, await PlaceAsync(learner, "1", $"{Course}/80"));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(learner, $"{Course}/80/reading", ("understood", "true")));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(learner, $"{Lesson}/reading", ("understood", "perhaps")));
    }

    [Theory]
    [InlineData("?handler=place")]
    [InlineData("")]
    public async Task Without_the_token_of_a_page_nothing_is_kept(string query)
    {
        using var learner = await LearnerAsync();
        await learner.OpenAsync(Lesson);
        var before = await site.Study.Db.CountAsync("lesson_progress");

        using var response = await learner.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri($"{Lesson}/reading{query}", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("paragraph", "2"), new("understood", "true")]),
        });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(before, await site.Study.Db.CountAsync("lesson_progress"));
    }

    [Fact]
    public async Task Whoever_signs_in_to_mark_a_lesson_comes_back_to_it()
    {
        using var learner = await LearnerAsync();

        await learner.OpenAsync($"{Lesson}/reading");

        learner.AssertAt(Lesson);
    }

    [Theory]
    [InlineData("en", "Sign in to keep your place")]
    [InlineData("zh-Hans", "登录，就能记住您读到哪里")]
    public async Task A_reader_who_is_signed_out_is_told_quietly_and_given_nothing_to_send(string language, string words)
    {
        using var reader = site.Study.Site.Visit(language);

        await reader.OpenAsync(Lesson);

        var link = reader.Page.QuerySelector(".keep-place a")!;
        Assert.Equal((words, $"/account/sign-in?returnUrl={Lesson}"), (link.TextContent.Trim(), link.GetAttribute("href")));
        Assert.Empty(reader.Page.QuerySelectorAll("#understood, .toc-mark, .left-at, script[src*=reading], [name=__RequestVerificationToken]"));
        await reader.OpenAsync(Course);
        Assert.Empty(reader.Page.QuerySelectorAll(".course-way, .lesson-state"));
    }

    async Task<Person> LearnerAsync(string language = "en")
    {
        var learner = await site.NewLearnerAsync();
        if (language != "en") await learner.OpenAsync($"/prefs/lang/{language}?back=/");
        return learner;
    }

    static Task<HttpStatusCode> PlaceAsync(Person learner, string paragraph, string? lesson = null) =>
        PostAsync(learner, $"{lesson ?? learner.At}/reading?handler=place", ("paragraph", paragraph));

    /// <summary>As the script of the open lesson sends it.</summary>
    static async Task<HttpStatusCode> PostAsync(Person learner, string path, (string Name, string Value) field)
    {
        var token = learner.Page.QuerySelector("#understood [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var response = await learner.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new(field.Name, field.Value), new("__RequestVerificationToken", token)]),
        });
        return response.StatusCode;
    }
}
