using System.Net;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Behaviours;

/// <summary>From an essay to its mark, without script.</summary>
public sealed class GradingPageTests
{
    const string Written = "NUPR1 helps cells\r\n  tolerate stress & <b>drugs</b>.";

    [Theory]
    [CourseData("/teach/grading")]
    [CourseData("/teach/grading/some-uid/1")]
    public async Task Students_find_it_closed_and_visitors_sign_in_first(TestDb db, string path)
    {
        await using var study = new Study(db);
        using var student = await study.LearnerAsync();
        using var visitor = study.Site.Visit();

        await student.OpenAsync(path);
        await visitor.OpenAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, student.Status);
        Assert.Null(student.Page.QuerySelector("a[href='/teach/grading']"));
        Assert.StartsWith("/account/sign-in?", visitor.At);
    }

    [Theory, CourseData]
    public async Task With_nothing_to_mark_the_list_says_so(TestDb db)
    {
        await using var study = new Study(db);
        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);

        await teacher.OpenAsync("/teach/grading");

        Assert.Contains("No answer waits to be marked.", teacher.Page.QuerySelector(".empty")!.TextContent);
        Assert.NotNull(teacher.Page.QuerySelector(".topbar a[href='/teach/grading']"));
    }

    [Theory, CourseData]
    public async Task An_essay_is_written_handed_in_marked_and_read_with_its_marks(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await HandedInAsync(study);
        Assert.Contains("One answer waits to be marked", learner.Notice());
        Assert.Contains("so far", learner.Page.QuerySelector(".score-panel")!.TextContent);
        Assert.Equal(Written.ReplaceLineEndings("\n"), learner.Page.QuerySelector(".essay-written")!.TextContent);
        Assert.Contains("NUPR1 helps cancer cells tolerate stress.", learner.Page.QuerySelector(".essay-model")!.TextContent);
        Assert.Null(learner.Page.QuerySelector(".rubric .is-given"));

        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await teacher.OpenAsync("/teach");
        Assert.Contains("1 answer waits", teacher.Page.QuerySelector("main a[href='/teach/grading']")!.TextContent);
        await teacher.OpenAsync("/teach/grading");
        Assert.Contains("1 answer waits", teacher.Page.QuerySelector("main")!.TextContent);
        await teacher.OpenAsync(teacher.Page.QuerySelector("main a.btn-primary")!.GetAttribute("href")!);
        Assert.DoesNotContain("lin", teacher.Page.QuerySelector("main")!.TextContent.Split(' ', '\n'));
        await teacher.SubmitAsync("main form", new Dictionary<string, string> { ["level-1"] = "2", ["level-2"] = "2", ["comment"] = "Good.\r\nName the drug." }, ("then", "next"));

        Assert.Equal("/teach/grading", teacher.At);
        Assert.Contains("Nothing else waits", teacher.Page.QuerySelector(".notice-ok")!.TextContent);
        await teacher.OpenAsync("/teach");
        Assert.Null(teacher.Page.QuerySelector("main a[href='/teach/grading']"));
        await learner.OpenAsync(learner.AttemptPath());
        Assert.Null(learner.Page.QuerySelector("main > .notice"));
        Assert.Contains("0.67", learner.Page.QuerySelector(".score-panel .score")!.TextContent);
        Assert.Contains("Good.", learner.Page.QuerySelector(".comment")!.TextContent);
        Assert.Equal(["One right link", "Right"], learner.Page.QuerySelectorAll(".rubric .is-given > span:not(.num):not(.badge-word)").Select(level => level.TextContent));
    }

    [Theory, CourseData]
    public async Task A_comment_is_in_sight_beside_full_marks_too(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await HandedInAsync(study);
        using var teacher = await InFrontOfAsync(study, learner);
        await teacher.SubmitAsync("main form", new Dictionary<string, string> { ["level-1"] = "3", ["level-2"] = "2", ["comment"] = "Very good." }, ("then", "next"));

        await learner.OpenAsync(learner.AttemptPath());
        Assert.Equal(1, await db.ExecuteScalarAsync<double>("select max(fraction) from attempt_slot"));
        Assert.True(learner.Page.QuerySelector(".feedback-why:has(.comment)")!.HasAttribute("open"));
    }

    [Theory, CourseData]
    public async Task What_is_missing_is_told_and_nothing_that_was_filled_in_is_lost(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await HandedInAsync(study);
        using var teacher = await InFrontOfAsync(study, learner);

        await teacher.SubmitAsync("main form", new Dictionary<string, string> { ["level-2"] = "1", ["comment"] = "Kept." }, ("then", "next"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, teacher.Status);
        Assert.Equal("No level is chosen for “Links of the mechanism”.", teacher.Page.QuerySelector(".error-summary a")!.TextContent);
        Assert.Equal("Kept.", teacher.Page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.NotNull(teacher.Page.QuerySelector("input[name=level-2][value='1'][checked]"));
        Assert.Equal(0, await db.CountAsync("attempt_step where kind = 'judge'"));
    }

    [Theory, CourseData]
    public async Task A_marking_can_be_changed_and_an_unseen_one_is_not_replaced_without_a_word(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await HandedInAsync(study);
        using var first = await InFrontOfAsync(study, learner);
        using var second = await InFrontOfAsync(study, learner, "chen", Role.Administrator);
        var levels = new Dictionary<string, string> { ["level-1"] = "3", ["level-2"] = "2" };
        await first.SubmitAsync("main form", levels, ("then", "list"));

        await second.SubmitAsync("main form", new Dictionary<string, string> { ["level-1"] = "1", ["level-2"] = "1" }, ("then", "list"));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Yours is not saved yet", second.Page.QuerySelector(".notice-warning")!.TextContent);
        Assert.Contains("Marked by wang", second.Page.QuerySelector(".notice-info")!.TextContent);
        Assert.Equal(1, await db.ExecuteScalarAsync<double>("select score from attempt"));

        await second.SubmitAsync("main form", button: ("then", "list"));
        Assert.Equal("/teach/grading", second.At);
        Assert.Equal(0, await db.ExecuteScalarAsync<double>("select score from attempt"));
        Assert.Equal(2, await db.CountAsync("attempt_step where kind = 'judge'"));
        Assert.Single(second.Page.QuerySelectorAll(".grading-list a"));
    }

    [Theory, CourseData]
    public async Task Answers_that_any_type_gives_are_marked_by_hand_where_the_quiz_wants_it(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await HandedInAsync(study, "manual", "choice");
        using var teacher = await InFrontOfAsync(study, learner);

        Assert.Equal(["Not right", "Partly right, 25%", "Partly right, 50%", "Partly right, 75%", "Fully right"], teacher.Page.QuerySelectorAll(".level > span:not(.num)").Select(level => level.TextContent));
        await teacher.SubmitAsync("main form", new Dictionary<string, string> { ["level-1"] = "4" }, ("then", "list"));

        Assert.Equal(0.75, await db.ExecuteScalarAsync<double>("select score from attempt"));
    }

    [Theory, CourseData]
    public async Task In_practice_an_essay_is_compared_with_the_model_answer_and_not_marked(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddPracticeEssayAsync(db);
        using var learner = await study.InPracticeAtAsync("textarea", "therapy");
        Assert.Contains("See the model answer", learner.Page.QuerySelector(".question-foot .btn-primary")!.TextContent);
        Assert.DoesNotContain("tolerate stress", learner.Page.DocumentElement.OuterHtml);

        await learner.SubmitAsync("#answer", new Dictionary<string, string> { ["text"] = "My own words." }, ("move", "save"));

        Assert.Contains("Compare with the model answer", learner.Page.QuerySelector(".question-head")!.TextContent);
        Assert.Contains("tolerate stress", learner.Page.QuerySelector(".essay-model")!.TextContent);
        await learner.SubmitAsync("#finish");
        Assert.Contains("nothing was marked", learner.Page.QuerySelector("main")!.TextContent);
        await learner.OpenAsync("/progress");
        Assert.Equal(HttpStatusCode.OK, learner.Status);
        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await teacher.OpenAsync("/teach/grading");
        Assert.NotNull(teacher.Page.QuerySelector(".empty"));
    }

    [Theory, CourseData]
    public async Task The_end_of_a_practice_set_tells_the_answers_that_do_not_count(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddPracticeEssayAsync(db);
        using var learner = await study.InPracticeAtAsync("textarea", "therapy");
        await learner.SubmitAsync("#answer", new Dictionary<string, string> { ["text"] = "My own words." }, ("move", "save"));
        await learner.OpenAsync($"{learner.AttemptPath()}/{(learner.At.Split('?')[0].Split('#')[0].EndsWith("/1", StringComparison.Ordinal) ? 2 : 1)}");
        await learner.SubmitAsync("#answer", learner.Filled(), ("move", "save"));

        await learner.SubmitAsync("#finish");

        Assert.Contains("of 1 right", learner.Page.QuerySelector(".score-panel")!.TextContent);
        Assert.Contains("You compared 1 more answer with its model answer yourself; it is not counted.", learner.Page.QuerySelector("main")!.TextContent);
    }

    /// <summary>A learner who handed a quiz of one question in.</summary>
    static async Task<Person> HandedInAsync(Study study, string behaviour = "deferred", string question = "essay")
    {
        await OwnQuiz.AddAsync(study.Db, behaviour, "", question);
        var learner = await study.LearnerAsync();
        await learner.OpenAsync(OwnQuiz.Page);
        await learner.SubmitAsync("main form[method=post]");
        var answer = question == "essay" ? new Dictionary<string, string> { ["text"] = Written } : new Dictionary<string, string> { ["choice"] = "1" };
        await learner.SubmitAsync("#answer", answer, ("move", "review"));
        await learner.SubmitAsync("#submit");
        return learner;
    }

    static async Task<Person> InFrontOfAsync(Study study, Person learner, string name = "wang", string role = Role.Instructor)
    {
        var teacher = await study.Site.SignInNewAsync(name, role);
        await teacher.OpenAsync($"/teach/grading/{learner.AttemptUid()}/1");
        return teacher;
    }
}
