using Microsoft.Playwright;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A quiz with a time limit in a window whose clock the test turns, on a device whose clock is wrong by years.</summary>
public abstract class TimedBrowserTest(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site)
{
    const string QuizPage = "/courses/nupr1/quizzes/section-review";
    protected const string TimeIsUp = "#time-is-up:not([hidden]) p";
    protected const string Result = ".score-panel";

    protected static readonly DateTime Device = new(2031, 7, 1, 21, 30, 0, DateTimeKind.Utc);

    /// <summary>The window in front of the first question; its clock stands still but where the test lets it run.</summary>
    protected Task TimedAsync(Func<Visit, Task> body, Look? look = null) => VisitAsync(look ?? Look.Desk, async visit =>
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
    protected async Task PassAsync(Visit visit, TimeSpan time)
    {
        Study.Site.Clock.Advance(time);
        await visit.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }

    /// <summary>The grace passes, and the result comes.</summary>
    protected async Task EndAsync(Visit visit)
    {
        await PassAsync(visit, AttemptMachine.Grace + TimeSpan.FromSeconds(1));
        await visit.Page.WaitForSelectorAsync(Result, new() { Timeout = 10_000 });
    }

    protected static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            Assert.True(tries < 1000, "It did not come to that.");
            await Task.Delay(20);
        }
    }

    protected static async Task<string> TextAsync(Visit visit, string selector) => (await visit.Page.TextContentAsync(selector) ?? "").Trim();

    protected static Task HiddenAsync(Visit visit, bool hidden) =>
        visit.Page.WaitForSelectorAsync(hidden ? "#timer.is-hidden [data-timer-left][hidden]" : "#timer:not(.is-hidden) [data-timer-left]:not([hidden])", new() { State = WaitForSelectorState.Attached });
}

static class TimerInBrowser
{
    /// <summary>Waits until the timer shows this time.</summary>
    public static Task ShowsAsync(this Visit visit, string time) =>
        visit.Page.Locator($"#timer [role=timer]:text-is('{time}')").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 10_000 });
}
