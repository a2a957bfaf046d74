namespace OncoLearn.Web.Tests.Browser;

/// <summary>On a server of its own, which has no administrator.</summary>
public sealed class SetupPageTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    [Theory]
    [MemberData(nameof(Look.EveryThemeAndLanguage), MemberType = typeof(Look))]
    public Task The_setup_page_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync("/setup");
        await visit.PictureAsync("setup");
        await visit.AssertFitsAsync();
        await visit.AssertAccessibleAsync();
    });
}
