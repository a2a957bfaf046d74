using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Behaviours;

/// <summary>The behaviours of quizzes, without script.</summary>
public sealed class BehaviourPageTests
{
    [Theory, CourseData]
    public async Task A_wrong_try_is_told_with_a_hint_and_what_another_one_costs(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "interactive", ",\"tries\":3,\"penalty\":0.25", "choice", "choice");
        Assert.Equal("Check (try 1 of 3)", learner.Page.QuerySelector("[data-save]")!.TextContent);
        Assert.Null(learner.Page.QuerySelector(".tried"));

        await ChooseAsync(learner, OwnQuiz.Wrong);

        var told = learner.Page.QuerySelector(".tried")!.TextContent;
        Assert.Contains("Not right yet", told);
        Assert.Contains("You have 2 more tries. If the next one is fully right it brings 0.75 marks; each further try costs 0.25.", told);
        Assert.Contains(OwnQuiz.FirstHint, told);
        Assert.DoesNotContain("stress protein", learner.Page.DocumentElement.OuterHtml);
        Assert.StartsWith("Not right yet", learner.Page.Title, StringComparison.Ordinal);
        Assert.Equal("Check (try 2 of 3)", learner.Page.QuerySelector("[data-save]")!.TextContent);
        Assert.NotNull(Option(learner, OwnQuiz.Wrong).GetAttribute("checked"));

        await ChooseAsync(learner, OwnQuiz.Wrong);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, learner.Status);
        Assert.Contains("not counted", learner.Page.QuerySelector("[data-answer-error]")!.TextContent);

        await ChooseAsync(learner, OwnQuiz.Right);
        Assert.NotNull(learner.Page.QuerySelector(".option-right"));
        Assert.Contains("0.75 of 1 mark", learner.Page.QuerySelector(".question-head")!.TextContent);
        Assert.Contains("2 tries", learner.Page.QuerySelector(".question-head")!.TextContent);
    }

    [Theory, CourseData]
    public async Task After_a_wrong_try_one_may_turn_the_page_without_another(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "interactive", "", "choice", "choice");
        await ChooseAsync(learner, OwnQuiz.Wrong);

        await learner.MoveAsync("2");

        Assert.Equal("Question 2 of 2", learner.Page.Heading());
        Assert.Equal(1, await db.ExecuteScalarAsync<long>("select tries from attempt_slot where slot = 1"));
    }

    [Theory, CourseData]
    public async Task Script_is_told_the_same_of_an_answer_that_was_tried(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "interactive", "", "choice");
        await ChooseAsync(learner, OwnQuiz.Wrong);
        using var request = learner.RequestOf("#answer", button: ("move", "save"));
        request.Headers.Accept.ParseAdd("application/json");

        using var response = await learner.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Contains("just tried", reply.RootElement.GetProperty("message").GetString()!);
    }

    [Theory]
    [CourseData("deferred-certainty")]
    [CourseData("immediate-certainty")]
    public async Task Certainty_is_asked_beside_the_answer_and_weighs_its_mark(TestDb db, string behaviour)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, behaviour, "", "choice", "choice");
        Assert.Equal(["right +1, wrong 0", "right +2, wrong −2", "right +3, wrong −6"], learner.Page.QuerySelectorAll(".sure-stakes").Select(stakes => stakes.TextContent));

        await ChooseAsync(learner, OwnQuiz.Right, ("certainty", "3"));
        await learner.OpenAsync($"{learner.AttemptPath()}/2");
        await ChooseAsync(learner, OwnQuiz.Wrong, ("certainty", "2"));
        await SubmitAsync(learner);

        Assert.Contains("1 / 6 marks", Words(learner.Page.QuerySelector(".score-panel .score")!));
        Assert.Contains("Marks go by certainty", learner.Page.QuerySelector(".score-rule")!.TextContent);
        Assert.Contains("1 of 2 right", learner.Page.QuerySelector(".score-panel")!.TextContent);
        Assert.Equal(["Very sure", "Fairly sure"], learner.Page.QuerySelectorAll(".feedback-list .question-head > .small:not(.num)").Select(Words));
        Assert.Contains("−2 of 3 marks", Words(learner.Page.QuerySelectorAll(".feedback-list .question-head")[1]));
    }

    [Theory, CourseData]
    public async Task A_certainty_that_is_changed_alone_is_saved_with_the_answer(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "deferred-certainty", "", "choice", "choice");
        await ChooseAsync(learner, OwnQuiz.Right, ("certainty", "1"));

        await learner.SubmitAsync("#answer", new Dictionary<string, string> { ["certainty"] = "3" }, ("move", "2"));

        Assert.Equal("Question 2 of 2", learner.Page.Heading());
        Assert.Equal((2, 3), (await study.AnswersAsync(), await db.ExecuteScalarAsync<long>("select certainty from attempt_slot where slot = 1")));
        await learner.MoveAsync("1");
        Assert.NotNull(learner.Page.QuerySelector("input[name=certainty][value='3'][checked]"));
        Assert.Equal(2, await study.AnswersAsync());
    }

    [Theory]
    [CourseData("deferred", "Nothing tells right from wrong until you submit")]
    [CourseData("immediate", "After each answer you see at once")]
    [CourseData("interactive", "You have 3 tries at each question", "takes 33.3% of the question's marks")]
    [CourseData("deferred-certainty", "Nothing tells right from wrong", "“very sure” brings 3 or costs 6")]
    [CourseData("immediate-certainty", "After each answer you see at once", "Marks go by certainty")]
    [CourseData("manual", "A person marks your answers after you submit")]
    [CourseData("self-check", "After each answer you see at once", "One question you compare with a model answer yourself")]
    public async Task The_start_page_says_the_rules_of_its_behaviour(TestDb db, string behaviour, params string[] rules)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, behaviour, "", "choice", "essay");
        using var learner = await study.LearnerAsync();

        await learner.OpenAsync(OwnQuiz.Page);

        Assert.All(rules, rule => Assert.Contains(rule, learner.Page.QuerySelector(".rules")!.TextContent));
        var marks = behaviour.EndsWith("certainty", StringComparison.Ordinal) ? "2 questions, 4 marks in all." : "2 questions, 2 marks in all.";
        Assert.Contains(marks, learner.Page.QuerySelector(".rules")!.TextContent);
    }

    /// <summary>In front of the first question.</summary>
    static async Task<Person> StartAsync(Study study, string behaviour, string rules, params string[] questions)
    {
        await OwnQuiz.AddAsync(study.Db, behaviour, rules, questions);
        var learner = await study.LearnerAsync();
        await learner.OpenAsync(OwnQuiz.Page);
        await learner.SubmitAsync("main form[method=post]");
        return learner;
    }

    static Task ChooseAsync(Person learner, string option, params (string Name, string Value)[] more) => learner.SubmitAsync(
        "#answer", more.Append(("choice", Option(learner, option).GetAttribute("value")!)).ToDictionary(field => field.Item1, field => field.Item2), ("move", "save"));

    static IElement Option(Person learner, string text) =>
        learner.Page.QuerySelectorAll("label.option").Single(option => option.TextContent.Contains(text, StringComparison.Ordinal)).QuerySelector("input")!;

    static async Task SubmitAsync(Person learner)
    {
        await learner.OpenAsync($"{learner.AttemptPath()}/review");
        await learner.SubmitAsync("#submit");
    }

    static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
