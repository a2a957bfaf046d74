using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Progress;

/// <summary>The progress page without script.</summary>
public sealed class ProgressPageTests
{
    [Theory, CourseData]
    public async Task It_is_for_those_who_are_signed_in_and_brings_them_back(TestDb db)
    {
        await using var study = new Study(db);
        using var stranger = study.Site.Visit();

        await stranger.OpenAsync("/progress");

        stranger.AssertAt("/account/sign-in?returnUrl=%2Fprogress");
        Assert.Null(stranger.Page.QuerySelector(".topbar a[href='/progress']"));
    }

    [Theory]
    [CourseData("en", "Your progress starts with your first answer.")]
    [CourseData("zh-Hans", "答几道题，这里就有内容了。")]
    public async Task A_new_learner_is_led_to_a_lesson_and_to_practice(TestDb db, string language, string words)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();
        await learner.OpenAsync($"/prefs/lang/{language}?back=/progress");

        Assert.Contains(words, learner.Page.QuerySelector(".empty")!.TextContent);
        Assert.Equal("page", learner.Page.QuerySelector(".topbar a[href='/progress']")!.GetAttribute("aria-current"));
        var links = learner.Page.QuerySelectorAll(".empty a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["/courses/nupr1/1", "/practice/nupr1"], links);
        foreach (var link in links)
        {
            await learner.OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, learner.Status);
        }
    }

    [Theory]
    [CourseData("en", "2 answers", "Marker", "Accuracy")]
    [CourseData("zh-Hans", "共作答 2 次", "标志物", "正确率")]
    public async Task The_tables_say_everything(TestDb db, string language, string headline, string category, string accuracy)
    {
        await using var study = new Study(db);
        using var learner = await AnsweredAsync(study);
        await learner.OpenAsync($"/prefs/lang/{language}?back=/progress");

        Assert.StartsWith(headline, learner.Page.QuerySelector("#headline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(accuracy, learner.Page.QuerySelector(".summary p")!.TextContent);
        var row = Assert.Single(Rows(learner, "categories"));
        Assert.Equal(category, row.QuerySelector("th .category")!.TextContent.Trim());
        Assert.Equal("2", row.GetAttribute("data-answers"));
        Assert.StartsWith("2", row.QuerySelectorAll("td")[0].TextContent, StringComparison.Ordinal);
        Assert.Matches("^[0-2]$", row.QuerySelectorAll("td")[1].TextContent.Trim());
        Assert.Matches("^[0-9]+% [0-9]+–[0-9]+%$", row.QuerySelectorAll("td")[2].TextContent.Trim());
        // The interval is that of the accuracy, which the bar shows.
        var (low, share, high) = (Number(row, "low"), Number(row, "accuracy"), Number(row, "high"));
        Assert.InRange(share, low, high);
        // The page rounds to four digits.
        Assert.Equal(OncoLearn.Core.Statistics.ShareInterval.Wilson(share, 2).High, high, 2e-4);
        Assert.Equal(4, row.Closest(".shares-row")!.QuerySelectorAll(".plot-key li").Length);
        Assert.All(learner.Page.QuerySelectorAll(".shares-row"), shares => Assert.Equal(shares.QuerySelectorAll("tbody tr").Length, shares.QuerySelectorAll(".plot-canvas > span").Length));
        Assert.Equal(2, Rows(learner, "sections").Sum(section => int.Parse(section.GetAttribute("data-answers")!, CultureInfo.InvariantCulture)));
        Assert.All(Rows(learner, "sections"), section => Assert.StartsWith("/courses/nupr1/", section.QuerySelector("th a")!.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.All(learner.Page.QuerySelectorAll(".plot"), plot => Assert.True(plot.ClassName == "plot" && plot.GetAttribute("aria-hidden") == "true"));
    }

    [Theory, CourseData]
    public async Task What_was_left_blank_in_a_quiz_is_shown_apart_and_has_no_accuracy(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        await learner.OpenAsync($"{learner.AttemptPath()}/review");
        await learner.SubmitAsync("main form[method=post]");

        await learner.OpenAsync("/progress");

        Assert.Equal("0 answers, 0 right first time", learner.Page.QuerySelector("#headline")!.TextContent);
        Assert.All(Rows(learner, "categories"), row =>
        {
            Assert.Matches("^0\\+ [0-9]+ left blank$", row.QuerySelectorAll("td")[0].TextContent.Trim());
            Assert.Equal(["–", "–"], row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()));
            Assert.Equal(("", ""), (row.GetAttribute("data-accuracy"), row.GetAttribute("data-low")));
        });
    }

    [Theory, CourseData]
    public async Task The_newest_finished_attempts_stand_below(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await AnsweredAsync(study);
        await learner.OpenAsync("/progress");
        Assert.Empty(learner.Page.QuerySelectorAll(".attempt-item"));

        await learner.OpenAsync("/answers");
        await learner.OpenAsync(learner.Page.QuerySelector(".attempt-item a")!.GetAttribute("href")!);
        await learner.SubmitAsync("#finish");
        await learner.OpenAsync("/progress");

        await learner.OpenAsync(Assert.Single(learner.Page.QuerySelectorAll(".attempt-item a")).GetAttribute("href")!);
        Assert.Equal("Practice finished", learner.Page.Heading());
        await learner.OpenAsync("/progress");
        Assert.NotNull(learner.Page.QuerySelector(".section-head a[href='/answers']"));
    }

    [Theory, CourseData]
    public async Task Each_filter_is_a_link_that_keeps_the_others(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await AnsweredAsync(study);
        await learner.OpenAsync("/progress?kind=practice&days=30");

        Assert.Equal(["30 days", "Practice", "All answers"], learner.Page.QuerySelectorAll(".segments [aria-current]").Select(link => link.TextContent));
        Assert.Equal(
            [
                "/progress?kind=practice", "/progress?kind=practice&days=30", "/progress?kind=practice&days=7",
                "/progress?days=30", "/progress?kind=practice&days=30", "/progress?kind=quiz&days=30",
                "/progress?kind=practice&days=30", "/progress?kind=practice&days=30&count=first",
            ],
            learner.Page.QuerySelectorAll(".segments a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("2 answers", learner.Page.QuerySelector("#headline")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, CourseData]
    public async Task A_filter_that_leaves_nothing_leads_back(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await AnsweredAsync(study);

        await learner.OpenAsync("/progress?kind=quiz");

        Assert.Null(learner.Page.QuerySelector("table"));
        Assert.Equal("/progress", learner.Page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Theory]
    [CourseData("/progress?kind=rumour")]
    [CourseData("/progress?days=8")]
    [CourseData("/progress?days=soon")]
    [CourseData("/progress?count=last")]
    public async Task There_is_no_view_of_another_name(TestDb db, string address)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, learner.Status);
    }

    [Theory, CourseData]
    public async Task What_waits_in_an_open_set_is_said_to_be_left_out(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await AnsweredAsync(study);
        await learner.SubmitAsync("#finish");
        await db.ExecuteAsync("update question set state = 'retired' where id not in (select v.question_id from attempt_slot s join question_version v on v.id = s.question_version_id where s.state = 'graded')");
        await learner.OpenAsync(Study.PracticePage);
        await learner.SubmitAsync("form:has(input[name=category][value=marker])");

        await learner.OpenAsync("/progress");

        Assert.StartsWith("2 answers are not counted now", learner.Page.QuerySelector(".notice p")!.TextContent, StringComparison.Ordinal);
        Assert.Null(learner.Page.QuerySelector("table"));
        Assert.NotNull(learner.Page.QuerySelector(".empty a[href='/progress']"));
    }

    /// <summary>A learner with two answered questions of an open practice set, in front of the second.</summary>
    static async Task<Person> AnsweredAsync(Study study)
    {
        var learner = await study.InPracticeAsync();
        await learner.SubmitAsync("#answer", learner.Filled());
        await learner.OpenAsync(learner.Page.QuerySelector(".question-foot a.btn-primary")!.GetAttribute("href")!);
        await learner.SubmitAsync("#answer", learner.Filled(1));
        return learner;
    }

    static double Number(IElement row, string name) => double.Parse(row.GetAttribute($"data-{name}")!, CultureInfo.InvariantCulture);

    static IReadOnlyList<IElement> Rows(Person learner, string table) => [.. learner.Page.QuerySelectorAll($"#nupr1-{table}-table tbody tr")];
}
