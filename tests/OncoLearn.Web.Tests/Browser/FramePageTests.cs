using Microsoft.Playwright;

namespace OncoLearn.Web.Tests.Browser;

public sealed class FramePageTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    [Theory]
    [MemberData(nameof(Look.All), MemberType = typeof(Look))]
    public Task Home_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync("/");
        await visit.AssertAccessibleAsync();
        await visit.AssertFitsAsync();
        await visit.PictureAsync("home");
    });

    [Fact]
    public Task Before_Bootstrap_has_come_a_page_is_no_wider_than_its_window() => VisitAsync(Look.Phone, async visit =>
    {
        var withheld = false;
        await visit.Page.RouteAsync("**/bootstrap.min.css*", route =>
        {
            withheld = true;
            return route.FulfillAsync(new() { ContentType = "text/css", Body = "" });
        });
        await visit.OpenAsync("/");
        Assert.True(withheld);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    });

    [Theory]
    [MemberData(nameof(Look.EveryThemeAndLanguage), MemberType = typeof(Look))]
    public Task A_missing_page_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync("/nothing-here", 404);
        await visit.AssertAccessibleAsync();
        await visit.AssertFitsAsync();
        await visit.PictureAsync("not-found");
    });

    [Theory]
    [MemberData(nameof(Look.EveryThemeAndLanguage), MemberType = typeof(Look))]
    public Task Every_menu_is_accessible_when_open(Look look) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync("/");
        for (var menu = 0; menu < 3; menu++)
        {
            await visit.Page.Locator("details.menu > summary").Nth(menu).ClickAsync();
            Assert.Equal(1, await visit.Page.Locator("details.menu[open]").CountAsync());
            await visit.AssertAccessibleAsync();
            await visit.PictureAsync($"menu-{menu}");
        }
    }, user: "林晓;Administrator");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Language_and_theme_switch_from_their_menus_with_and_without_script(bool script) => VisitAsync(Look.Phone, async visit =>
    {
        await visit.OpenAsync("/?from=menu");
        await visit.Page.Locator("summary[aria-label='语言']").ClickAsync();
        await visit.Page.Locator("a[href^='/prefs/lang/en']").ClickAsync();
        await visit.UntilAsync("document.documentElement.lang === 'en'");
        await visit.ReachAsync("/?from=menu");

        await visit.Page.Locator("summary[aria-label='Appearance']").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Dark" }).ClickAsync();
        await visit.UntilAsync("document.documentElement.dataset.theme === 'dark'");
        await visit.ReachAsync("/?from=menu");
    }, script: script);

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(251, 250, 247)")]
    [InlineData(ColorScheme.Dark, "rgb(17, 24, 27)")]
    public Task Without_a_choice_the_theme_is_the_devices(ColorScheme device, string paper) => VisitAsync(Look.Desk with { Theme = "auto" }, async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = device });
        await visit.OpenAsync("/");
        Assert.Equal(paper, await PaperAsync(visit));
    });

    [Theory]
    [InlineData("light", "rgb(251, 250, 247)")]
    [InlineData("dark", "rgb(17, 24, 27)")]
    public Task A_chosen_theme_outranks_the_device(string theme, string paper) => VisitAsync(Look.Desk with { Theme = theme }, async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = theme == "dark" ? ColorScheme.Light : ColorScheme.Dark });
        await visit.OpenAsync("/");
        Assert.Equal(paper, await PaperAsync(visit));
    });

    [Fact]
    public Task The_first_stop_of_the_keyboard_leads_past_the_top_bar() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    });

    [Fact]
    public Task Escape_closes_a_menu_and_gives_the_focus_back() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync("/");
        await visit.Page.Locator("summary[aria-label='Language']").ClickAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await visit.Page.Locator("details.menu[open]").CountAsync());
        Assert.Equal("Language", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
    });

    [Fact]
    public Task Home_fits_at_four_hundred_per_cent() => VisitAsync(new Look("zh-Hans", "light", 320, 256), async visit =>
    {
        await visit.OpenAsync("/");
        await visit.AssertFitsAsync();
    });

    [Fact]
    public Task An_oversized_form_shows_its_page_in_the_browser() => VisitAsync(Look.Phone, async visit =>
    {
        await visit.OpenAsync("/");
        visit.Allow(413);
        await visit.Page.EvaluateAsync(
            """
            () => {
              const form = Object.assign(document.createElement("form"), { method: "post", action: "/" });
              form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "essay", value: "x".repeat(10 * 1024 * 1024) }));
              document.body.append(form);
              form.submit();
            }
            """);
        await Assertions.Expect(visit.Page.Locator("main h1")).ToHaveTextAsync("提交的内容太大了", new() { Timeout = 30_000 });
    });

    /// <summary>So would the check for accessibility.</summary>
    [Theory]
    [InlineData("<img src='/favicon.svg'>", "image-alt")]
    [InlineData("<p class='text-white bg-white'>gone</p>", "color-contrast")]
    public Task What_cannot_be_seen_or_read_is_noticed(string html, string rule) => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync("/");
        await visit.Page.EvaluateAsync("html => document.getElementById('main').insertAdjacentHTML('beforeend', html)", html);
        var failure = await Assert.ThrowsAsync<Xunit.Sdk.TrueException>(visit.AssertAccessibleAsync);
        Assert.Contains(rule, failure.Message);
    });

    /// <summary>The collector of complaints would be worthless if it missed one.</summary>
    [Fact]
    public async Task A_violation_of_the_policy_is_noticed() =>
        await Assert.ThrowsAsync<Xunit.Sdk.TrueException>(() => VisitAsync(Look.Desk, async visit =>
        {
            await visit.OpenAsync("/");
            await visit.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">inline</p>')");
            await visit.Page.WaitForTimeoutAsync(200);
        }));

    static Task<string> PaperAsync(Visit visit) => visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
