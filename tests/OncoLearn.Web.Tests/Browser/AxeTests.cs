namespace OncoLearn.Web.Tests.Browser;

/// <summary>The instrument itself: pages that are in order prove nothing about it.</summary>
public sealed class AxeTests(Chromium chromium)
{
    [Theory]
    [InlineData("<img src='data:,'>", "image-alt")]
    [InlineData("<p style='color:#999;background:#fff'>Pale</p>", "color-contrast")]
    [InlineData("<button></button>", "button-name")]
    [InlineData("<p>Outside of any landmark</p>", "region")]
    public async Task What_is_wrong_is_found(string body, string rule)
    {
        var browser = await chromium.LaunchAsync();
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync($"<!doctype html><html lang=en><title>Page</title><main><h1>Page</h1></main>{body}</html>");

        var result = await Axe.RunAsync(page);

        Assert.Contains(rule, result.Violations.Select(finding => finding.Id));
    }
}
