using System.Net;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A quiz in two windows, and buttons that are pressed twice, without script.</summary>
public sealed class QuizWindowsTests
{
    [Theory, CourseData]
    public async Task A_double_click_saves_once(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var fields = learner.Filled();

        using var first = learner.RequestOf("#answer", fields, ("move", "save"));
        using var second = new HttpRequestMessage(HttpMethod.Post, first.RequestUri) { Content = new ByteArrayContent(await first.Content!.ReadAsByteArrayAsync()) };
        second.Content.Headers.ContentType = first.Content.Headers.ContentType;
        var answers = await Task.WhenAll(learner.SendAsync(first), learner.SendAsync(second));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(1, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task Starting_twice_goes_on_with_the_same_attempt(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var attempt = learner.AttemptPath();

        await learner.OpenAsync(Study.QuizPage);
        Assert.Equal(attempt, learner.Page.QuerySelector(".rules a.btn-primary")!.GetAttribute("href"));
        await learner.OpenAsync(attempt);

        Assert.Equal($"{attempt}/1", learner.At);
        Assert.Equal(1, await db.CountAsync("attempt"));
    }

    [Theory, CourseData]
    public async Task The_later_of_two_windows_counts_and_is_told(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        using var other = learner.RequestOf("#answer", new Dictionary<string, string>(learner.Filled(1)) { ["command_id"] = "a-press-in-another-window" }, ("move", "save"));
        var chosen = learner.Filled();
        using var saved = await learner.SendAsync(other);
        db.Clock.Advance(TimeSpan.FromMinutes(1));

        await learner.AnswerAsync();

        Assert.Equal("This question had also been answered in another window at 08:00:00; your answer now counts.", learner.Notice());
        Assert.Equal(chosen, learner.Chosen());
    }

    [Theory, CourseData]
    public async Task A_window_that_only_turns_the_page_overrules_nothing(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        await learner.AnswerAsync();
        using var later = learner.RequestOf("#answer", learner.Filled(1), ("move", "save"));
        var laterAnswer = learner.Filled(1);
        using var saved = await learner.SendAsync(later);

        await learner.MoveAsync("2");
        await learner.MoveAsync("1");

        Assert.Equal(laterAnswer, learner.Chosen());
        Assert.Equal(2, await study.AnswersAsync());
    }
}
