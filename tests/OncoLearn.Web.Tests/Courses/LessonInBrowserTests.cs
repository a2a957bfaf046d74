using Microsoft.Playwright;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>Home, the course and a lesson in Chromium. <see cref="OncoLearnServer"/> loads the shipped content.</summary>
public sealed class LessonInBrowserTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    const string Lesson = "/courses/nupr1/8";
    const string Check = "#check-features-with-high-nupr1";
    const string LessonWithMatches = "/courses/nupr1/1";
    const string Matches = "#check-disease-and-finding";

    [Theory, MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public Task The_pages_are_accessible_and_fit(Look look) => VisitAsync(look, async visit =>
    {
        await visit.LookAtAsync("home-courses", "/");
        await visit.LookAtAsync("course", "/courses/nupr1");
        await visit.LookAtAsync("lesson", Lesson);
        await visit.LookAtAsync("glossary", "/courses/nupr1/glossary");
        await visit.Page.FillAsync("#glossary-filter", "autophagosome");
        Assert.True(await visit.Page.Locator("#term-autophagosome").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("#term-oncogene").IsVisibleAsync());
        await visit.LookAtAsync("conflicts", "/courses/nupr1/conflicts");
        await visit.LookAtAsync("evidence-all", "/evidence");
        // The frame of many columns scrolls both ways: nothing lies over its bars.
        Assert.Equal("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.matrix-frame.has-many'), '::after').content"));
        await visit.LookAtAsync("evidence", "/evidence?course=nupr1");
        // Nothing scrolls within the page, and where there is no room for a table its empty cells are left out.
        Assert.Equal("true", await visit.Page.Locator(".matrix-scroll").EvaluateAsync<string>("box => String(box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1)"));
        Assert.Equal(look.Width >= 1440, await visit.Page.Locator(".matrix-none").First.IsVisibleAsync());
        await visit.LookAtAsync("evidence-cell", "/evidence/nupr1/oscc?facet=function");
        await visit.LookAtAsync("across", "/across");
        await visit.LookAtAsync("across-course", "/across?course=nupr1");
        await visit.LookAtAsync("across-akt", "/across/akt");
        await visit.LookAtAsync("across-tp53", "/across/tp53");
        await visit.LookAtAsync("across-tp53-and-rb1", "/across/tp53-and-rb1");
    });

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public Task Every_lesson_of_every_course_fits_a_phone(string language) => VisitAsync(Look.Phone with { Language = language }, async visit =>
    {
        foreach (var course in new[] { "nupr1", "nanog", "nepc" })
        {
            await visit.OpenAsync($"/courses/{course}");
            foreach (var lesson in await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a.lesson-card')].map(card => card.getAttribute('href'))"))
            {
                await visit.OpenAsync(lesson);
                await visit.AssertFitsAsync();
            }
        }
    });

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public Task The_question_of_the_home_page_is_answered_on_the_spot(string language) => VisitAsync(Look.Phone with { Language = language }, async visit =>
    {
        await visit.OpenAsync("/");
        await visit.Page.Locator(".home-sample label.option").Nth(2).ClickAsync();
        await visit.Page.Locator(".home-sample button[type=submit]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".home-sample .explanation")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".home-sample .claim").First).ToBeAttachedAsync();
        Assert.Equal("/", new Uri(visit.Page.Url).PathAndQuery);
        await visit.PictureAsync("home-answered");
        await visit.AssertFitsAsync();
        await visit.AssertAccessibleAsync();
    });

    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("en", false)]
    public Task A_check_is_answered_in_its_place_and_tried_again(string language, bool script) => VisitAsync(Look.Phone with { Language = language }, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(Lesson);
        visit.Allow(422);
        await page.Locator($"{Check} button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator($"{Check} [role=alert]")).ToHaveTextAsync(language == "en" ? "Answer first, then check." : "请先作答。");
        await page.Locator($"{Check} label.option").First.ClickAsync();
        await page.Locator($"{Check} button[type=submit]").ClickAsync();

        var answered = page.Locator($"{Check}:has(.explanation)");
        await Assertions.Expect(answered.Locator(".question-head [role=status]")).ToBeInViewportAsync();
        await Assertions.Expect(answered.Locator(".option-why")).ToHaveCountAsync(4);
        await Assertions.Expect(answered.Locator(".claim")).ToHaveCountAsync(2);
        // In place: the page's address never changed.
        Assert.Equal(script, !page.Url.Contains("question=", StringComparison.Ordinal));
        if (script)
        {
            await Assertions.Expect(page.Locator(Check)).ToBeFocusedAsync();
            await visit.AssertAccessibleAsync();
            // A picture waits for a frame, which a window without script never reports.
            await visit.PictureAsync("lesson-checked");
            foreach (var target in new[] { ".breadcrumbs a", ".claim-note summary" })
                Assert.InRange(await page.EvaluateAsync<double>("target => document.querySelector(target).getBoundingClientRect().height", target), 32, 60);
            await AssertPrintsInFullWidthAsync(page);
        }
        await visit.AssertFitsAsync();

        await page.Locator($"{Check} [data-again]").ClickAsync();
        await Assertions.Expect(page.Locator($"{Check} label.option")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator($"{Check} input:checked")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator($"{Check} [role=alert]")).ToHaveTextAsync("");
        await Assertions.Expect(page.Locator($"{Check} button[type=submit]")).ToBeEnabledAsync();
    }, script: script);

    [Fact]
    public Task Tried_again_a_question_says_nothing_of_the_answer_before() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(LessonWithMatches);
        var (alert, taken) = (page.Locator($"{Matches} [role=alert]"), page.Locator($"{Matches} .match-note:visible"));
        await ChooseAsync(page, (0, 1), (1, 1));
        await Assertions.Expect(page.Locator($"{Matches} .is-taken:visible")).ToHaveCountAsync(2);
        await page.ClickAsync($"{Matches} button[type=submit]");
        await Assertions.Expect(alert).ToContainTextAsync("1 place is still open");
        await page.ClickAsync($"{Matches} button[type=submit]");
        await page.ClickAsync($"{Matches} [data-again]");

        await Assertions.Expect(taken).ToHaveCountAsync(0);
        await Assertions.Expect(alert).ToHaveTextAsync("");
        await Assertions.Expect(page.Locator($"{Matches} [role=status]")).ToHaveTextAsync("");

        await ChooseAsync(page, (0, 1), (1, 2));
        await page.ClickAsync($"{Matches} button[type=submit]");
        await Assertions.Expect(alert).ToContainTextAsync("1 place is still open");
    });

    [Fact]
    public Task What_was_asked_for_is_asked_no_more_once_the_answer_is_sent() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(LessonWithMatches);
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/*", async route =>
        {
            if (route.Request.Method == "POST") await held.Task;
            await route.ContinueAsync();
        });
        await ChooseAsync(page, (0, 1), (1, 2));
        await page.ClickAsync($"{Matches} button[type=submit]");
        await page.ClickAsync($"{Matches} button[type=submit]");

        await Assertions.Expect(page.Locator($"{Matches} [role=alert]")).ToHaveTextAsync("");
        held.SetResult();
        await Assertions.Expect(page.Locator($"{Matches} .explanation")).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_choice_that_stands_in_another_row_is_said_for_the_row_that_changed() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(LessonWithMatches);
        var said = page.Locator($"{Matches} [role=status]");
        // There before it speaks, and without a place of its own.
        await Assertions.Expect(said).ToHaveCountAsync(1);
        Assert.False(await said.EvaluateAsync<bool>("status => status.hidden"));
        Assert.InRange(await said.EvaluateAsync<double>("status => status.getBoundingClientRect().height"), 0, 1);

        await ChooseAsync(page, (0, 1), (1, 1));
        await Assertions.Expect(page.Locator($"{Matches} .is-taken:visible")).ToHaveCountAsync(2);
        await Assertions.Expect(said).ToHaveTextAsync($"Already chosen for “{await RowAsync(0)}”.");
        await ChooseAsync(page, (0, 1));
        await Assertions.Expect(said).ToHaveTextAsync($"Already chosen for “{await RowAsync(1)}”.");
        await visit.AssertAccessibleAsync();
        await ChooseAsync(page, (0, 2));
        await Assertions.Expect(said).ToHaveTextAsync("");

        async Task<string> RowAsync(int at) => (await page.Locator($"{Matches} .match-row label").Nth(at).InnerTextAsync()).Trim();
    });

    /// <summary>Takes, for each row (from 0), this option (from 1).</summary>
    static async Task ChooseAsync(IPage page, params (int Row, int Option)[] choices)
    {
        foreach (var (row, option) in choices)
            await page.Locator($"{Matches} select").Nth(row).SelectOptionAsync(new SelectOptionValue { Index = option });
    }

    [Fact]
    public Task The_glossary_finds_terms_by_their_own_words() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        var page = visit.Page;
        var (terms, chips, said) = (page.Locator(".terms > div:visible"), page.Locator(".glossary-sections .chip:visible"), page.Locator(".glossary-filter [role=status]"));
        await visit.OpenAsync("/courses/nupr1/glossary");
        var sections = await chips.CountAsync();
        await page.FillAsync("#glossary-filter", "also in section");
        await Assertions.Expect(said).ToHaveTextAsync("No such term.");
        await Assertions.Expect(terms).ToHaveCountAsync(0);
        await Assertions.Expect(chips).ToHaveCountAsync(0);

        await page.FillAsync("#glossary-filter", "autophagosome");
        var found = await terms.CountAsync();
        await Assertions.Expect(said).ToHaveTextAsync(found == 1 ? "1 term." : $"{found} terms.");
        Assert.Equal(await page.Locator(".glossary-group:visible > h2[id]").CountAsync(), await chips.CountAsync());
        Assert.InRange(await chips.CountAsync(), 1, sections - 1);

        await page.EvaluateAsync("location.hash = '#term-oncogene'");
        await Assertions.Expect(page.Locator("#term-oncogene")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#glossary-filter")).ToHaveValueAsync("");
        await Assertions.Expect(chips).ToHaveCountAsync(sections);
        await Assertions.Expect(said).ToHaveTextAsync("");
    });

    [Theory]
    [InlineData("#term-oncogene", true)]
    [InlineData("#%E0", false)]
    public Task The_glossary_shows_what_its_address_names_whatever_the_browser_has_kept_of_the_field(string hash, bool names) => VisitAsync(Look.Desk, async visit =>
    {
        await visit.Page.AddInitScriptAsync("document.addEventListener('readystatechange', () => document.getElementById('glossary-filter').value ||= 'autophagosome', { once: true })");
        await visit.OpenAsync($"/courses/nupr1/glossary{hash}");
        await Assertions.Expect(visit.Page.Locator("#term-oncogene")).ToBeVisibleAsync(new() { Visible = names });
        await Assertions.Expect(visit.Page.Locator("#glossary-filter")).ToHaveValueAsync(names ? "" : "autophagosome");
    });

    [Fact]
    public Task Another_language_in_another_tab_takes_nothing_from_the_page() => VisitAsync(Look.Desk, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(Lesson);
        await page.ClickAsync("summary:has(+ .menu-panel a[href^='/prefs/lang/'])");
        var tab = await page.Context.RunAndWaitForPageAsync(() => page.Locator("a[href^='/prefs/lang/en']").ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));
        await tab.WaitForSelectorAsync("main");

        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
    });

    /// <summary>On paper the text is as wide as the cards under it, headings can stay with what follows them, and a long question may go on on the next page.</summary>
    static async Task AssertPrintsInFullWidthAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(1000, 844);
        Assert.Equal(
            await page.EvaluateAsync<double>("document.querySelector('.lesson-block .claim').getBoundingClientRect().width"),
            await page.EvaluateAsync<double>("document.querySelector('.lesson-block .prose > p').getBoundingClientRect().width"));
        Assert.Equal("block", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.lesson-end')).display"));
        Assert.Equal("auto", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.panel.question')).breakInside"));
        Assert.Equal("avoid", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.question-head')).breakAfter"));
        await page.SetViewportSizeAsync(390, 844);
        await page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    [Fact]
    public Task A_term_is_explained_beside_the_word_by_keyboard_and_touch() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(Lesson);
        var term = page.Locator("a.term").First;
        var bubble = page.Locator("#term-bubble");

        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(bubble).ToBeVisibleAsync();
        Assert.Equal("true", await term.GetAttributeAsync("aria-expanded"));
        await visit.AssertAccessibleAsync();
        await visit.AssertFitsAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bubble).ToBeHiddenAsync();
        Assert.Equal("false", await term.GetAttributeAsync("aria-expanded"));

        await term.ClickAsync();
        await Assertions.Expect(bubble).ToBeVisibleAsync();
        // As a pointer that rests on the next word: the bubble closes and opens at once.
        await page.EvaluateAsync("document.querySelectorAll('a.term')[1].click()");
        await Assertions.Expect(term).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(page.Locator("a.term").Nth(1)).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Null(await term.GetAttributeAsync("aria-describedby"));
        await page.Locator("h1").ClickAsync();
        await Assertions.Expect(bubble).ToBeHiddenAsync();
    });

    [Fact]
    public Task Another_language_keeps_the_place_and_the_answers() => VisitAsync(Look.Phone, async visit =>
    {
        var page = visit.Page;
        await visit.OpenAsync(Lesson);
        await page.Locator($"{Check} label.option").First.ClickAsync();
        await page.Locator($"{Check} button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator($"{Check} .explanation")).ToBeVisibleAsync();
        var open = page.Locator(".check:has(form[data-check]) label.option input").First;
        await open.CheckAsync();
        await page.EvaluateAsync("document.getElementById('p4').scrollIntoView()");
        var before = await TopAsync(page);

        // By script: the menu is in the bar at the top of the page.
        await page.EvaluateAsync("document.querySelector(\"a[href^='/prefs/lang/en']\").click()");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Locator($"{Check} .explanation")).ToContainTextAsync("Section 8");
        await Assertions.Expect(open).ToBeCheckedAsync();
        await visit.UntilAsync("top => Math.abs(document.getElementById('p4').getBoundingClientRect().top - top) < 40", before);

        static Task<double> TopAsync(IPage page) => page.EvaluateAsync<double>("document.getElementById('p4').getBoundingClientRect().top");
    });
}
