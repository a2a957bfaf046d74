using System.Net;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Practice without script.</summary>
public sealed class PracticePageTests
{
    [Theory, CourseData]
    public async Task Practice_shows_why_after_each_answer_and_ends_with_what_to_look_at_again(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();
        var answered = 0;

        while (learner.Page.QuerySelector("#answer") is not null)
        {
            Assert.Empty(learner.Page.QuerySelectorAll(".option-why, .explanation, .claim"));
            await learner.SubmitAsync("#answer", learner.Filled());
            answered++;
            Assert.NotEmpty(learner.Page.QuerySelectorAll(".option-why"));
            Assert.NotNull(learner.Page.QuerySelector(".explanation"));
            Assert.NotEmpty(learner.Page.QuerySelectorAll(".evidence .claim .ref"));
            if (learner.Page.QuerySelector(".question-foot a.btn-primary") is { } next) await learner.OpenAsync(next.GetAttribute("href")!);
            else await learner.SubmitAsync("#finish");
        }

        Assert.Equal("Practice finished", learner.Page.Heading());
        Assert.Contains($"of {answered} right", learner.Page.QuerySelector(".score-panel")!.TextContent);
        Assert.Null(learner.Page.QuerySelector("[aria-labelledby=by-category]"));
        var again = learner.Page.QuerySelectorAll(".link-list a").Select(link => link.GetAttribute("href")!).ToList();
        foreach (var (at, address) in again.Index())
        {
            await learner.OpenAsync(address);
            Assert.Equal(at + 1 < again.Count ? again[at + 1] : learner.AttemptPath(), learner.Page.QuerySelector(".question-foot a.btn-primary")!.GetAttribute("href"));
            Assert.NotNull(learner.Page.QuerySelector(".question .badge-wrong, .question .badge-disputed"));
        }
    }

    [Theory, CourseData]
    public async Task An_empty_answer_is_asked_for_again(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();

        await learner.SubmitAsync("#answer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, learner.Status);
        Assert.Equal("Answer first, then check.", learner.Page.QuerySelector("#answer-error")!.TextContent);
        Assert.NotNull(learner.Page.QuerySelector("#answer fieldset[aria-describedby=answer-error]"));
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task The_first_answer_counts_also_after_the_back_button(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();
        using var second = learner.RequestOf("#answer", new Dictionary<string, string>(learner.Filled(1)) { ["command_id"] = "another-press-of-the-button" });
        await learner.SubmitAsync("#answer", learner.Filled());

        using var response = await learner.SendAsync(second);

        Assert.Contains("your first answer counts", (await response.ReadPageAsync()).QuerySelector("main .notice")!.TextContent);
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task Stopping_early_counts_what_was_answered(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();
        await learner.SubmitAsync("#answer", learner.Filled());

        await learner.SubmitAsync("#finish");

        Assert.Contains("of 1 right", learner.Page.QuerySelector(".score-panel")!.TextContent);
        await learner.SubmitAsync("form.button-row");
        Assert.Matches("Question 1 of", learner.Page.Heading());
    }

    [Theory, CourseData]
    public async Task What_waits_in_another_set_is_neither_wrong_nor_right_at_the_end(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();
        var attempt = learner.AttemptPath();
        await learner.SubmitAsync("#answer", learner.Filled());
        await learner.SubmitAsync("#finish");
        await db.ExecuteAsync("""
            update question set state = 'retired'
             where id not in (select v.question_id from attempt_slot s join question_version v on v.id = s.question_version_id where s.state = 'graded')
            """);
        var told = learner.Page.QuerySelectorAll("main .link-list a, main .notice-ok").Length;
        await learner.SubmitAsync("form.button-row");

        await learner.OpenAsync(attempt);

        Assert.Equal(1, told);
        Assert.Contains("of 1 right", learner.Page.QuerySelector(".score-panel")!.TextContent);
        Assert.Empty(learner.Page.QuerySelectorAll("main .link-list a, main .notice-ok"));
    }

    [Theory, CourseData]
    public async Task Stopping_at_once_says_that_nothing_was_answered(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();

        await learner.SubmitAsync("#finish");

        Assert.Contains("Nothing was answered this time.", learner.Page.QuerySelector("main")!.TextContent);
    }

    [Theory, CourseData]
    public async Task An_answer_after_the_end_is_not_taken_and_says_so(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();
        using var late = learner.RequestOf("#answer", learner.Filled());
        var attempt = learner.AttemptPath();
        await learner.SubmitAsync("#finish");

        using var response = await learner.SendAsync(late);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(attempt, (await response.ReadPageAsync()).QuerySelector("main .notice a")!.GetAttribute("href"));
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task Where_nothing_is_left_to_practise_the_learner_is_told(TestDb db)
    {
        await using var study = new Study(db);
        await db.ExecuteAsync("update question set state = 'retired' where use <> 'exam'");
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(Study.PracticePage);

        Assert.Contains("There is nothing to practise here now", learner.Page.QuerySelector("main")!.TextContent);
    }

    [Theory, CourseData]
    public async Task My_answers_lists_attempts_newest_first_and_goes_on_with_open_ones(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.LearnerAsync();
        await learner.OpenAsync("/answers");
        Assert.Contains("You have not answered anything yet.", learner.Page.QuerySelector(".empty")!.TextContent);

        await learner.OpenAsync(Study.PracticePage);
        await learner.SubmitAsync("form:has(input[name=category][value=marker])");
        await learner.SubmitAsync("#answer", learner.Filled());
        await learner.SubmitAsync("#finish");
        await learner.OpenAsync(Study.PracticePage);
        await learner.SubmitAsync("form:has(input[name=category][value=marker])");
        await learner.SubmitAsync("#finish");
        db.Clock.Advance(TimeSpan.FromMinutes(5));
        await learner.OpenAsync(Study.QuizPage);
        await learner.SubmitAsync("main form[method=post]");
        await learner.OpenAsync("/answers");

        var items = learner.Page.QuerySelectorAll(".attempt-item").Select(item => string.Join(" ", item.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(2, items.Count);
        Assert.Matches("^Five-question quiz .* In progress, 0 of 5 answered Continue$", items[0]);
        Assert.Matches("^Practice: Marker .* of 1 mark$", items[1]);
        await learner.OpenAsync(learner.Page.QuerySelector(".attempt-state a")!.GetAttribute("href")!);
        Assert.Equal("Question 1 of 5", learner.Page.Heading());
    }

    [Theory, CourseData]
    public async Task My_answers_has_pages(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        await db.ExecuteAsync("""
            insert into attempt (uid, learner_id, kind, course_id, quiz_version_id, behaviour, state, seed, started_at, submitted_at, score, max_score, last_seq)
            select a.uid || v.id, a.learner_id, a.kind, a.course_id, a.quiz_version_id, a.behaviour, 'graded', a.seed, a.started_at - v.id, a.started_at, 1.0, 5.0, 2
              from attempt a
              join claim_version v on v.id <= (select min(id) + 34 from claim_version)
            """);

        await learner.OpenAsync("/answers");
        Assert.Equal(30, learner.Page.QuerySelectorAll(".attempt-item").Length);
        await learner.OpenAsync(learner.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.NotEmpty(learner.Page.QuerySelectorAll(".attempt-item"));
        Assert.Null(learner.Page.QuerySelector("a[rel=next]"));
        Assert.NotNull(learner.Page.QuerySelector("a[rel=prev]"));
    }
}
