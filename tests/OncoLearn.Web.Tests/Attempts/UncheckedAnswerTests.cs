using System.Net;
using OncoLearn.Web.Tests.Behaviours;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Without script, in a quiz that grades at once: only Check checks, whatever else is pressed.</summary>
public sealed class UncheckedAnswerTests
{
    [Theory]
    [CourseData("immediate", "2", "Question 2 of 3")]
    [CourseData("immediate", "review", "Before you submit")]
    [CourseData("interactive", "2", "Question 2 of 3", "Check (try 1 of 3)")]
    [CourseData("immediate-certainty", "3", "Question 3 of 3")]
    public async Task Going_on_tells_it_once_keeps_it_and_then_leaves_it(TestDb db, string behaviour, string move, string heading, string check = "Check answer")
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, behaviour);
        var chosen = Chosen(learner, 1);
        if (behaviour == "immediate-certainty") chosen["certainty"] = "2";

        await learner.SubmitAsync("#answer", chosen, ("move", move));
        AssertTold(learner, chosen, $"This answer is not checked yet. Press {check} for it to count; to go on once more without it loses it.");

        await learner.MoveAsync(move);
        Assert.Equal(heading, learner.Page.Heading());
        Assert.Equal(0, await study.AnswersAsync());
        await learner.OpenAsync($"{learner.AttemptPath()}/1");
        Assert.Empty(learner.Chosen());
        Assert.NotNull(learner.Page.QuerySelector("[data-save]"));
    }

    [Theory, CourseData]
    public async Task It_is_told_in_the_pages_language_with_the_pages_word_for_it(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "immediate");
        await learner.OpenAsync($"/prefs/lang/zh-Hans?back={learner.At}");
        var chosen = Chosen(learner, 1);
        await learner.SubmitAsync("#answer", chosen, ("move", "2"));
        AssertTold(learner, chosen, "这个答案还没有核对。按“核对答案”才算数；再按一次就离开，这个答案不保留。");
        Assert.Equal("核对答案", learner.Page.QuerySelector("[data-save]")!.TextContent.Trim());
    }

    [Theory]
    [CourseData("en", "Each answer is saved when you check it; to flag a question or to go to another one checks nothing.")]
    [CourseData("zh-Hans", "每个答案核对时就保存；做标记、翻到另一题都不算核对。")]
    public async Task The_rules_say_that_only_to_check_checks(TestDb db, string language, string rule)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "immediate", "", "choice");
        using var learner = await study.LearnerAsync();
        await learner.OpenAsync($"/prefs/lang/{language}?back={OwnQuiz.Page}");
        Assert.Contains(rule, learner.Page.QuerySelectorAll(".rules li").Select(line => line.TextContent.Trim()));
    }

    [Theory, CourseData]
    public async Task Another_answer_is_told_again_and_checking_it_counts(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "immediate");
        await learner.SubmitAsync("#answer", Chosen(learner, 1), ("move", "2"));
        var other = Chosen(learner, 2);
        await learner.SubmitAsync("#answer", other, ("move", "2"));
        AssertTold(learner, other, "This answer is not checked yet.");

        await learner.MoveAsync("save");
        Assert.NotNull(learner.Page.QuerySelector(".explanation"));
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory]
    [CourseData("immediate")]
    [CourseData("interactive")]
    public async Task To_flag_only_flags_and_what_was_chosen_stands_there(TestDb db, string behaviour)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, behaviour);
        var chosen = Chosen(learner, 1);

        await learner.SubmitAsync("#answer", chosen, ("move", "flag"));
        Assert.Equal((HttpStatusCode.OK, "true"), (learner.Status, learner.Page.QuerySelector("[data-flag]")!.GetAttribute("aria-pressed")));
        Assert.Equal(chosen, learner.Chosen());
        Assert.Equal("", learner.Page.GetElementById("answer-error")!.TextContent.Trim());
        await learner.MoveAsync("unflag");
        Assert.Equal("false", learner.Page.QuerySelector("[data-flag]")!.GetAttribute("aria-pressed"));
        Assert.Equal(chosen, learner.Chosen());
        Assert.Equal(0, await study.AnswersAsync());

        await learner.MoveAsync("save");
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_further_try_is_spent_by_checking_alone_and_one_that_was_had_is_left_without_a_word(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "interactive");
        await learner.SubmitAsync("#answer", Chosen(learner, Wrong(learner)), ("move", "save"));
        Assert.NotNull(learner.Page.QuerySelector(".tried"));
        await learner.MoveAsync("flag");
        Assert.Equal((HttpStatusCode.OK, "true"), (learner.Status, learner.Page.QuerySelector("[data-flag]")!.GetAttribute("aria-pressed")));

        var other = Chosen(learner, Enumerable.Range(0, 3).First(at => !learner.Chosen().ContainsValue(Chosen(learner, at)["choice"])));
        await learner.SubmitAsync("#answer", other, ("move", "2"));
        AssertTold(learner, other, "This answer is not checked yet.");
        await learner.MoveAsync("2");
        Assert.Equal("Question 2 of 3", learner.Page.Heading());
        await learner.MoveAsync("1");
        Assert.NotNull(learner.Page.QuerySelector(".tried"));
        await learner.MoveAsync("2");
        Assert.Equal("Question 2 of 3", learner.Page.Heading());
        Assert.Equal(1, await db.ExecuteScalarAsync<long>("select tries from attempt_slot where slot = 1"));
    }

    [Theory, CourseData]
    public async Task What_a_person_marks_is_saved_as_one_goes_on(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "immediate");
        await learner.MoveAsync("3");
        await learner.SubmitAsync("#answer", new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = "NUPR1 protects them." }, ("move", "1"));
        Assert.Equal("Question 1 of 3", learner.Page.Heading());
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_window_that_does_not_know_the_answer_was_graded_is_told_so(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "immediate");
        var old = learner.RequestOf("#answer", Chosen(learner, 1), ("move", "2"));
        await learner.SubmitAsync("#answer", Chosen(learner, 0), ("move", "save"));
        using var response = await learner.SendAsync(old);
        Assert.Contains("because=first-counts", response.RequestMessage!.RequestUri!.Query + response.Headers.Location, StringComparison.Ordinal);
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory]
    [CourseData(1, ".question-foot .btn-ghost", "Question 2 of ")]
    [CourseData(2, ".to-previous", "Question 1 of ")]
    public async Task Practice_tells_it_once_too_and_keeps_it(TestDb db, int from, string button, string heading)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAsync();
        await learner.OpenAsync($"{learner.AttemptPath()}/{from}");
        var chosen = learner.Filled();
        var move = learner.Page.QuerySelector($"{button}[form=answer][name=move]")!.GetAttribute("value")!;

        await learner.SubmitAsync("#answer", chosen, ("move", move));
        AssertTold(learner, chosen, "This answer is not checked yet. Press Check answer for it to count; to go on once more without it loses it.");
        Assert.StartsWith($"Question {from} of ", learner.Page.Heading(), StringComparison.Ordinal);

        await learner.MoveAsync(move);
        Assert.StartsWith(heading, learner.Page.Heading(), StringComparison.Ordinal);
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_flag_is_set_also_where_another_window_had_the_answer_graded(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await StartAsync(study, "immediate");
        using var flag = learner.RequestOf("#answer", Chosen(learner, 1), ("move", "flag"));
        await learner.SubmitAsync("#answer", Chosen(learner, 0), ("move", "save"));
        using var response = await learner.SendAsync(flag);
        Assert.Contains("your first answer counts", (await response.ReadPageAsync()).QuerySelector("main .notice")!.TextContent);
        Assert.Equal((1, 1), (await study.AnswersAsync(), await db.CountAsync("attempt_step where kind = 'flag'")));

        await learner.OpenAsync($"{learner.AttemptPath()}/1");
        await learner.MoveAsync("unflag");
        Assert.Equal("false", learner.Page.QuerySelector("[data-flag]")!.GetAttribute("aria-pressed"));
        Assert.NotNull(learner.Page.QuerySelector(".explanation"));
    }

    /// <summary>In front of the first question: two choices and an essay.</summary>
    static async Task<Person> StartAsync(Study study, string behaviour)
    {
        await OwnQuiz.AddAsync(study.Db, behaviour, "", "choice", "choice", "essay");
        var learner = await study.LearnerAsync();
        await learner.OpenAsync(OwnQuiz.Page);
        await learner.SubmitAsync("main form[method=post]");
        return learner;
    }

    static void AssertTold(Person learner, Dictionary<string, string> chosen, string told)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, learner.Status);
        Assert.StartsWith(told, learner.Page.GetElementById("answer-error")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(chosen, learner.Chosen());
    }

    static Dictionary<string, string> Chosen(Person learner, int option) => new(StringComparer.Ordinal)
    {
        ["choice"] = learner.Page.QuerySelectorAll("#answer [name=choice]")[option].GetAttribute("value")!,
    };

    static int Wrong(Person learner) =>
        learner.Page.QuerySelectorAll("label.option").ToList().FindIndex(option => option.TextContent.Contains(OwnQuiz.Wrong, StringComparison.Ordinal));
}
