using System.Globalization;
using System.Net;
using System.Text.Json;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A quiz with a time limit, without script, and what its script is told of the time.</summary>
public sealed class TimedQuizTests
{
    const string QuizPage = "/courses/nupr1/quizzes/section-review";
    const string Question = "#answer";

    static readonly DateTimeOffset Deadline = TestClock.Start.AddMinutes(15);

    [Theory, CourseData]
    public async Task The_start_page_says_how_long_until_when_what_then_and_how_often(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(QuizPage);

        var rules = learner.Page.QuerySelector(".rules ul")!.TextContent;
        Assert.Contains("You have 15 minutes from the start, by the server's clock. Started now, at 08:00, it ends at 08:15.", rules);
        Assert.Contains("The clock runs on when you close the page", rules);
        Assert.Contains("When time is up, the quiz is handed in by itself", rules);
        Assert.Contains("as often as you like", rules);
        Assert.DoesNotContain("You can take a break", rules);
    }

    [Theory, CourseData]
    public async Task The_start_page_says_it_in_Chinese_and_in_the_learners_own_time(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();
        await db.ExecuteAsync("update app_user set time_zone = 'Asia/Shanghai'");

        await learner.OpenAsync("/prefs/lang/zh-Hans?returnUrl=/");
        await learner.OpenAsync(QuizPage);

        var rules = learner.Page.QuerySelector(".rules ul")!.TextContent;
        Assert.Contains("限时 15 分钟", rules);
        Assert.Contains("现在（16:00）开始，16:15 截止。", rules);
        Assert.Contains("计时都不会停", rules);
        Assert.Contains("时间一到自动交卷", rules);
        Assert.Contains("可以做多次", rules);
    }

    [Theory, CourseData]
    public async Task While_it_runs_the_course_and_the_list_of_answers_say_until_when(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();
        await learner.OpenAsync("/courses/nupr1");
        Assert.Empty(learner.Page.QuerySelectorAll(".quiz-open"));
        await learner.OpenAsync(QuizPage);
        await learner.SubmitAsync(".rules form");

        await learner.OpenAsync("/courses/nupr1");
        Assert.Equal(
            ["In progress, 0 of 12 answered", "Ends at 08:15 (15 min left)"],
            learner.Page.QuerySelectorAll($"a[href='{QuizPage}'] .quiz-open").Select(line => line.TextContent));
        Assert.Equal(2, learner.Page.QuerySelectorAll(".quiz-open").Length);
        await learner.OpenAsync("/answers");
        Assert.Contains("Ends at 08:15 (15 min left)", learner.Page.QuerySelector(".attempt-item")!.TextContent, StringComparison.Ordinal);

        db.Clock.Advance(TimeSpan.FromMinutes(16));
        await learner.OpenAsync("/courses/nupr1");
        Assert.Empty(learner.Page.QuerySelectorAll(".quiz-open"));
    }

    [Theory, CourseData]
    public async Task Only_a_timed_quiz_asks_before_it_starts(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(Study.QuizPage);
        Assert.Null(learner.Page.QuerySelector("details.confirm"));
        await learner.OpenAsync(QuizPage);
        Assert.Contains("The clock starts now and runs for 15 minutes. It cannot be paused.", learner.Page.QuerySelector("details.confirm:not([open]) form")!.TextContent);
        Assert.Equal(0, await db.CountAsync("attempt"));

        await learner.SubmitAsync("details.confirm form");
        Assert.Equal("Question 1 of 12", learner.Page.Heading());
    }

    [Theory, CourseData]
    public async Task Whoever_comes_back_is_told_how_much_time_is_left(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        db.Clock.Advance(TimeSpan.FromMinutes(6));

        await learner.OpenAsync(QuizPage);

        Assert.Contains("Ends at 08:15 (9 min left)", learner.Page.QuerySelector(".rules .button-row")!.TextContent);
        Assert.DoesNotContain("Started now", learner.Page.QuerySelector(".rules")!.TextContent);
    }

    [Theory, CourseData]
    public async Task The_question_and_the_review_page_show_when_it_ends_in_the_learners_own_time(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        await db.ExecuteAsync("update app_user set time_zone = 'America/New_York'");
        var attempt = learner.AttemptPath();

        foreach (var page in (string[])[$"{attempt}/1", $"{attempt}/review"])
        {
            await learner.OpenAsync(page);
            Assert.Equal("Ends at 03:15 (15 min left)", learner.Page.QuerySelector("#timer [data-timer-words]:not([hidden])")!.TextContent.Trim());
            Assert.NotNull(learner.Page.QuerySelector("#timer [data-timer-left][hidden] [role=timer][aria-live=off]"));
        }
    }

    [Theory, CourseData]
    public async Task A_deadline_of_tomorrow_has_its_date(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();
        db.Clock.Advance(TimeSpan.FromHours(15) + TimeSpan.FromMinutes(50));

        await learner.OpenAsync(QuizPage);

        Assert.Contains("Started now, at 23:50, it ends at 2026-03-03 00:05.", learner.Page.QuerySelector(".rules")!.TextContent);
    }

    [Theory, CourseData]
    public async Task After_the_deadline_every_page_of_it_leads_to_the_result_that_says_what_was_kept(TestDb db)
    {
        await using var study = new Study(db);
        foreach (var page in (string[])["/1", "/review", ""])
        {
            using var learner = await StartedAsync(study, $"learner{page.Length}");
            var attempt = learner.AttemptPath();
            await learner.AnswerAsync();
            var deadline = study.Site.Clock.GetUtcNow().AddMinutes(15).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
            db.Clock.Advance(TimeSpan.FromMinutes(16));

            await learner.OpenAsync($"{attempt}{page}");

            Assert.Equal(attempt, learner.At);
            Assert.Equal($"Time is up; handed in automatically at {deadline}. Answers to 1 of 12 questions were saved by then.", learner.Notice());
        }
    }

    [Theory, CourseData]
    public async Task Submitting_too_late_leads_to_the_result_and_loses_nothing(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        var attempt = learner.AttemptPath();
        await learner.OpenAsync($"{attempt}/review");
        db.Clock.Advance(TimeSpan.FromMinutes(16));

        await learner.SubmitAsync("#submit");

        Assert.Equal(attempt, learner.At);
        Assert.EndsWith("were saved by then.", learner.Notice());
    }

    [Theory, CourseData]
    public async Task A_quiz_that_was_submitted_in_time_says_nothing_of_its_deadline(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        var attempt = learner.AttemptPath();
        await learner.OpenAsync($"{attempt}/review");
        await learner.SubmitAsync("#submit");
        db.Clock.Advance(TimeSpan.FromMinutes(16));

        await learner.OpenAsync($"{attempt}?because=time-is-up");

        Assert.Equal("", learner.Notice());
    }

    [Theory, CourseData]
    public async Task A_save_says_the_servers_time_and_the_deadline_also_where_it_is_refused(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        db.Clock.Advance(TimeSpan.FromMinutes(15) + AttemptMachine.Grace);

        using var saved = await SaveAsync(learner, "the-first-answer");
        Assert.Equal((Deadline + AttemptMachine.Grace, Deadline), (Instant(saved, "now"), Instant(saved, "deadline")));
        db.Clock.Advance(TimeSpan.FromMilliseconds(1));
        using var repeated = await SaveAsync(learner, "the-first-answer");
        Assert.Equal(Instant(saved, "at"), Instant(repeated, "at"));

        using var late = await SaveAsync(learner, "a-much-later-answer");
        Assert.Equal((study.Site.Clock.GetUtcNow(), Deadline), (Instant(late, "now"), Instant(late, "deadline")));
        Assert.Equal($"{learner.AttemptPath()}?because=time-is-up", late.RootElement.GetProperty("href").GetString());
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_late_save_is_told_that_time_is_up_also_after_the_hand_in(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        using var late = learner.RequestOf(Question, learner.Filled(), ("move", "save"));
        var attempt = learner.AttemptPath();
        db.Clock.Advance(TimeSpan.FromMinutes(16));
        await learner.OpenAsync(attempt);

        using var answer = await learner.SendAsync(late);

        Assert.Equal($"{attempt}?because=time-is-up", answer.RequestMessage!.RequestUri!.PathAndQuery);
        var page = await answer.ReadPageAsync();
        Assert.EndsWith("A change that arrived later was not counted.", page.QuerySelector("main .notice")!.TextContent.Trim());
    }

    [Theory, CourseData]
    public async Task An_open_window_can_ask_for_the_time(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        db.Clock.Advance(TimeSpan.FromMinutes(3));

        using var state = await StateAsync(learner);
        Assert.Equal((TestClock.Start.AddMinutes(3), Deadline), (Instant(state, "now"), Instant(state, "deadline_at")));
        Assert.Equal("in-progress", state.RootElement.GetProperty("state").GetString());
        db.Clock.Advance(TimeSpan.FromMinutes(13));

        using var over = await StateAsync(learner);
        Assert.Equal("graded", over.RootElement.GetProperty("state").GetString());
    }

    [Theory, CourseData]
    public async Task The_page_itself_says_the_servers_time(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartedAsync(study);
        db.Clock.Advance(TimeSpan.FromSeconds(90));

        await learner.OpenAsync(learner.At);

        Assert.Equal($"{TestClock.Start.AddSeconds(90).ToUnixTimeMilliseconds()}", learner.Page.QuerySelector("#saver")!.GetAttribute("data-now"));
        Assert.Equal($"{Deadline.ToUnixTimeMilliseconds()}", learner.Page.QuerySelector("#timer")!.GetAttribute("data-deadline"));
    }

    static async Task<Person> StartedAsync(Study study, string name = "lin")
    {
        var learner = await study.LearnerAsync(name);
        await learner.OpenAsync(QuizPage);
        await learner.SubmitAsync("details.confirm form");
        return learner;
    }

    static async Task<JsonDocument> SaveAsync(Person learner, string commandId)
    {
        var fields = new Dictionary<string, string>(learner.Filled()) { ["command_id"] = commandId };
        using var request = learner.RequestOf(Question, fields, ("move", "save")).With("Accept", "application/json");
        using var response = await learner.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    static async Task<JsonDocument> StateAsync(Person learner)
    {
        using var response = await learner.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/attempts/{learner.AttemptUid()}/state", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    static DateTimeOffset Instant(JsonDocument reply, string name) => reply.RootElement.GetProperty(name).GetDateTimeOffset();
}
