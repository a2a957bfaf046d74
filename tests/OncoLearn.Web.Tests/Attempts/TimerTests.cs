using Microsoft.Playwright;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>The timer of a quiz in a window whose clock the test turns, on a device whose clock is wrong by years.</summary>
public sealed class TimerTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string QuizPage = "/courses/nupr1/quizzes/section-review";
    const string Saves = "**/quiz/attempt/*/*";
    const string State = "**/state";
    const string Said = "[data-timer-said]";
    const string Warned = "[data-timer-warned]";
    const string TimeIsUp = "#time-is-up:not([hidden]) p";
    const string Result = ".score-panel";

    static readonly DateTime Device = new(2031, 7, 1, 21, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("en", "Saved ")]
    [InlineData("zh-Hans", "已保存 ")]
    public Task Time_is_the_servers_whatever_the_devices_clock_says(string language, string saved) => TimedAsync(async visit =>
    {
        await visit.ShowsAsync("15:00");
        await PassAsync(visit, TimeSpan.FromSeconds(75));
        await visit.ShowsAsync("13:45");
        await visit.Page.Clock.RunForAsync(1000);
        await visit.ShowsAsync("13:44");

        await visit.FillInOneAsync();
        await visit.SavedAsync();
        Assert.Equal($"{saved}{Study.Site.Clock.GetUtcNow():HH:mm:ss}", await visit.ReadAsync("#saved"));
    }, Look.Desk with { Language = language });

    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    public Task Setting_the_devices_clock_changes_nothing_once_the_server_was_asked(int hours) => TimedAsync(async visit =>
    {
        await visit.ShowsAsync("15:00");
        visit.AllowFailures();
        await visit.Page.RouteAsync(State, route => route.AbortAsync());
        await visit.Page.Clock.SetSystemTimeAsync(Device.AddHours(hours));
        // The window asks again a second after it heard that its question was lost, not after it asked.
        var lost = new TaskCompletionSource();
        visit.Page.RequestFailed += (_, _) => lost.TrySetResult();
        await visit.Page.Clock.RunForAsync(1000);
        await lost.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await visit.ShowsAsync("–:––");
        await visit.Page.UnrouteAsync(State);
        await visit.Page.Clock.RunForAsync(1000);

        await visit.ShowsAsync("15:00");
        Assert.Equal(0, await visit.Page.Locator(TimeIsUp).CountAsync());
    });

    [Fact]
    public Task After_the_device_slept_the_time_is_right_again() => TimedAsync(async visit =>
    {
        await visit.ShowsAsync("15:00");
        // The steady counter stands still while a device sleeps, and its clock and the server's do not.
        Study.Site.Clock.Advance(TimeSpan.FromMinutes(8));
        await visit.Page.Clock.SetSystemTimeAsync(Device.AddMinutes(8));
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('focus'))");

        await visit.ShowsAsync("7:00");
    });

    [Theory]
    [InlineData("en", "10 minutes left.", "5 minutes left.", "1 minute left.")]
    [InlineData("zh-Hans", "还剩 10 分钟。", "还剩 5 分钟。", "还剩 1 分钟。")]
    public Task It_is_spoken_at_ten_five_and_one_minute_once_each_on_whichever_page(string language, string ten, string five, string one) => TimedAsync(async visit =>
    {
        await visit.ShowsAsync("15:00");
        Assert.Equal("off", await visit.Page.GetAttributeAsync("#timer [role=timer]", "aria-live"));
        await PassAsync(visit, TimeSpan.FromMinutes(4));
        await visit.ShowsAsync("11:00");
        Assert.Equal("", await TextAsync(visit, Said));
        await PassAsync(visit, TimeSpan.FromMinutes(1));
        await visit.ShowsAsync("10:00");
        Assert.Equal(ten, await TextAsync(visit, Said));
        await PassAsync(visit, TimeSpan.FromSeconds(11));
        await visit.ShowsAsync("9:49");
        Assert.Equal("", await TextAsync(visit, Said));

        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.Page.WaitForSelectorAsync("#answer[data-slot='2']");
        await visit.ShowsAsync("9:49");
        Assert.Equal("", await TextAsync(visit, Said));
        await PassAsync(visit, new TimeSpan(0, 4, 49));
        await visit.ShowsAsync("5:00");
        Assert.Equal(five, await TextAsync(visit, Said));
        Assert.Equal("", await TextAsync(visit, Warned));

        await PassAsync(visit, TimeSpan.FromMinutes(4));
        await visit.ShowsAsync("1:00");
        Assert.Equal(one, await TextAsync(visit, Warned));
        Assert.Equal("", await TextAsync(visit, Said));
    }, Look.Desk with { Language = language });

    [Fact]
    public Task Whoever_hides_the_time_gets_it_back_at_five_minutes_and_can_hide_it_again() => TimedAsync(async visit =>
    {
        await visit.ShowsAsync("15:00");
        await visit.Page.FocusAsync("[data-timer-toggle]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await HiddenAsync(visit, true);
        Assert.Equal("Show time", await visit.ReadAsync("[data-timer-toggle]"));
        await visit.Page.ReloadAsync();
        await HiddenAsync(visit, true);

        await PassAsync(visit, TimeSpan.FromMinutes(10));
        await HiddenAsync(visit, false);
        await visit.Page.ClickAsync("[data-timer-toggle]");
        await HiddenAsync(visit, true);
        await visit.Page.ReloadAsync();
        await HiddenAsync(visit, true);
        await visit.Page.ClickAsync("[data-timer-toggle]");
        await HiddenAsync(visit, false);
    });

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

    /// <summary>The window in front of the first question; its clock stands still but where the test lets it run.</summary>
    Task TimedAsync(Func<Visit, Task> body, Look? look = null) => VisitAsync(look ?? Look.Desk, async visit =>
    {
        await visit.Page.Clock.InstallAsync(new() { TimeDate = Device.AddSeconds(-1) });
        await visit.Page.Clock.PauseAtAsync(Device);
        await visit.OpenAsync(QuizPage);
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.Page.ClickAsync(".confirm form button");
        await visit.Page.WaitForSelectorAsync("#timer [data-timer-left]:not([hidden])");
        await body(visit);
    });

    /// <summary>Time passes for the server and for the window, whose due timers run once, as those of a window in the background.</summary>
    async Task PassAsync(Visit visit, TimeSpan time)
    {
        Study.Site.Clock.Advance(time);
        await visit.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }

    /// <summary>The grace passes, and the result comes.</summary>
    async Task EndAsync(Visit visit)
    {
        await PassAsync(visit, AttemptMachine.Grace + TimeSpan.FromSeconds(1));
        await visit.Page.WaitForSelectorAsync(Result, new() { Timeout = 10_000 });
    }

    static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            Assert.True(tries < 1000, "It did not come to that.");
            await Task.Delay(20);
        }
    }

    static async Task<string> TextAsync(Visit visit, string selector) => (await visit.Page.TextContentAsync(selector) ?? "").Trim();

    static Task HiddenAsync(Visit visit, bool hidden) =>
        visit.Page.WaitForSelectorAsync(hidden ? "#timer.is-hidden [data-timer-left][hidden]" : "#timer:not(.is-hidden) [data-timer-left]:not([hidden])", new() { State = WaitForSelectorState.Attached });
}

static class TimerInBrowser
{
    /// <summary>Waits until the timer shows this time.</summary>
    public static Task ShowsAsync(this Visit visit, string time) =>
        visit.Page.Locator($"#timer [role=timer]:text-is('{time}')").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 10_000 });
}
