using Microsoft.Playwright;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>The list of a bank's questions: what it is filtered by, and how many are chosen.</summary>
public sealed class BankListTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    readonly TypeSite _site = site;

    [Fact]
    public async Task Each_filter_stands_above_the_list_and_is_taken_off_alone()
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.CopyCourseAsync();
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}?state=draft&type=ordering&only=claim&only=lint&q=a&order=section&n=1");
        Assert.Equal(["Type: Ordering", "State: Draft", "No claim", "Has lint"], Chips().Select(chip => chip.TextContent.Trim()));

        await person.OpenAsync(Chips()[2].GetAttribute("href")!);
        Assert.Equal(["Type: Ordering", "State: Draft", "Has lint"], Chips().Select(chip => chip.TextContent.Trim()));
        Assert.Equal("a", person.Page.QuerySelector("#search")!.GetAttribute("value"));
        Assert.Equal("section", person.Page.QuerySelector("#filter-order option[selected]")!.GetAttribute("value"));
        Assert.False(person.Page.QuerySelector(".list-filters")!.HasAttribute("open"));

        IReadOnlyList<AngleSharp.Dom.IElement> Chips() => [.. person.Page.QuerySelectorAll(".filter-chips .tag")];
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task How_many_are_chosen_is_told_with_the_way_to_what_can_be_done(Look look)
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.CopyCourseAsync();
        await VisitAsAsync(look, staff.Person, async visit =>
        {
            await visit.OpenAsync($"{TeachAddress.Bank(staff.Bank)}?state=draft");
            var bar = visit.Page.Locator(".chosen-bar");
            await Assertions.Expect(bar).ToBeHiddenAsync();
            await visit.Page.Locator("[name=question]").Nth(0).CheckAsync();
            await visit.Page.Locator("[name=question]").Nth(1).CheckAsync();
            await Assertions.Expect(bar.Locator("[role=status]")).ToContainTextAsync("2");
            await visit.LookAtAsync("bank-chosen");
            await bar.Locator("a").ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#bulk [name=do][value=publish]")).ToBeInViewportAsync();
            await visit.Page.Locator("[name=question]").Nth(0).UncheckAsync();
            await visit.Page.Locator("[name=question]").Nth(1).UncheckAsync();
            await Assertions.Expect(bar).ToBeHiddenAsync();

            var (all, rows) = (visit.Page.Locator("[name=all]"), visit.Page.Locator("[name=question]"));
            await all.CheckAsync();
            Assert.Equal(await rows.CountAsync(), await visit.Page.Locator("[name=question]:checked").CountAsync());
            await Assertions.Expect(bar.Locator("[role=status]")).ToHaveTextAsync((await all.Locator("..").InnerTextAsync()).Trim());
            await rows.Nth(0).UncheckAsync();
            Assert.False(await all.IsCheckedAsync());
            await Assertions.Expect(bar.Locator("[role=status]")).ToContainTextAsync($"{await rows.CountAsync() - 1}");
        });
    }
}
