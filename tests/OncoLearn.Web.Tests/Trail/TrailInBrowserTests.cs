using Microsoft.Playwright;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Trail;

/// <summary>Reading, being led back, and the navigation in Chromium.</summary>
public sealed class TrailInBrowserTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    const string Lesson = "/courses/nupr1/8";

    [Theory, MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public Task The_trail_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        var page = visit.Page;
        await visit.LookAtAsync("today-new", "/today");
        await visit.LookAtAsync("course-new", "/courses/nupr1");
        await visit.LookAtAsync("lesson-signed-in", Lesson);
        await page.ClickAsync("#understood button");
        await page.WaitForSelectorAsync("#understood.is-understood");
        await visit.LookAtAsync("lesson-understood");
        await ReadAsync(page, "/courses/nupr1/3", 3);
        await visit.LookAtAsync("lesson-left", "/courses/nupr1/3");
        await visit.OpenAsync(Study.PracticePage);
        await page.ClickAsync("form:has(input[name=category][value=marker]) button");
        await page.WaitForSelectorAsync("#answer");
        await visit.StartQuizAsync();
        await visit.LookAtAsync("course-reading", "/courses/nupr1");
        await visit.LookAtAsync("today", "/today");
        // Zoomed to 400 %, a window of 1280 px is one of 320.
        await page.SetViewportSizeAsync(320, 256);
        await visit.AssertFitsAsync();
        await Assertions.Expect(page.Locator(".topbar-nav a").First).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public Task Today_leads_back_to_the_paragraph_that_was_read(string language) => VisitAsync(Look.Phone with { Language = language }, async visit =>
    {
        var page = visit.Page;
        await ReadAsync(page, Lesson, 3);

        await visit.OpenAsync("/today");
        await page.ClickAsync(".today-go");

        await visit.ReachAsync($"{Lesson}#p3");
        await Assertions.Expect(page.Locator("#p3")).ToBeInViewportAsync();
        Assert.InRange(await page.EvaluateAsync<double>("document.getElementById('p3').getBoundingClientRect().top"), 0, 300);
    });

    [Fact]
    public Task A_lesson_that_is_read_again_is_gone_on_with_also_from_the_same_paragraph() => VisitAsync(Look.Phone, async visit =>
    {
        var page = visit.Page;
        await ReadAsync(page, Lesson, 3);
        Study.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await ReadAsync(page, "/courses/nupr1/3", 2);
        Study.Site.Clock.Advance(TimeSpan.FromMinutes(1));

        await ReadAsync(page, Lesson, 3);
        await visit.OpenAsync("/today");

        Assert.Equal($"{Lesson}#p3", await page.Locator(".today-go").GetAttributeAsync("href"));
    });

    [Fact]
    public Task Looking_at_the_top_of_a_lesson_again_keeps_the_place() => VisitAsync(Look.Phone, async visit =>
    {
        var page = visit.Page;
        await ReadAsync(page, Lesson, 3);
        await visit.OpenAsync("/today");
        // So high that the reading line crosses a paragraph at the top of the page too.
        await page.SetViewportSizeAsync(390, 4000);
        await visit.OpenAsync(Lesson);
        Assert.InRange(800, await EdgeAsync(page, "#p1", "top"), await EdgeAsync(page, "#p3", "bottom"));
        var sent = 0;
        page.Request += (_, request) => sent += request.Method == "POST" ? 1 : 0;

        await TwoFramesAsync(page);
        await page.EvaluateAsync("dispatchEvent(new Event('pagehide'))");
        await visit.OpenAsync("/today");

        Assert.Equal(0, sent);
        Assert.EndsWith("#p3", await page.Locator(".today-go").GetAttributeAsync("href"), StringComparison.Ordinal);
    });

    [Fact]
    public Task Leaving_sends_the_place_at_once() => VisitAsync(Look.Desk, async visit =>
    {
        var page = visit.Page;
        // No pause ever ends, however slow the machine is: what is sent was sent by leaving.
        await page.AddInitScriptAsync("const wait = setTimeout; window.setTimeout = (work, time, ...rest) => time >= 1000 ? 0 : wait(work, time, ...rest)");
        await page.RunAndWaitForResponseAsync(() => visit.OpenAsync(Lesson), IsPlace(0));
        await ScrollToAsync(page, 4);
        await TwoFramesAsync(page);

        await page.RunAndWaitForRequestAsync(() => page.EvaluateAsync("dispatchEvent(new Event('pagehide'))"), request => IsPlaceOf(request, 4));
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_lesson_is_marked_in_its_place_and_unmarked(bool script) => VisitAsync(Look.Phone, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(Lesson);
        await page.ClickAsync("#understood button");
        await Assertions.Expect(page.Locator("#understood.is-understood")).ToBeInViewportAsync();
        Assert.Equal(!script, page.Url.EndsWith("#understood", StringComparison.Ordinal));
        if (script) await Assertions.Expect(page.Locator("#understood button")).ToBeFocusedAsync();
        await visit.AssertFitsAsync();

        await page.ClickAsync("#understood button");
        await Assertions.Expect(page.Locator("#understood.is-understood")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#understood")).ToBeInViewportAsync();
    }, script: script);

    [Fact]
    public Task A_mark_that_does_not_reach_the_server_says_so() => VisitAsync(Look.Desk, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(Lesson);
        visit.AllowFailures();
        await page.RouteAsync($"**{Lesson}/reading*", route => route.AbortAsync());
        await page.ClickAsync("#understood button");

        await Assertions.Expect(page.Locator("#understood [role=alert]")).ToHaveTextAsync("The server cannot be reached now, and nothing was changed. Please try again in a moment.");
        await Assertions.Expect(page.Locator("#understood button")).ToBeEnabledAsync();
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task On_a_phone_the_navigation_is_at_the_bottom_and_covers_nothing(bool script) => VisitAsync(Look.Phone, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync("/today");
        var bar = page.Locator(".topbar-nav");
        await Assertions.Expect(bar.Locator("a")).ToHaveCountAsync(4);
        Assert.Equal(844, await EdgeAsync(page, ".topbar-nav", "bottom"));

        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        Assert.True(await EdgeAsync(page, ".footer-row", "bottom") <= await EdgeAsync(page, ".topbar-nav", "top"));

        await bar.Locator("a").Nth(1).ClickAsync();
        await visit.ReachAsync("/");
        await visit.StartQuizAsync();
        await Assertions.Expect(bar).ToBeHiddenAsync();
    }, script: script);

    /// <summary>Opens a lesson and reads it down to a paragraph, as long as it takes to be kept.</summary>
    static Task ReadAsync(IPage page, string lesson, int paragraph) => page.RunAndWaitForResponseAsync(
        async () =>
        {
            await page.GotoAsync(lesson);
            await ScrollToAsync(page, paragraph);
        },
        IsPlace(paragraph));

    static Task ScrollToAsync(IPage page, int paragraph) => page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", $"p{paragraph}");

    /// <summary>An observer reports with the next frame.</summary>
    static Task TwoFramesAsync(IPage page) => page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    static Func<IResponse, bool> IsPlace(int paragraph) => response => response.Status == 204 && IsPlaceOf(response.Request, paragraph);

    static bool IsPlaceOf(IRequest request, int paragraph) =>
        request.Url.Contains("handler=place", StringComparison.Ordinal) && request.PostData?.StartsWith($"paragraph={paragraph}&", StringComparison.Ordinal) == true;

    static Task<double> EdgeAsync(IPage page, string selector, string edge) =>
        page.EvaluateAsync<double>("([selector, edge]) => document.querySelector(selector).getBoundingClientRect()[edge]", new[] { selector, edge });
}
