using System.Text.Json;
using Microsoft.Playwright;
using OncoLearn.Core;
using OncoLearn.Web.Pages.Teach.Reviews;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary><c>import-progress.js</c>: how far the reading of a review is.</summary>
public sealed class ImportProgressTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    [Theory]
    [InlineData("waiting", "", "")]
    [InlineData("opening", "", "opening")]
    [InlineData("finding-claims", "opening parsing", "finding-claims")]
    [InlineData("saving", "opening parsing finding-claims", "saving")]
    public async Task The_steps_before_the_one_it_is_at_are_done(string step, string done, string current)
    {
        await using var context = await chromium.OpenAsync(Look.Desk, site.Site.ClientOptions.BaseAddress, script: true);
        var page = await context.NewPageAsync();
        var answer = JsonSerializer.Serialize(new { reading = true, step, said = "Said.", progress = 0.5 });
        await page.RouteAsync("**/progress", route => route.FulfillAsync(new() { ContentType = "application/json", Body = answer }));
        await page.GotoAsync("/robots.txt");
        await page.EvaluateAsync(
            """
            async steps => {
              const items = steps.map(step => `<li data-step="${step}"></li>`).join("");
              document.body.innerHTML = `<section data-progress="/progress"><progress max="1" value="0"></progress><ol>${items}</ol><p data-said></p></section>`;
              await import("/js/import-progress.js");
            }
            """,
            ImportModel.Steps.Select(one => one.Word()).ToArray());
        await Assertions.Expect(page.Locator("[data-said]")).ToHaveTextAsync("Said.");

        Assert.Equal(done, await page.EvaluateAsync<string>("[...document.querySelectorAll('.is-done')].map(step => step.dataset.step).join(' ')"));
        Assert.Equal(current, await page.EvaluateAsync<string>("[...document.querySelectorAll('[aria-current=step]')].map(step => step.dataset.step).join(' ')"));
    }
}
