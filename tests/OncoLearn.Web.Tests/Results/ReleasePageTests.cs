using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Behaviours;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Results;

/// <summary>What a learner sees of a result that is released in parts, without script.</summary>
public sealed class ReleasePageTests
{
    [Theory, CourseData]
    public async Task Only_the_score_is_told_with_what_comes_when_and_then_all_but_the_reasons(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await SatAsync(study, HeldQuiz.ScoreFirst, OwnQuiz.Right, OwnQuiz.Wrong);

        var panel = Words(learner, ".score-panel");
        Assert.Contains("1 / 2 marks", panel);
        Assert.Contains("Not passed Passing mark 60%", panel);
        Assert.DoesNotContain("right", Words(learner, ".score-panel .score + .muted"));
        Assert.Contains("Shown once the quiz is over for everybody, by 2026-03-04", panel);
        Assert.Contains("right and wrong, the right answers and the sources.", panel);
        Assert.Contains("Not shown: the reasons.", panel);
        Assert.Equal(["Answered", "Answered"], learner.Page.QuerySelectorAll(".feedback-list .badge-word").Select(badge => badge.TextContent.Trim()));
        Assert.Equal(2, learner.Page.QuerySelectorAll(".feedback-list .given[disabled] input[checked]").Length);
        Assert.Null(learner.Page.QuerySelector(".breakdowns table, .option-right, .explanation"));

        db.Clock.Advance(TimeSpan.FromDays(3));
        await learner.OpenAsync(learner.AttemptPath());
        Assert.Equal(2, learner.Page.QuerySelectorAll(".feedback-list .option-right").Length);
        Assert.Equal(["Right", "Not right"], learner.Page.QuerySelectorAll(".feedback-list .question-head > .badge-word").Select(badge => badge.TextContent.Trim()));
        Assert.Null(learner.Page.QuerySelector(".explanation"));
        Assert.DoesNotContain("stress protein", learner.Page.DocumentElement.OuterHtml);
    }

    [Theory, CourseData]
    public async Task Where_nothing_is_released_the_page_says_so_and_shows_what_was_answered(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await SatAsync(study, HeldQuiz.Nothing, OwnQuiz.Right);

        Assert.Contains("Submitted", Words(learner, ".score-panel"));
        Assert.Contains("Not shown: the score, right and wrong, the right answers, the reasons and the sources.", Words(learner, ".score-panel"));
        Assert.Null(learner.Page.QuerySelector(".score, .passed"));
        Assert.Equal("Your answers", learner.Page.QuerySelector("main > h2")!.TextContent);
        await learner.OpenAsync("/answers");
        Assert.Contains("Score not shown yet", Words(learner, ".attempt-item"));
        await learner.OpenAsync("/progress");
        Assert.Contains("not counted now", Words(learner, ".notice"));
    }

    [Theory, CourseData]
    public async Task An_answer_that_is_checked_is_saved_and_told_when_its_result_comes(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "immediate", HeldQuiz.ScoreFirst, "choice");
        await HeldQuiz.HoldAsync(db, closesInDays: 2);
        using var learner = await study.LearnerAsync();
        await learner.OpenAsync(OwnQuiz.Page);
        await learner.SubmitAsync("main form[method=post]");
        await learner.SubmitAsync("#answer", new Dictionary<string, string> { ["choice"] = "1" }, ("move", "save"));

        var notice = Words(learner, ".question .notice");
        Assert.StartsWith("Saved. It can no longer be changed. Shown once the quiz is over for everybody, by 2026-03-04", notice, StringComparison.Ordinal);
        Assert.NotNull(learner.Page.QuerySelector(".given[disabled] input[checked]"));
        Assert.Null(learner.Page.QuerySelector(".option-right, .option-wrong, [data-save]"));
    }

    [Theory]
    [CourseData("at-once", "you see the answer and why.")]
    [CourseData("after-submission", "you see the answer.")]
    public async Task The_rules_tell_what_a_last_try_shows(TestDb db, string reasons, string told)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "interactive", $",\"release\":{{\"score\":\"at-once\",\"correctness\":\"at-once\",\"reasons\":\"{reasons}\",\"key\":\"at-once\",\"evidence\":\"at-once\"}}", "choice");
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(OwnQuiz.Page);
        Assert.Contains(told, Words(learner, ".rules"), StringComparison.Ordinal);
    }

    [Theory]
    [CourseData("interactive", ",\"tries\":3", true)]
    [CourseData("interactive", ",\"tries\":1", true)]
    [CourseData("immediate", "", true)]
    [CourseData("immediate-certainty", "", true)]
    [CourseData("deferred", "", false)]
    [CourseData("manual", "", false)]
    public async Task The_rules_promise_nothing_before_its_time(TestDb db, string behaviour, string tries, bool atOnce)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, behaviour, $",\"release\":{{\"score\":\"after-closing\",\"correctness\":\"{(atOnce ? "at-once" : "after-closing")}\",\"reasons\":\"after-closing\",\"key\":\"after-closing\",\"evidence\":\"after-closing\"}}{tries}", "choice");
        await HeldQuiz.HoldAsync(db, closesInDays: 2);
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(OwnQuiz.Page);
        AssertPromised("After closing", "see the answer", "answer with", "reasons", "sources", "score so far", "is right and why");
        await learner.OpenAsync($"/prefs/lang/zh-Hans?back={OwnQuiz.Page}");
        await learner.OpenAsync(OwnQuiz.Page);
        AssertPromised("关闭以后", "显示答案", "理由", "出处", "暂计");

        void AssertPromised(string when, params string[] words) => Assert.All(
            learner.Page.QuerySelectorAll(".rules li").Select(rule => rule.TextContent.Trim()).Where(rule => !rule.StartsWith(when, StringComparison.Ordinal)),
            rule => Assert.All(words, word => Assert.DoesNotContain(word, rule, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("matching", "nupr1", "first-steps")]
    [InlineData("cloze-choices", "nupr1", "first-steps")]
    [InlineData("extended-matching", "types", "all")]
    public async Task What_was_chosen_from_a_list_is_shown_whole(string type, string course, string quiz)
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        await using var site = new Site(db, (ContentFolder.ConfigurationKey, course == "types" ? TypeSite.Content : AppContext.BaseDirectory));
        using var learner = await site.SignInNewAsync("lin");
        var version = $"(select current_version_id from quiz where uid = '{course}/quiz/{quiz}')";
        await db.ExecuteAsync($"delete from quiz_slot where quiz_version_id = {version} and position > 1");
        await db.ExecuteAsync(
            $"update quiz_slot set question_version_id = (select min(v.id) from question q join question_version v on v.id = q.current_version_id where v.type = @type) where quiz_version_id = {version}",
            new { type });
        await db.ExecuteAsync($"update quiz_version set settings = replace(settings, '\"behaviour\"', '{HeldQuiz.Nothing[1..]},\"behaviour\"'), key_release = 'never' where id = {version}");
        await learner.OpenAsync($"/courses/{course}/quizzes/{quiz}");
        await learner.SubmitAsync("main form[method=post]");
        // The last list stays as it was.
        var chosen = learner.Page.QuerySelectorAll<IHtmlSelectElement>("#answer select").SkipLast(1).Select((list, at) => (list.Name!, list.Options[at % 2 + 1])).ToList();
        Assert.NotEmpty(chosen);
        await learner.SubmitAsync("#answer", chosen.ToDictionary(one => one.Item1, one => one.Item2.Value), ("move", "save"));
        await learner.OpenAsync($"{learner.AttemptPath()}/review");
        await learner.SubmitAsync("#submit");

        var shown = learner.Page.QuerySelectorAll(".given output");
        Assert.Equal([.. chosen.Select(one => one.Item2.Text.Trim()), "—"], shown.Select(one => one.TextContent.Trim()));
        Assert.Null(learner.Page.QuerySelector(".given select"));
        Assert.All(shown, one => Assert.True(one.HasAttribute("aria-label") || learner.Page.QuerySelector($"label[for='{one.Id}']") is not null));
    }

    static async Task<Person> SatAsync(Study study, string rules, params string[] options)
    {
        await OwnQuiz.AddAsync(study.Db, "deferred", rules, [.. options.Select(_ => "choice")]);
        await HeldQuiz.HoldAsync(study.Db, closesInDays: 2);
        var learner = await study.LearnerAsync();
        await HeldQuiz.SitAsync(learner, options);
        return learner;
    }

    static string Words(Person person, string selector) =>
        string.Join(' ', person.Page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
