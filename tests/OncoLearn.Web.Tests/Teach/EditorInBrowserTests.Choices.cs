using Microsoft.Playwright;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Fields that point to items of the same question.</summary>
public sealed partial class EditorInBrowserTests
{
    [Fact]
    public Task What_points_to_an_item_calls_it_by_its_words_as_they_are_typed() => VisitAsync(Look.Desk, async (visit, staff) =>
    {
        await visit.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/matching");
        await visit.ArriveAsync(Live);
        var second = visit.Page.Locator("[name='premises[1].match'] option[data-of=options]").Nth(2);
        await Assertions.Expect(second).ToHaveTextAsync("C");
        await visit.Page.FillAsync("[name='options[2].text.en']", "Raised");
        await Assertions.Expect(second).ToHaveTextAsync("C Raised");
        await visit.Page.FillAsync("[name='options[2].text.en']", "");
        await Assertions.Expect(second).ToHaveTextAsync("C");

        // As the server writes it.
        await visit.Page.FillAsync("[name='options[2].text.en']", "Lowered");
        await visit.Page.ClickAsync("[name=edit][value='add:premises']");
        await visit.ArriveAsync("[name='premises[3].match']");
        await Assertions.Expect(second).ToHaveTextAsync("C Lowered");
    });
}
