using Microsoft.Playwright;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Tests.Browser;

/// <summary>What a test of pages in Chromium needs: <see cref="VisitAsync"/> opens a window, runs the test in it and fails on whatever the browser complained of.</summary>
public abstract class BrowserTest(Chromium chromium, OncoLearnServer server)
{
    protected OncoLearnServer Server { get; } = server;

    /// <param name="look">Language, theme and window.</param>
    /// <param name="body">The test; the window closes after it.</param>
    /// <param name="user">Signed in under this name: <c>name</c> or <c>name;Role</c>.</param>
    /// <param name="script">False switches script off in the window.</param>
    protected async Task VisitAsync(Look look, Func<Visit, Task> body, string? user = null, bool script = true)
    {
        var browser = await chromium.LaunchAsync();
        await using var context = await browser.NewContextAsync(new()
        {
            BaseURL = Server.Address.ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            Locale = look.Language,
            JavaScriptEnabled = script,
            ExtraHTTPHeaders = user is null ? null : new Dictionary<string, string> { [TestDoors.UserHeader] = user },
        });
        await context.AddCookiesAsync(
        [
            Choice(ReaderPreferences.LanguageCookie, look.Language),
            Choice(ReaderPreferences.ThemeCookie, look.Theme),
        ]);
        var visit = await Visit.StartAsync(context, look);
        await body(visit);
        Assert.Empty(visit.Complaints);
    }

    Cookie Choice(string name, string value) => new() { Name = name, Value = value, Url = Server.Address.ToString() };
}
