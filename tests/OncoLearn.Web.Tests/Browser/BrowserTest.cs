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
        await using var context = await chromium.OpenAsync(
            look, Server.Address, script, headers: user is null ? null : new Dictionary<string, string> { [TestDoors.UserHeader] = user });
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(() => body(visit));
    }
}
