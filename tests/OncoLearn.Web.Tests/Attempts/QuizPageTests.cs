using System.Net;
using System.Text.Json;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A quiz without script.</summary>
public sealed class QuizPageTests
{
    [Theory, CourseData]
    public async Task A_quiz_that_shares_a_question_with_an_open_one_says_which_to_finish_first(TestDb db)
    {
        await using var study = new Study(db);
        await SharingQuiz.AddAsync(db, "nupr1/quiz/first-steps", "nupr1/quiz/second");
        using var learner = await study.InQuizAsync();
        var open = learner.AttemptPath();

        await learner.OpenAsync("/courses/nupr1/quizzes/second");
        await learner.SubmitAsync("main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, learner.Status);
        Assert.Contains("Finish that one first", learner.Notice());
        Assert.Equal(open, learner.Page.QuerySelector("main .notice a")!.GetAttribute("href"));
        Assert.Equal(1, await db.CountAsync("attempt"));
    }

    [Theory, CourseData]
    public async Task A_quiz_goes_from_its_rules_to_a_score_by_category(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(Study.QuizPage);
        Assert.Equal("Five-question quiz", learner.Page.Heading());
        Assert.Contains("5 questions, 5 marks in all.", learner.Page.QuerySelector(".rules")!.TextContent);
        await learner.SubmitAsync("main form[method=post]");
        for (var number = 1; number <= 5; number++)
        {
            Assert.Equal($"Question {number} of 5", learner.Page.Heading());
            await learner.AnswerAsync(move: number < 5 ? $"{number + 1}" : "review");
        }
        Assert.Equal("Before you submit", learner.Page.Heading());
        Assert.Contains("All 5 questions are answered.", learner.Notice());
        await learner.SubmitAsync("#submit");

        Assert.Equal("Result", learner.Page.Heading());
        Assert.Contains("Five-question quiz", learner.Page.QuerySelector(".breadcrumbs")!.TextContent);
        Assert.Matches(@"\d of 5 right", learner.Page.QuerySelector(".score-panel")!.TextContent);
        Assert.Equal(5, learner.Page.QuerySelectorAll(".feedback-list > .question").Length);
        Assert.All(learner.Page.QuerySelectorAll(".result-tiles a"), tile => Assert.NotNull(learner.Page.QuerySelector($".feedback-list > .question{tile.GetAttribute("href")}")));
        Assert.Equal(5, learner.Page.QuerySelectorAll(".result-tiles a").Length);
        Assert.All(learner.Page.QuerySelectorAll(".feedback-list > .question"), question =>
            Assert.Equal(question.QuerySelector(".question-head .badge-right") is null, question.QuerySelector(".feedback-why")!.HasAttribute("open")));
        Assert.NotEmpty(learner.Page.QuerySelectorAll(".feedback-list .claim .badge-word"));
        Assert.NotEmpty(learner.Page.QuerySelectorAll(".feedback-list .option-why"));
        Assert.All(learner.Page.QuerySelectorAll("a.paragraph-link"), link => Assert.Matches(@"^/courses/nupr1/\d+#p\d+$", link.GetAttribute("href")!));
        Assert.NotEmpty(learner.Page.QuerySelectorAll("section[aria-labelledby=by-category] tbody tr"));
        Assert.NotEmpty(learner.Page.QuerySelectorAll("section[aria-labelledby=by-section] tbody tr"));
    }

    [Theory, CourseData]
    public async Task A_result_tells_of_no_question_that_waits_in_another_attempt(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var attempt = learner.AttemptPath();
        for (var number = 1; number <= 5; number++)
            await learner.AnswerAsync(move: number < 5 ? $"{number + 1}" : "review");
        await learner.SubmitAsync("#submit");
        var score = learner.Page.QuerySelector(".score-panel .score")!.TextContent;
        await learner.OpenAsync(Study.QuizPage);
        await learner.SubmitAsync("main form[method=post]");

        await learner.OpenAsync(attempt);

        Assert.Equal(score, learner.Page.QuerySelector(".score-panel .score")!.TextContent);
        Assert.Matches(@"\d of 5 right", learner.Page.QuerySelector(".score-panel")!.TextContent);
        var tiles = learner.Page.QuerySelectorAll(".result-tiles a");
        Assert.Equal(5, tiles.Length);
        Assert.All(tiles, tile => Assert.EndsWith("Not shown for now", tile.TextContent));
        Assert.All(tiles, tile => Assert.Equal("", tile.ClassName ?? ""));
        Assert.Empty(learner.Page.QuerySelectorAll(".breakdowns table, .feedback-list details, .feedback-list .badge-word"));

        await learner.OpenAsync("/prefs/lang/zh-Hans?back=" + attempt);
        Assert.All(learner.Page.QuerySelectorAll(".result-tiles a"), tile => Assert.EndsWith("暂不显示", tile.TextContent));
    }

    [Theory, CourseData]
    public async Task An_answer_is_shown_as_saved_with_the_servers_time_and_is_there_after_a_restart(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var chosen = learner.Filled();

        await learner.AnswerAsync();
        Assert.Equal("Saved 08:00:00", learner.Saved());
        Assert.Equal(chosen, learner.Chosen());

        await using var restarted = study.Site.Restart();
        using var again = restarted.Visit();
        again.SetCookie(Hosting.AccountSetup.SessionCookie, learner.Cookie(Hosting.AccountSetup.SessionCookie)!);
        await again.OpenAsync(learner.At);
        Assert.Equal(chosen, again.Chosen());
        Assert.Equal("Saved 08:00:00", again.Saved());
    }

    [Theory, CourseData]
    public async Task Turning_the_page_saves_what_was_chosen(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var chosen = learner.Filled();

        await learner.AnswerAsync(move: "2");
        Assert.Equal("Question 2 of 5", learner.Page.Heading());
        Assert.Equal("1", learner.Page.QuerySelector("main progress")!.GetAttribute("value"));
        await learner.MoveAsync("1");

        Assert.Equal(chosen, learner.Chosen());
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_flag_is_set_and_taken_away_and_keeps_the_answer_that_was_chosen(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var chosen = learner.Filled();

        await learner.AnswerAsync(move: "flag");
        Assert.Equal("true", learner.Page.QuerySelector("[data-flag]")!.GetAttribute("aria-pressed"));
        Assert.Equal(chosen, learner.Chosen());
        Assert.NotNull(learner.Page.QuerySelector("[data-grid-slot='1'] [data-grid-flag]:not([hidden])"));

        await learner.MoveAsync("unflag");
        Assert.Equal("false", learner.Page.QuerySelector("[data-flag]")!.GetAttribute("aria-pressed"));
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task The_language_can_be_changed_in_the_middle(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        await learner.AnswerAsync(move: "2");
        await learner.AnswerAsync();
        var (chosen, here) = (learner.Chosen(), learner.At);

        await learner.OpenAsync(learner.Page.QuerySelector("a[href^='/prefs/lang/zh-Hans']")!.GetAttribute("href")!);

        Assert.Equal(here, learner.At);
        Assert.Equal("第 2 题，共 5 题", learner.Page.Heading());
        Assert.Equal("zh-Hans", learner.Page.DocumentElement.GetAttribute("lang"));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", learner.Page.QuerySelector(".stem")!.TextContent);
        Assert.Equal(chosen, learner.Chosen());
        Assert.Equal("已保存 08:00:00", learner.Saved());
    }

    [Theory, CourseData]
    public async Task What_is_left_out_is_named_before_submitting_and_counts_as_blank(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        await learner.AnswerAsync(move: "review");

        Assert.Contains("4 of 5 questions are not answered yet.", learner.Notice());
        Assert.Contains("4 questions are not answered and count as blank.", learner.Page.QuerySelector("#submit")!.TextContent);
        Assert.All(learner.Page.QuerySelectorAll(".review-list li"), row => Assert.NotEqual("", row.QuerySelector("a .review-stem")!.TextContent.Trim()));
        Assert.Equal(4, learner.Page.QuerySelectorAll(".review-list a .review-missing").Length);
        await learner.SubmitAsync("#submit");

        Assert.Equal(4, learner.Page.QuerySelectorAll(".feedback-list .badge-word").Count(badge => badge.TextContent.Trim() == "Not answered"));
    }

    [Theory, CourseData]
    public async Task After_submitting_the_question_pages_lead_to_the_result_and_take_nothing(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var (attempt, fields) = (learner.AttemptPath(), learner.Filled());
        using var late = learner.RequestOf("#answer", fields, ("move", "save"));
        using var lateByScript = learner.RequestOf("#answer", fields, ("move", "save")).With("Accept", "application/json");
        await learner.OpenAsync($"{attempt}/review");
        await learner.SubmitAsync("#submit");

        await learner.OpenAsync($"{attempt}/1");
        Assert.Equal(attempt, learner.At);

        using var answer = await learner.SendAsync(late);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(attempt, (await answer.ReadPageAsync()).QuerySelector("main .notice a")!.GetAttribute("href"));
        using var byScript = await learner.SendAsync(lateByScript);
        Assert.Equal(HttpStatusCode.Conflict, byScript.StatusCode);
        using var reply = JsonDocument.Parse(await byScript.Content.ReadAsStringAsync());
        Assert.Equal(attempt, reply.RootElement.GetProperty("href").GetString());
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task When_time_is_up_what_was_saved_is_handed_in_and_the_learner_is_told(TestDb db)
    {
        await using var study = new Study(db);
        await study.LimitQuizAsync(20);
        using var learner = await study.InQuizAsync();
        Assert.Contains("Ends at 08:20 (20 min left)", learner.Page.QuerySelector(".timer")!.TextContent);
        await learner.AnswerAsync(move: "2");
        db.Clock.Advance(TimeSpan.FromMinutes(21));

        await learner.AnswerAsync();

        Assert.EndsWith("?because=time-is-up", learner.At);
        Assert.Equal("Time is up; handed in automatically at 08:20:00. Answers to 1 of 5 questions were saved by then. A change that arrived later was not counted.", learner.Notice());
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_quiz_that_shows_at_once_gives_reasons_before_the_next_question(TestDb db)
    {
        await using var study = new Study(db);
        await study.ShowAtOnceAsync();
        using var learner = await study.InQuizAsync();

        await learner.AnswerAsync();

        Assert.Equal("Question 1 of 5", learner.Page.Heading());
        Assert.NotNull(learner.Page.QuerySelector(".explanation"));
        await learner.MoveAsync("2");
        Assert.Equal("Question 2 of 5", learner.Page.Heading());
    }

    [Theory, CourseData]
    public async Task Script_is_told_what_was_saved_and_when(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        using var request = learner.RequestOf("#answer", learner.Filled(), ("move", "save")).With("Accept", "application/json");

        using var response = await learner.SendAsync(request);

        using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(2, reply.RootElement.GetProperty("seq").GetInt64());
        Assert.Equal(TestClock.Start, reply.RootElement.GetProperty("at").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, reply.RootElement.GetProperty("notice").ValueKind);
    }
}
