using Microsoft.Playwright;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>What the browser keeps of a form that was not saved.</summary>
public sealed partial class EditorInBrowserTests
{
    [Fact]
    public Task Every_draft_that_was_not_saved_is_offered_the_newest_first() => WriteAsync(async visit =>
    {
        foreach (var stem in new[] { "The first?", "The second?" })
        {
            await visit.Page.FillAsync(Stem, stem);
            await visit.Page.ReloadAsync();
            await visit.ArriveAsync(Live);
        }
        var offers = visit.Page.Locator(".draft-offer:visible");
        await Assertions.Expect(offers).ToHaveCountAsync(2);
        await Assertions.Expect(offers.First).ToContainTextAsync("“The second?”");
        // What is typed meanwhile is kept as well.
        await visit.Page.FillAsync(Stem, "The third?");
        await offers.First.Locator("[data-bring]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Stem)).ToHaveValueAsync("The second?");
        await Assertions.Expect(offers).ToHaveCountAsync(1);
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync(Live);
        await Assertions.Expect(offers).ToHaveCountAsync(3);
        await offers.Nth(2).Locator("[data-bring]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Stem)).ToHaveValueAsync("The first?");
    });

    [Fact]
    public Task That_the_browser_keeps_the_words_is_said_only_of_those_that_stand_there() => WriteAsync(async visit =>
    {
        visit.Allow(422);
        var kept = visit.Page.Locator("[data-kept]");
        await visit.Page.FillAsync(Stem, "The first?");
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync(Live);
        await visit.Page.ClickAsync(".button-row .btn-primary");
        await visit.ArriveAsync(".error-summary");
        await visit.ArriveAsync(Live);
        await Assertions.Expect(kept).ToBeHiddenAsync();
        await visit.Page.FillAsync(Stem, "The second?");
        await Assertions.Expect(kept).ToBeVisibleAsync();
        await visit.Page.ClickAsync(".button-row .btn-primary");
        await visit.UntilAsync($"document.querySelector(\"{Stem}\")?.defaultValue === 'The second?'");
        await visit.ArriveAsync(Live);
        await Assertions.Expect(kept).ToBeVisibleAsync();
    });
}
