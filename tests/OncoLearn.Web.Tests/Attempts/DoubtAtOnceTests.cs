using System.Net;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Without script, what goes against the question or is left open is told before it is graded at once. The quiz has an ordering of three as its third question.</summary>
public sealed class DoubtAtOnceTests(TypeSite site) : IClassFixture<TypeSite>
{
    const int Ordering = 5;

    [Theory]
    [InlineData("en", "Place 2 is chosen more than once: use each place once. It was not checked yet: change it, or check it once more if you mean it so.")]
    [InlineData("zh-Hans", "第 2 位选了不止一次；每个位次只用一次。还没有核对；要改请改，确实要这样答，请再核对一次。")]
    public async Task In_practice_a_place_that_is_used_twice_is_told_kept_and_graded_at_the_second_press(string language, string told)
    {
        using var learner = await site.InPracticeAsync(Ordering);
        await learner.OpenAsync($"/prefs/lang/{language}?back={learner.At}");
        var places = Places(learner, "4", "1", "2", "2");
        await learner.SubmitAsync("#answer", places);
        AssertAsked(learner, told, places);

        await learner.SubmitAsync("#answer");
        Assert.Equal(HttpStatusCode.OK, learner.Status);
        Assert.NotNull(learner.Page.QuerySelector(".feedback, .question-head .badge-word"));
        Assert.Null(learner.Page.QuerySelector("#answer"));
    }

    [Theory]
    [InlineData("en", "3 places are still open. Fill them in, or press again to check it as it is.", "1 place is still open. Fill it in, or press again to check it as it is.")]
    [InlineData("zh-Hans", "还有 3 处没有填。补上，或再按一次照这样核对。", "还有 1 处没有填。补上，或再按一次照这样核对。")]
    public async Task In_practice_what_is_left_open_is_asked_for_once_in_the_words_of_script(string language, string some, string one)
    {
        using var learner = await site.InPracticeAsync(Ordering);
        await learner.OpenAsync($"/prefs/lang/{language}?back={learner.At}");
        var error = learner.Page.QuerySelector("[data-answer-error]")!;
        Assert.Equal(some, error.GetAttribute("data-text-some-empty")!.Replace("{0}", "3", StringComparison.Ordinal));
        Assert.Equal(one, error.GetAttribute("data-text-one-empty"));
        var places = Places(learner, "2");
        await learner.SubmitAsync("#answer", places);
        AssertAsked(learner, some, places);
        places = Places(learner, "2", "1", "4");
        await learner.SubmitAsync("#answer", places);
        AssertAsked(learner, one, places);

        await learner.SubmitAsync("#answer");
        Assert.Equal(HttpStatusCode.OK, learner.Status);
        Assert.Null(learner.Page.QuerySelector("#answer"));
    }

    [Fact]
    public async Task What_is_both_doubtful_and_open_is_told_in_one()
    {
        using var learner = await site.InPracticeAsync(Ordering);
        var places = Places(learner, "1", "1");
        await learner.SubmitAsync("#answer", places);
        AssertAsked(learner, "Place 1 is chosen more than once: use each place once. 2 places are still open. Fill them in, or press again to check it as it is.", places);
        await learner.SubmitAsync("#answer");
        Assert.Null(learner.Page.QuerySelector("#answer"));
    }

    [Fact]
    public async Task What_is_changed_and_doubtful_again_is_told_again_and_what_is_right_is_graded()
    {
        using var learner = await site.InPracticeAsync(Ordering);
        await learner.SubmitAsync("#answer", Places(learner, "4", "1", "2", "2"));
        var other = Places(learner, "3", "1", "2", "3");
        await learner.SubmitAsync("#answer", other);
        AssertAsked(learner, "Place 3 is chosen more than once", other);

        await learner.SubmitAsync("#answer", Places(learner, "1", "2", "3", "4"));
        Assert.Null(learner.Page.QuerySelector("#answer"));
    }

    [Fact]
    public async Task What_was_told_is_not_told_again_after_another_button()
    {
        using var learner = await site.InPracticeAsync(Ordering);
        var places = Places(learner, "1", "1", "2", "3");
        await learner.SubmitAsync("#answer", places);
        AssertAsked(learner, "Place 1 is chosen more than once", places);
        await learner.MoveAsync("1");
        AssertAsked(learner, "This answer is not checked yet.", places);

        await learner.MoveAsync("save");
        Assert.Equal(HttpStatusCode.OK, learner.Status);
        Assert.Null(learner.Page.QuerySelector("#answer"));
    }

    [Fact]
    public async Task A_quiz_that_checks_at_once_tells_it_and_keeps_how_certain_the_answer_is()
    {
        await site.Db.ExecuteAsync("update quiz_version set settings = replace(settings, '\"deferred\"', '\"immediate-certainty\"')");
        using var learner = await site.NewLearnerAsync();
        await learner.OpenAsync("/courses/types/quizzes/all");
        await learner.SubmitAsync("main form[method=post]");
        await learner.OpenAsync(learner.AttemptPath() + "/3");
        var places = Places(learner, "1", "1", "2");
        places["certainty"] = "2";
        await learner.SubmitAsync("#answer", places, ("move", "save"));
        places.Remove("certainty");
        AssertAsked(learner, "Place 1 is chosen more than once", places);
        Assert.Equal("2", learner.Page.QuerySelector("[name=certainty][checked]")!.GetAttribute("value"));

        // How certain it is may be said otherwise meanwhile.
        await learner.SubmitAsync("#answer", new Dictionary<string, string>(StringComparer.Ordinal) { ["certainty"] = "1" }, ("move", "save"));
        Assert.Equal(HttpStatusCode.OK, learner.Status);
        Assert.Null(learner.Page.QuerySelector("#answer .ordering-item select"));
    }

    static void AssertAsked(Person learner, string told, Dictionary<string, string> places)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, learner.Status);
        Assert.StartsWith(told, learner.Page.GetElementById("answer-error")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.All(places, place => Assert.Equal(place.Value, learner.Page.QuerySelector($"[name={place.Key}] [selected]")!.GetAttribute("value")));
    }

    /// <summary>The first items get these places.</summary>
    static Dictionary<string, string> Places(Person learner, params string[] places) => learner.Page.QuerySelectorAll("#answer .ordering-item select")
        .Zip(places).ToDictionary(one => one.First.GetAttribute("name")!, one => one.Second, StringComparer.Ordinal);
}
