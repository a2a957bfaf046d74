using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Questions;

/// <summary>What a learner without script does with an ordering, and how it looks.</summary>
public sealed class OrderingPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    internal const int Section = 5;

    /// <summary>Words of the items, in the right order.</summary>
    internal static readonly string[] Right = ["isolation membrane", "membrane closes", "fuses", "break the contents"];

    readonly TypeSite _site = site;

    [Fact]
    public async Task The_right_order_is_right()
    {
        using var learner = await _site.InPracticeAsync(Section);
        await learner.SubmitAsync("#answer", Places(learner, [1, 2, 3, 4]), ("move", "save"));
        Assert.Equal("Right", learner.Page.QuerySelector(".question-head .badge-word")!.TextContent.Trim());
        Assert.Equal(4, learner.Page.QuerySelectorAll(".pair-why").Length);
        Assert.Single(learner.Page.QuerySelectorAll(".claim"));
    }

    [Fact]
    public async Task The_review_stands_in_the_right_order_and_says_what_counted_and_where_each_item_was_put()
    {
        using var learner = await _site.InPracticeAsync(Section);
        await learner.SubmitAsync("#answer", Places(learner, [4, 1, 2, 2]), ("move", "save"));
        // A place is used twice: that is meant so.
        await learner.SubmitAsync("#answer", button: ("move", "save"));
        var items = learner.Page.QuerySelectorAll(".options > li").ToList();
        Assert.Equal(Right, Right.Zip(items, (words, item) => item.TextContent.Contains(words, StringComparison.Ordinal) ? words : item.TextContent));
        Assert.Equal(["option", "option option-wrong", "option option-wrong", "option option-wrong"], items.Select(item => item.ClassName));
        Assert.Contains("You put it in place 4", items[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Does not follow the one above", items[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Every two items that rightly follow each other count.", "Choose a place for each item, and use each place once.")]
    [InlineData("zh-Hans", "按相邻两项计分：后一项正确地紧跟前一项，就得一份分。", "给每一项选一个位次，每个位次只用一次。")]
    public async Task A_lesson_says_how_it_counts_and_is_answered(string language, string rule, string how)
    {
        using var reader = _site.Site.Visit(language);
        await reader.OpenAsync("/courses/types/5");
        Assert.Equal(rule, reader.Page.QuerySelector(".check .rule")!.TextContent.Trim());
        Assert.Equal(how, reader.Page.QuerySelector(".check .ordering-how")!.TextContent.Trim());
        await reader.SubmitAsync(".check form", new Dictionary<string, string>(StringComparer.Ordinal) { ["place-1"] = "2" });
        Assert.Equal(4, reader.Page.QuerySelectorAll(".check:has(.explanation) .options > li").Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public Task Places_are_chosen_and_kept_without_script(string language) => VisitAsync(Look.Phone with { Language = language }, async visit =>
    {
        await visit.OpenAsync("/courses/types/quizzes/all");
        await visit.Page.ClickAsync("main form button");
        await visit.Page.ClickAsync(".to-next");
        await visit.ReachAsync("/2");
        await visit.Page.ClickAsync(".to-next");
        await visit.ReachAsync("/3");
        var places = visit.Page.Locator("#answer select");
        for (var at = 0; at < 3; at++) await places.Nth(at).SelectOptionAsync($"{3 - at}");
        await visit.Page.ClickAsync("[data-save]");
        await visit.Page.WaitForSelectorAsync("#saved");
        Assert.Equal("3 2 1", string.Join(' ', await Task.WhenAll(Enumerable.Range(0, 3).Select(at => places.Nth(at).InputValueAsync()))));
        Assert.False(await visit.Page.Locator(".ordering-moves").First.IsVisibleAsync());
        await visit.AssertFitsAsync();
    }, script: false);

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task An_ordering_is_accessible_and_fits(Look look) => LookThroughAsync(look, "ordering", Section, async visit =>
    {
        await visit.Page.WaitForSelectorAsync(".ordering.is-list");
        await visit.Page.Locator("[data-move=down]").First.ClickAsync();
    });

    /// <summary>The form's fields that give the items, in their right order, these places.</summary>
    static Dictionary<string, string> Places(Person learner, int[] places) => learner.Page.QuerySelectorAll("#answer .ordering-item").ToDictionary(
        item => item.QuerySelector("select")!.GetAttribute("name")!,
        item => places[Array.FindIndex(Right, words => item.QuerySelector("label")!.TextContent.Contains(words, StringComparison.Ordinal))].ToString(System.Globalization.CultureInfo.InvariantCulture),
        StringComparer.Ordinal);
}
