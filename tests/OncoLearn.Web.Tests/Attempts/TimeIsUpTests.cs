using OncoLearn.Core.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A window whose time is up, or was.</summary>
public sealed class TimeIsUpTests(Chromium chromium, StudySite site) : TimedBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string Saves = "**/quiz/attempt/*/*";
    const string State = "**/state";

    [Theory]
    [InlineData("en", "Time is up; handed in automatically at", "Answers to 1 of 12 questions were saved by then.")]
    [InlineData("zh-Hans", "已自动交卷。", "到那时保存了 12 题中 1 题的答案。")]
    public Task When_time_is_up_the_result_comes_by_itself(string language, string handedIn, string kept) => TimedAsync(async visit =>
    {
        await visit.FillInAsync();
        await visit.SavedAsync();
        await PassAsync(visit, TimeSpan.FromMinutes(15));
        await visit.ReadAsync(TimeIsUp);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('.question-page').inert"));
        await EndAsync(visit);

        var notice = await visit.ReadAsync("main .notice");
        Assert.Contains(handedIn, notice);
        Assert.EndsWith(kept, notice);
        Assert.DoesNotContain("because", visit.Page.Url);
    }, Look.Desk with { Language = language });

    [Fact]
    public Task The_review_page_goes_to_the_result_as_well() => TimedAsync(async visit =>
    {
        await visit.Page.ClickAsync(".to-review");
        await visit.Page.WaitForSelectorAsync(".review-list");
        await PassAsync(visit, TimeSpan.FromMinutes(15));
        await visit.ReadAsync(TimeIsUp);
        await EndAsync(visit);
    });

    [Fact]
    public Task What_waits_is_sent_at_the_deadline_and_counts_within_the_grace() => TimedAsync(async visit =>
    {
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        var failed = 0;
        visit.AllowFailures();
        await visit.Page.RouteAsync(Saves, route =>
        {
            if (route.Request.Method != "POST") return route.ContinueAsync();
            failed++;
            return route.AbortAsync();
        });
        await visit.FillInOneAsync();
        await visit.ReadAsync("#save-problem:not([hidden]) p");
        await PassAsync(visit, TimeSpan.FromMinutes(15) - TimeSpan.FromMilliseconds(200));
        await UntilAsync(() => Task.FromResult(failed >= 2));
        await visit.Page.UnrouteAsync(Saves);

        // The next try would be more than a second away.
        await PassAsync(visit, TimeSpan.FromMilliseconds(200));
        await UntilAsync(async () => await Study.AnswersOfAsync(attempt) > 0);
        await EndAsync(visit);

        Assert.Contains("Answers to 1 of 12 questions", await visit.ReadAsync("main .notice"));
    });

    [Fact]
    public Task What_was_not_checked_is_not_checked_by_the_deadline_either() => TimedAsync(async visit =>
    {
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        await Study.Db.ExecuteAsync("update attempt set behaviour = 'immediate' where uid = @attempt", new { attempt });
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync("[data-save]:not([hidden])");
        await visit.FillInOneAsync();
        await PassAsync(visit, TimeSpan.FromMinutes(15));
        await EndAsync(visit);

        Assert.Contains("Answers to 0 of 12 questions", await visit.ReadAsync("main .notice"));
        Assert.DoesNotContain("because", visit.Page.Url);
        Assert.Equal(0, await Study.AnswersOfAsync(attempt));
    });

    [Fact]
    public Task What_comes_after_the_grace_is_not_counted_and_the_learner_is_told() => TimedAsync(async visit =>
    {
        visit.AllowFailures();
        await visit.Page.RouteAsync(Saves, route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await visit.FillInOneAsync();
        await visit.ReadAsync("#save-problem:not([hidden]) p");
        await PassAsync(visit, TimeSpan.FromMinutes(15));
        await visit.ReadAsync($"{TimeIsUp}:has-text('What was saved counts; what was not saved is being sent now')");
        await visit.PictureAsync("quiz-time-up-waiting");
        Study.Site.Clock.Advance(AttemptMachine.Grace + TimeSpan.FromSeconds(1));
        await visit.Page.UnrouteAsync(Saves);
        await visit.Page.Clock.RunForAsync(40_000);
        await visit.Page.WaitForSelectorAsync(Result);

        var notice = await visit.ReadAsync("main .notice");
        Assert.Contains("Answers to 0 of 12 questions", notice);
        Assert.EndsWith("A change that arrived later was not counted.", notice);
    });

    [Fact]
    public Task Without_the_server_the_window_waits_and_says_so() => TimedAsync(async visit =>
    {
        visit.AllowFailures();
        await visit.Page.RouteAsync(State, route => route.AbortAsync());
        await PassAsync(visit, TimeSpan.FromMinutes(15) + AttemptMachine.Grace + TimeSpan.FromSeconds(1));

        await visit.ReadAsync($"{TimeIsUp}:has-text('The server cannot be reached at the moment')");
        await visit.Page.UnrouteAsync(State);
        await visit.Page.Clock.RunForAsync(20_000);
        await visit.Page.WaitForSelectorAsync(Result);
    });

    [Fact]
    public Task Where_the_server_gives_more_time_the_window_goes_on() => TimedAsync(async visit =>
    {
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        await Study.Db.ExecuteAsync("update attempt set deadline_at = deadline_at + 600000 where uid = @attempt", new { attempt });
        await PassAsync(visit, TimeSpan.FromMinutes(15) + AttemptMachine.Grace + TimeSpan.FromSeconds(1));

        await visit.ShowsAsync("9:57");
        Assert.Equal(0, await visit.Page.Locator(TimeIsUp).CountAsync());
        Assert.False(await visit.Page.EvaluateAsync<bool>("document.querySelector('.question-page').inert"));
    });

    [Fact]
    public Task Once_it_was_handed_in_in_another_window_no_time_runs() => TimedAsync(async visit =>
    {
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        await Study.Db.ExecuteAsync("update attempt set state = 'graded', submitted_at = deadline_at - 60000, score = 0 where uid = @attempt", new { attempt });
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('focus'))");
        await visit.ReadAsync("#elsewhere:not([hidden]) p");
        await PassAsync(visit, TimeSpan.FromMinutes(15));

        Assert.False(await visit.Page.IsVisibleAsync("#timer"));
        Assert.Equal(0, await visit.Page.Locator(TimeIsUp).CountAsync());
        Assert.EndsWith("/1", visit.Page.Url);
    });

    [Fact]
    public Task Where_only_this_question_was_answered_in_another_window_time_goes_on() => TimedAsync(async visit =>
    {
        var attempt = new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
        await Study.Db.ExecuteAsync("update attempt set behaviour = 'immediate' where uid = @attempt", new { attempt });
        await Study.Db.ExecuteAsync("update attempt_slot set state = 'graded', fraction = 0 where slot = 1 and attempt_id = (select id from attempt where uid = @attempt)", new { attempt });
        visit.Allow(409);
        await visit.FillInOneAsync();

        Assert.Contains("your first answer counts", await visit.ReadAsync("#elsewhere:not([hidden]) p"), StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('.question-page').inert"));
        await visit.ShowsAsync("15:00");
        await PassAsync(visit, TimeSpan.FromMinutes(15));
        await EndAsync(visit);
    });
}
