using Microsoft.Playwright;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Questions;

/// <summary>An ordering as a list that is moved.</summary>
public sealed class OrderingInBrowserTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const string Drawn = "[...document.querySelectorAll('.ordering-item label')].map(label => label.textContent.trim()[0] + label.textContent.trim().length).join(' ')";

    /// <summary>What the form would send, in the order in which the items stand; - for nothing.</summary>
    const string Sent = "[...document.querySelectorAll('.ordering-item select')].map(select => select.value || '-').join(' ')";

    const string IsOpen = "document.querySelector('.ordering').classList.contains('is-open')";

    [Fact]
    public Task Nothing_is_answered_until_an_item_is_moved() => VisitAsync(Look.Desk, async visit =>
    {
        await ArriveInPracticeAsync(visit);
        Assert.Equal("- - - -", await SentAsync(visit));
        Assert.True(await visit.Page.EvaluateAsync<bool>(IsOpen));
        var before = await DrawnAsync(visit);

        await visit.Page.Locator("[data-move=down]").First.ClickAsync();

        Assert.Equal(Swapped(before, 0), await DrawnAsync(visit));
        Assert.Equal("1 2 3 4", await SentAsync(visit));
        Assert.False(await visit.Page.EvaluateAsync<bool>(IsOpen));
        Assert.EndsWith(": place 2 of 4", await visit.Page.Locator(".ordering [role=status]").TextContentAsync(), StringComparison.Ordinal);
    });

    [Fact]
    public Task An_order_that_is_right_as_shown_can_be_confirmed() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        await ArriveInPracticeAsync(visit);
        await visit.Page.ClickAsync("[data-as-shown]");
        Assert.Equal("1 2 3 4", await SentAsync(visit));
        await Assertions.Expect(visit.Page.Locator("[data-as-shown]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".ordering [role=status]")).ToHaveTextAsync("Answered with the order as shown.");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(".explanation");
    });

    [Fact]
    public Task Keys_move_an_item_and_the_focus_stays_on_it() => VisitAsync(Look.Desk, async visit =>
    {
        await ArriveInPracticeAsync(visit);
        var before = await DrawnAsync(visit);
        await visit.Page.Locator("[data-move=up]").Nth(3).FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(Swapped(before, 2), await DrawnAsync(visit));
        Assert.Equal(2, await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('.ordering-item')].findIndex(row => row.contains(document.activeElement))"));
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("true", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-disabled')"));
        Assert.Equal("1 2 3 4", await SentAsync(visit));
    });

    [Fact]
    public Task An_item_is_dragged_by_the_mouse() => VisitAsync(Look.Desk, async visit =>
    {
        await ArriveInPracticeAsync(visit);
        var before = (await DrawnAsync(visit)).Split(' ');
        var first = await BoxAsync(visit, 0);
        var last = await BoxAsync(visit, 3);
        await visit.Page.Mouse.MoveAsync(first.X + 150, first.Y + first.Height / 2);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(last.X + 150, last.Y + last.Height - 4, new() { Steps = 8 });
        await visit.PictureAsync("ordering-dragged");
        await visit.Page.Mouse.UpAsync();
        Assert.Equal([before[1], before[2], before[3], before[0]], (await DrawnAsync(visit)).Split(' '));
        Assert.Equal("1 2 3 4", await SentAsync(visit));
        Assert.Equal(0, await visit.Page.Locator(".is-dragged").CountAsync());
    });

    [Fact]
    public Task A_quiz_saves_every_move_and_shows_the_order_again() => VisitAsync(Look.Desk, async visit =>
    {
        await ArriveInQuizAsync(visit);
        var before = await DrawnAsync(visit);
        await visit.Page.Locator("[data-move=down]").First.ClickAsync();
        await visit.SavedAsync();
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync(".ordering.is-list");
        Assert.Equal(Swapped(before, 0), await DrawnAsync(visit));
        Assert.Equal("1 2 3", await SentAsync(visit));
        Assert.False(await visit.Page.EvaluateAsync<bool>(IsOpen));
    });

    [Fact]
    public Task A_place_that_was_given_twice_without_script_is_no_order_yet() => VisitAsync(Look.Desk, async visit =>
    {
        await ArriveInQuizAsync(visit);
        await visit.Page.EvaluateAsync("""
            (() => {
              const selects = document.querySelectorAll('.ordering-item select');
              for (const [at, select] of selects.entries()) select.value = at === 0 ? 3 : 2;
              selects[0].dispatchEvent(new Event('change', { bubbles: true }));
            })()
            """);
        await visit.SavedAsync();
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync(".ordering.is-list");
        Assert.Equal("2 2 3", await SentAsync(visit));
        Assert.True(await visit.Page.EvaluateAsync<bool>(IsOpen));
    });

    [Fact]
    public Task What_was_moved_and_not_checked_stands_there_again() => VisitAsync(Look.Desk, async visit =>
    {
        await ArriveInPracticeAsync(visit);
        await visit.Page.Locator("[data-move=up]").Nth(2).ClickAsync();
        var moved = await DrawnAsync(visit);
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync(".ordering.is-list");
        await visit.UntilAsync($"!({IsOpen})");
        Assert.Equal(moved, await DrawnAsync(visit));
    });

    [Fact]
    public Task A_lesson_starts_it_and_sets_it_back() => VisitAsync(Look.Phone with { Language = "en" }, async visit =>
    {
        await visit.OpenAsync("/courses/types/5");
        await visit.Page.WaitForSelectorAsync(".check .ordering.is-list");
        var before = await DrawnAsync(visit);
        visit.Allow(422);
        await visit.Page.ClickAsync(".check button[type=submit]");
        await Assertions.Expect(visit.Page.Locator(".check [role=alert]")).ToHaveTextAsync("Answer first, then check.");
        // What came in its place is started as well.
        await visit.Page.WaitForSelectorAsync(".check .ordering.is-list");
        await visit.Page.Locator("[data-move=down]").Nth(1).ClickAsync();
        await visit.Page.ClickAsync(".check button[type=submit]");
        await visit.Page.WaitForSelectorAsync(".check .explanation");
        await visit.LookAtAsync("ordering-checked");
        await visit.Page.ClickAsync("[data-again]");
        await visit.UntilAsync(IsOpen);
        Assert.Equal(before, await DrawnAsync(visit));
        await visit.LookAtAsync("ordering-lesson");
    });

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public Task Where_the_module_does_not_come_places_are_chosen(string language) => VisitAsync(Look.Phone with { Language = language }, async visit =>
    {
        visit.AllowFailures();
        await visit.Page.RouteAsync("**/lib/questions/ordering.js", route => route.AbortAsync());
        await visit.PractiseAsync(OrderingPageTests.Section);
        var places = visit.Page.Locator("#answer select");
        for (var at = 0; at < 3; at++) await places.Nth(at).SelectOptionAsync($"{at + 1}");
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ReadAsync("#answer-error:text-matches('1 place is still open|还有 1 处没有填')");
        await visit.LookAtAsync("ordering-places");
        await places.Nth(3).SelectOptionAsync("4");
        await visit.CheckAsync();
    });

    static async Task ArriveInPracticeAsync(Visit visit)
    {
        await visit.PractiseAsync(OrderingPageTests.Section);
        await visit.ArriveAsync(".ordering.is-list");
    }

    static async Task ArriveInQuizAsync(Visit visit)
    {
        await visit.OpenAsync("/courses/types/quizzes/all");
        await visit.Page.ClickAsync("main form button");
        await visit.ArriveAsync("#answer");
        await visit.OpenAsync($"{visit.Page.Url[..visit.Page.Url.LastIndexOf('/')]}/3");
        await visit.ArriveAsync(".ordering.is-list");
    }

    static Task<string> DrawnAsync(Visit visit) => visit.Page.EvaluateAsync<string>(Drawn);

    static Task<string> SentAsync(Visit visit) => visit.Page.EvaluateAsync<string>(Sent);

    static async Task<LocatorBoundingBoxResult> BoxAsync(Visit visit, int item) => (await visit.Page.Locator(".ordering-item").Nth(item).BoundingBoxAsync())!;

    /// <summary>The same items, one changed with the next.</summary>
    static string Swapped(string drawn, int at)
    {
        var items = drawn.Split(' ');
        (items[at], items[at + 1]) = (items[at + 1], items[at]);
        return string.Join(' ', items);
    }
}
