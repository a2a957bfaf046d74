using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Trail;

/// <summary>Today, without script.</summary>
public sealed class TodayPageTests(StudySite site) : IClassFixture<StudySite>
{
    [Fact]
    public async Task Whoever_is_signed_out_signs_in_and_comes_back()
    {
        await site.Study.Site.AddPersonAsync("zhao");
        using var visitor = site.Study.Site.Visit();

        await visitor.OpenAsync("/today");
        Assert.Equal("/account/sign-in?returnUrl=%2Ftoday", visitor.At);
        await visitor.FillInAsync(new() { ["Form.Name"] = "zhao", ["Form.Password"] = Site.Password });

        visitor.AssertAt("/today");
    }

    [Theory]
    [InlineData("en", "Section 1", "Start reading", "No practice set or quiz is waiting.", "Not taken yet")]
    [InlineData("zh-Hans", "第 1 节", "开始阅读", "没有做到一半的练习或测验。", "还没做过")]
    public async Task A_new_learner_is_told_where_to_begin(string language, string section, string start, string none, string quiz)
    {
        using var learner = await LearnerAsync(language);

        await learner.OpenAsync("/today");

        Assert.StartsWith(section, learner.Page.QuerySelector("#reading")!.TextContent.Trim(), StringComparison.Ordinal);
        var link = learner.Page.QuerySelector(".today-go")!;
        Assert.Equal((start, "/courses/nupr1/1"), (link.TextContent.Trim(), link.GetAttribute("href")));
        Assert.StartsWith(none, learner.Page.QuerySelector(".today-none")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(Study.PracticePage, learner.Page.QuerySelector(".today-none a")!.GetAttribute("href"));
        Assert.All(learner.Page.QuerySelectorAll(".today-quizzes li"), row => Assert.Equal(quiz, row.QuerySelector(".today-state")!.TextContent.Trim()));
        Assert.NotEmpty(learner.Page.QuerySelectorAll(".today-quizzes li"));
    }

    [Theory]
    [InlineData("en", "You left at paragraph 4 of 4", "Read on")]
    [InlineData("zh-Hans", "上次读到第 4 段，共 4 段", "继续阅读")]
    public async Task Reading_goes_on_at_the_paragraph_where_it_was_left(string language, string left, string go)
    {
        using var learner = await LearnerAsync(language);
        await KeepAsync(learner, "3", 4);

        await learner.OpenAsync("/today");

        Assert.Contains(left, learner.Page.QuerySelector(".today-hero")!.TextContent, StringComparison.Ordinal);
        var link = learner.Page.QuerySelector(".today-go")!;
        Assert.Equal((go, "/courses/nupr1/3#p4"), (link.TextContent.Trim(), link.GetAttribute("href")));
        await learner.OpenAsync("/courses/nupr1/3");
        Assert.NotNull(learner.Page.GetElementById("p4"));
    }

    [Fact]
    public async Task When_everything_is_understood_practice_comes_next()
    {
        using var learner = await LearnerAsync();
        foreach (var course in new[] { "nupr1", "nanog", "nepc" })
        {
            await learner.OpenAsync($"/courses/{course}");
            foreach (var lesson in learner.Page.QuerySelectorAll("a.lesson-card").Select(card => card.GetAttribute("href")!).ToList())
            {
                await learner.OpenAsync(lesson);
                await learner.SubmitAsync("#understood form");
            }
        }

        await learner.OpenAsync("/today");

        Assert.Equal("You have understood every section", learner.Page.QuerySelector("#reading")!.TextContent);
        Assert.Equal(Study.PracticePage, learner.Page.QuerySelector(".today-go")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("en", "Practice: Marker", "0 of 10 answered")]
    [InlineData("zh-Hans", "练习：标志物", "已答 0 / 10")]
    public async Task A_set_that_was_begun_waits_to_be_finished(string language, string name, string answered)
    {
        using var learner = await LearnerAsync(language);
        await learner.OpenAsync(Study.PracticePage);
        await learner.SubmitAsync("form:has(input[name=category][value=marker])");
        var attempt = learner.At[..learner.At.LastIndexOf('/')];

        await learner.OpenAsync("/today");

        var card = learner.Page.QuerySelector(".open-card")!;
        Assert.Equal((attempt, name), (card.GetAttribute("href"), card.QuerySelector("strong")!.TextContent));
        Assert.Contains(answered, card.TextContent, StringComparison.Ordinal);
        Assert.Null(card.QuerySelector(".badge-word"));
        // No time runs: reading comes first.
        Assert.Equal("today-hero", learner.Page.QuerySelector("main > section")!.ClassName);
    }

    [Fact]
    public async Task A_deadline_is_told_in_the_learners_own_time()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        await using var study = new Study(db);
        await study.LimitQuizAsync(minutes: 25);
        using var learner = await study.InQuizAsync();
        await db.ExecuteAsync("update app_user set time_zone = 'Asia/Shanghai'");

        await learner.OpenAsync("/today");

        // The test's clock says 08:00 in London.
        Assert.Equal("Until 16:25, 25 min left", learner.Page.QuerySelector(".open-card .badge-word")!.TextContent.Trim());
        Assert.Equal("today-open", learner.Page.QuerySelector("main > section")!.ClassName);
        Assert.Equal(["H1", "H2", "H2"], learner.Page.QuerySelectorAll("main :is(h1, h2)").Take(3).Select(heading => heading.TagName));
        Assert.Single(learner.Page.QuerySelectorAll(".today-open"));
        Assert.Equal("In progress", learner.Page.QuerySelector(".today-quizzes li .badge-word")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("en", "Best 0%")]
    [InlineData("zh-Hans", "最好成绩 0%")]
    public async Task A_quiz_that_was_sat_tells_its_best_score(string language, string best)
    {
        using var learner = await LearnerAsync(language);
        await learner.OpenAsync(Study.QuizPage);
        await learner.SubmitAsync("main form[method=post]");
        await learner.OpenAsync($"{learner.At[..learner.At.LastIndexOf('/')]}/review");
        await learner.SubmitAsync("#submit");

        await learner.OpenAsync("/today");

        Assert.Equal(best, learner.Page.QuerySelector($".today-quizzes li:has(a[href='{Study.QuizPage}']) .today-state")!.TextContent.Trim());
        Assert.NotNull(learner.Page.QuerySelector(".today-none"));
    }

    [Theory]
    [InlineData("en", "There are no lessons here yet")]
    [InlineData("zh-Hans", "这里还没有课文")]
    public async Task Without_a_course_every_part_says_what_to_do(string language, string title)
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        await using var bare = new Site(db);
        using var learner = await bare.SignInNewAsync("lin");
        await learner.OpenAsync($"/prefs/lang/{language}?back=/today");

        learner.AssertAt("/today");
        Assert.Equal(title, learner.Page.QuerySelector("#reading")!.TextContent);
        Assert.Equal("/account", learner.Page.QuerySelector(".today-go")!.GetAttribute("href"));
        Assert.All(learner.Page.QuerySelectorAll(".panel[aria-labelledby]"), part => Assert.NotEmpty(part.QuerySelector("p")!.TextContent.Trim()));
        Assert.Empty(learner.Page.QuerySelectorAll(".open-card, .today-practice, .today-quizzes li"));
    }

    [Theory]
    [InlineData("en", "Today", "Courses", "Evidence")]
    [InlineData("zh-Hans", "今日", "课程", "证据")]
    public async Task Today_stands_first_in_the_navigation_of_whoever_is_signed_in(string language, params string[] names)
    {
        using var learner = await LearnerAsync(language);
        await learner.OpenAsync("/today");
        Assert.Equal(names, learner.Page.QuerySelectorAll(".topbar-nav a").Select(link => link.TextContent.Trim()).Take(3));
        Assert.Equal("/today", learner.Page.QuerySelector(".topbar-nav [aria-current=page]")!.GetAttribute("href"));

        using var visitor = site.Study.Site.Visit(language);
        await visitor.OpenAsync("/");
        Assert.Equal(names[1..], visitor.Page.QuerySelectorAll(".topbar-nav a").Select(link => link.TextContent.Trim()));
    }

    async Task<Person> LearnerAsync(string language = "en")
    {
        var learner = await site.NewLearnerAsync();
        if (language != "en") await learner.OpenAsync($"/prefs/lang/{language}?back=/");
        return learner;
    }

    /// <summary>As the script of the lesson does it.</summary>
    static async Task KeepAsync(Person learner, string number, int paragraph)
    {
        await learner.OpenAsync($"/courses/nupr1/{number}");
        var section = learner.Page.QuerySelector("#understood")!;
        using var response = await learner.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(section.GetAttribute("data-place")!, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(
            [
                new("paragraph", $"{paragraph}"),
                new("__RequestVerificationToken", section.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            ]),
        });
        Assert.True(response.IsSuccessStatusCode);
    }
}
