using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>What is answered in part, or against what the question says, is told before submitting. The quiz has a vignette, a grid of two rows and an ordering.</summary>
public sealed class PartlyAnsweredTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const string Quiz = "/courses/types/quizzes/all";

    readonly TypeSite _site = site;

    [Fact]
    public async Task What_is_left_open_in_a_question_is_told_and_counted_before_submitting()
    {
        using var learner = await InQuizAsync();
        await learner.AnswerAsync(move: "2");
        await learner.SubmitAsync("#answer", new Dictionary<string, string>(StringComparer.Ordinal) { ["row-1"] = "1" }, ("move", "3"));
        await learner.SubmitAsync("#answer", Places(learner, "1"), ("move", "review"));

        Assert.Equal("2 questions are answered in part.", learner.Notice());
        Assert.Equal(["", "Answered in part, 1 open", "Answered in part, 2 open"], States(learner));
        Assert.All(learner.Page.QuerySelectorAll(".review-state"), state => Assert.Contains("Saved", state.TextContent, StringComparison.Ordinal));
        Assert.Contains("what is open in them earns nothing", learner.Page.QuerySelector("#submit")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/2", learner.Page.QuerySelector("#submit a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_answered_as_a_whole_is_not_told_to_be_partly_answered()
    {
        using var learner = await InQuizAsync();
        await learner.AnswerAsync(move: "2");
        await learner.AnswerAsync(move: "3");
        await learner.SubmitAsync("#answer", Places(learner, "3", "1", "2"), ("move", "review"));
        Assert.Equal("All 3 questions are answered.", learner.Notice());
    }

    [Theory]
    [InlineData("en", "Place 1 is chosen more than once: use each place once.", "1 answer has something to put right before it is complete.", "Saved")]
    [InlineData("zh-Hans", "第 1 位选了不止一次；每个位次只用一次。", "1 题的答案有地方要改，改好才算答完。", "已保存")]
    public async Task A_place_that_is_used_twice_is_saved_and_told_at_the_question_and_before_submitting(string language, string told, string counted, string saved)
    {
        using var learner = await InQuizAsync();
        await learner.OpenAsync($"/prefs/lang/{language}?back={learner.At}");
        await learner.OpenAsync(learner.AttemptPath() + "/3");
        var places = Places(learner, "1", "1", "2");
        await learner.SubmitAsync("#answer", places, ("move", "save"));
        Assert.Equal(told, learner.Page.QuerySelector("noscript .answer-note")!.TextContent.Trim());
        Assert.All(places, place => Assert.Equal(place.Value, learner.Page.QuerySelector($"[name={place.Key}] [selected]")!.GetAttribute("value")));

        await learner.MoveAsync("review");
        Assert.Contains(counted, learner.Notice(), StringComparison.Ordinal);
        Assert.Equal(told, States(learner)[2]);
        var row = learner.Page.QuerySelectorAll(".review-list li")[2];
        Assert.StartsWith(saved, row.QuerySelector(".saved")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(row.QuerySelector(".badge-word"));
    }

    [Theory]
    [InlineData(true, "Each answer is saved as you give it and can be changed until you submit.")]
    [InlineData(false, "Each answer is saved when you press its button or go to another question, and can be changed until you submit.")]
    public Task The_rules_say_when_an_answer_is_saved_here_and_nothing_else(bool script, string rule) => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync(Quiz);
        var rules = visit.Page.Locator(".rules li").Filter(new() { HasText = "answer is saved" });
        Assert.Equal(rule, (await rules.InnerTextAsync()).Trim());
    }, script);

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task Before_submitting_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync(Quiz);
        await visit.Page.ClickAsync("main form button");
        await visit.Page.ClickAsync(".to-next");
        await visit.ReachAsync("/2");
        await visit.Page.CheckAsync("#answer [name=row-1][value='1']");
        await visit.Page.ClickAsync(".to-review");
        await visit.ReachAsync("/review");
        await visit.LookAtAsync("quiz-review-partly");
    });

    [Theory]
    [InlineData("en", 1440)]
    [InlineData("zh-Hans", 1440)]
    [InlineData("en", 390)]
    [InlineData("zh-Hans", 390)]
    public async Task What_is_said_of_an_answer_leaves_room_for_its_question(string language, int width)
    {
        using var learner = await InQuizAsync();
        await learner.OpenAsync(learner.AttemptPath() + "/3");
        await learner.SubmitAsync("#answer", Places(learner, "1", "1", "2"), ("move", "review"));
        await VisitAsAsync(new Look(language, "light", width, 844), learner, async visit =>
        {
            await visit.LookAtAsync("quiz-review-doubt", learner.At);
            var cut = await visit.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('.review-stem .called-words')].filter(stem => stem.scrollWidth > stem.clientWidth || stem.scrollHeight > stem.clientHeight + 1).map(stem => stem.textContent)");
            Assert.Empty(cut);
        });
    }

    async Task<Person> InQuizAsync()
    {
        var learner = await _site.NewLearnerAsync();
        await learner.OpenAsync(Quiz);
        await learner.SubmitAsync("main form[method=post]");
        return learner;
    }

    /// <summary>What is said of each question beside that it is saved.</summary>
    static string[] States(Person learner) =>
        [.. learner.Page.QuerySelectorAll(".review-list li").Select(row => string.Join("; ", row.QuerySelectorAll(".review-missing").Select(word => word.TextContent.Trim())))];

    /// <summary>The first items get these places.</summary>
    static Dictionary<string, string> Places(Person learner, params string[] places) => learner.Page.QuerySelectorAll("#answer .ordering-item select")
        .Zip(places).ToDictionary(one => one.First.GetAttribute("name")!, one => one.Second, StringComparer.Ordinal);
}
