using Microsoft.Playwright;

namespace OncoLearn.Web.Tests.Browser;

/// <summary>What the style sheets promise where the device sets the colours, and of Chinese titles.</summary>
public sealed class ContrastAndTitlesTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    /// <summary>The lines of each title, as the browser broke it, that end neither with punctuation nor at a space.</summary>
    const string BrokenTitles = """
        [...document.querySelectorAll(":is(h1, h2, h3, .title):not(.stem)")].filter(title => title.checkVisibility() && title.offsetWidth > 1).flatMap(title => {
          const lines = [];
          let top = null;
          const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) for (let at = 0; at < texts.currentNode.length; at++) {
            const range = document.createRange();
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + 1);
            const box = range.getBoundingClientRect();
            if (box.width > 0 && (top === null || box.top > top + box.height / 2)) { lines.push(""); top = box.top; }
            if (lines.length > 0) lines[lines.length - 1] += texts.currentNode.data[at];
          }
          return lines.slice(0, -1).filter(line => !/[\s，、：；。？！]$/.test(line));
        })
        """;

    [Fact]
    public Task Chinese_titles_break_within_no_word() => VisitAsync(Look.Phone, async visit =>
    {
        foreach (var address in Enumerable.Range(1, 9).Select(number => $"/courses/nupr1/{number}").Prepend("/courses/nupr1"))
        {
            await visit.OpenAsync(address);
            foreach (var width in new[] { 360, 390, 1440 })
            {
                await visit.Page.SetViewportSizeAsync(width, 844);
                Assert.Empty(await visit.Page.EvaluateAsync<string[]>(BrokenTitles));
                Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
            }
        }
    });

    [Fact]
    public Task In_forced_colours_what_is_chosen_and_each_cell_of_the_matrix_can_be_told() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visit.OpenAsync("/evidence");

        foreach (var chosen in (string[])[".facets .chip[aria-current]", ".topbar-nav a[aria-current]"])
            Assert.NotEqual(await BackgroundAsync(visit.Page, chosen), await BackgroundAsync(visit.Page, chosen.Replace("[aria-current]", ":not([aria-current])", StringComparison.Ordinal)));
        Assert.Equal("solid", await visit.Page.Locator(".matrix-cell:not(.is-disputed)").First.EvaluateAsync<string>("cell => getComputedStyle(cell).outlineStyle"));
    });

    static Task<string> BackgroundAsync(IPage page, string selector) => page.Locator(selector).First.EvaluateAsync<string>(
        "part => { const style = getComputedStyle(part); return style.forcedColorAdjust === 'none' ? style.backgroundColor : 'forced'; }");
}
