using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>What the timer of a quiz shows and says.</summary>
public sealed class TimerTests(Chromium chromium, StudySite site) : TimedBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string State = "**/state";
    const string Said = "[data-timer-said]";
    const string Warned = "[data-timer-warned]";

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
}
