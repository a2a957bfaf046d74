using Microsoft.Playwright;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Progress;

/// <summary>The progress page in a browser: the plots, for axe, for the eye, and for the security policy.</summary>
public sealed class ProgressLookTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    /// <summary>How many pixels of the plot number this have the colour that the element has now.</summary>
    const string PixelsLike = """
        ([at, selector]) => {
          const canvas = document.querySelectorAll(".plot canvas")[at];
          const [r, g, b] = getComputedStyle(document.querySelector(selector)).color.match(/\d+/g).map(Number);
          // A copy: the browser complains where the plot's own canvas is read again and again.
          const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
          copy.drawImage(canvas, 0, 0);
          const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
          let count = 0;
          for (let at = 0; at < data.length; at += 4) count += data[at + 3] === 255 && data[at] === r && data[at + 1] === g && data[at + 2] === b;
          return count;
        }
        """;

    /// <summary>By how many pixels the places that were kept for the rows differ from the drawing that came there.</summary>
    const string TableMoved = """
        () => {
          const canvas = document.querySelector(".plot-canvas");
          const drawn = canvas.getBoundingClientRect().height;
          const kept = canvas.cloneNode();
          kept.removeAttribute("style");
          for (const row of canvas.closest(".shares-row").querySelectorAll("tbody tr")) kept.append(document.createElement("span"));
          canvas.after(kept);
          const height = kept.getBoundingClientRect().height;
          kept.remove();
          return Math.abs(height - drawn);
        }
        """;

    [Theory, MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public Task It_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await LookAtAsync(visit, "progress-new");
        await AnswerAsync(visit);
        await LookAtAsync(visit, "progress");
        Assert.Equal(2, await visit.Page.Locator(".plot canvas").CountAsync());
    });

    [Fact]
    public Task Each_table_is_drawn_in_the_colours_of_its_categories() => VisitAsync(Look.Desk, async visit =>
    {
        await AnswerAsync(visit);
        await visit.OpenAsync("/progress");
        await DrawnAsync(visit);
        Assert.True(await visit.Page.EvaluateAsync<double>(TableMoved) < 1);

        // The bars of answers, and the words of each row.
        Assert.True(await CountAsync(visit, 0, ".shares-table .category-marker") > 200);
        Assert.True(await CountAsync(visit, 1, "main h1") > 100);
        Assert.Equal(0, await visit.Page.Locator(".plot:not(.is-drawn)").CountAsync());
        // The table shows the share as a bar only where there is no plot.
        Assert.False(await visit.Page.Locator(".shares-table progress").First.IsVisibleAsync());
    });

    [Fact]
    public Task The_plot_follows_the_devices_theme_and_the_width_of_the_window() => VisitAsync(new Look("en", ReaderPreferences.Automatic, 1440, 900), async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await AnswerAsync(visit);
        await visit.OpenAsync("/progress");
        await DrawnAsync(visit);
        var wide = await visit.Page.EvaluateAsync<double>("document.querySelector('.plot canvas').clientWidth");

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.UntilAsync($"asked => ({PixelsLike})(asked) > 200", new object[] { 0, ".shares-table .category-marker" });
        await visit.Page.SetViewportSizeAsync(500, 900);
        await visit.UntilAsync("wide => document.querySelector('.plot canvas').clientWidth < wide", wide);

        await visit.AssertFitsAsync();
        Assert.True(await CountAsync(visit, 0, ".shares-table .category-marker") > 200);
    });

    [Fact]
    public Task Where_the_plots_cannot_be_had_the_table_stands_alone_with_its_bars() => VisitAsync(Look.Desk, async visit =>
    {
        visit.AllowFailures();
        await visit.Page.RouteAsync("**/lib/echarts/**", route => route.AbortAsync());
        await AnswerAsync(visit);
        await visit.OpenAsync("/progress");

        await visit.Page.WaitForSelectorAsync(".plot", new() { State = WaitForSelectorState.Detached });
        Assert.True(await visit.Page.Locator(".shares-table progress").First.IsVisibleAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('.shares-table').clientWidth > document.querySelector('.shares-row').clientWidth * .9"));
    });

    [Fact]
    public Task The_bars_of_a_table_go_when_its_plot_has_come_and_nothing_moves() => VisitAsync(Look.Desk, async visit =>
    {
        const string tables = "[...document.querySelectorAll('.shares, .shares-table tr')].map(part => part.getBoundingClientRect()).map(box => `${box.top} ${box.height}`).join()";
        var held = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/lib/echarts/**", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await AnswerAsync(visit);
        await visit.Page.GotoAsync("/progress", new() { WaitUntil = WaitUntilState.Commit });
        await visit.UntilAsync("document.readyState !== 'loading'");
        await visit.UntilAsync("['400', '600'].every(weight => [...document.fonts].some(font => font.family.includes('Source Sans 3') && font.weight === weight && font.status === 'loaded'))");
        await visit.UntilAsync("document.fonts.status === 'loaded'");
        await Assertions.Expect(visit.Page.Locator(".shares-table progress").First).ToBeVisibleAsync();
        var before = await visit.Page.EvaluateAsync<string>(tables);

        held.SetResult();
        await DrawnAsync(visit);
        await Assertions.Expect(visit.Page.Locator(".shares-table progress:visible")).ToHaveCountAsync(0);
        Assert.Equal(before, await visit.Page.EvaluateAsync<string>(tables));
    });

    [Fact]
    public Task A_plot_that_cannot_be_drawn_goes_alone() => VisitAsync(Look.Desk, async visit =>
    {
        await AnswerAsync(visit);
        // The error is expected: kept from the browser's console, and read here.
        await visit.Page.AddInitScriptAsync("""
            window.failures = [];
            addEventListener("error", event => { event.preventDefault(); failures.push(event.message); });
            addEventListener("DOMContentLoaded", () => document.querySelector(".shares-table [data-column]").removeAttribute("data-column"));
            """);
        await visit.OpenAsync("/progress");
        await DrawnAsync(visit);

        await Assertions.Expect(visit.Page.Locator(".shares:first-of-type .plot")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".plot.is-drawn canvas")).ToHaveCountAsync(1);
        var bars = visit.Page.Locator(".shares-table:has(progress)");
        Assert.True(await bars.First.Locator("progress").First.IsVisibleAsync());
        Assert.False(await bars.Last.Locator("progress").First.IsVisibleAsync());
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("failures.length"));
    });

    [Fact]
    public Task Without_script_the_table_stands_alone_with_its_bars() => VisitAsync(Look.Phone, async visit =>
    {
        await AnswerAsync(visit);
        await visit.OpenAsync("/progress");

        Assert.False(await visit.Page.Locator(".plot").First.IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".shares-table progress").First.IsVisibleAsync());
        await visit.AssertFitsAsync();
        await visit.PictureAsync("progress-without-script");
    }, script: false);

    static async Task AnswerAsync(Visit visit)
    {
        await visit.OpenAsync(Study.PracticePage);
        await visit.Page.ClickAsync("form:has(input[name=category][value=marker]) button");
        for (var option = 0; option < 2; option++)
        {
            await visit.ArriveAsync("#answer");
            await visit.FillInAsync(option);
            await visit.Page.ClickAsync(".question-foot .btn-primary");
            await visit.ArriveAsync(".explanation");
            if (option == 0) await visit.Page.ClickAsync(".question-foot .btn-primary");
        }
        await visit.Page.ClickAsync("button[form=finish]");
        await visit.ArriveAsync(".score-panel");
    }

    static async Task LookAtAsync(Visit visit, string name)
    {
        await visit.OpenAsync("/progress");
        if (await visit.Page.Locator("[data-plot-of]").CountAsync() > 0) await DrawnAsync(visit);
        await visit.LookAtAsync(name);
    }

    static Task DrawnAsync(Visit visit) => visit.UntilAsync("() => document.querySelectorAll('.plot canvas').length === document.querySelectorAll('[data-plot-of]').length");

    static Task<int> CountAsync(Visit visit, int plot, string selector) => visit.Page.EvaluateAsync<int>(PixelsLike, new object[] { plot, selector });
}
