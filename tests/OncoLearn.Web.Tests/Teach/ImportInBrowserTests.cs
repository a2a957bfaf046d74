using Microsoft.Playwright;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>An instructor at a browser brings questions in.</summary>
public sealed class ImportInBrowserTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    const string Paper = "1. Which gene encodes p53?\nA. TP53\nB. RB1\nAnswer: A\nDifficulty: 7\n\n2. TP53 is a kinase.\nAnswer: False\n\n3. Which has no key?\nA. one\nB. two\n\n4. PTEN turns over ____.\nAnswer: PIP3";

    [Theory]
    [MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task Questions_are_pasted_looked_through_and_imported(Look look)
    {
        using var staff = await Staff.JoinAsync(site);
        await using var context = await chromium.OpenAsync(look, site.Site.ClientOptions.BaseAddress, script: true, cookies: staff.Person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import/help");
        await visit.LookAtAsync("import-help");
        await visit.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import");
        visit.Allow(422);
        await visit.Page.FillAsync("#Form_Paste", Paper);
        await visit.Page.ClickAsync(".import-form .btn-primary");
        await visit.ArriveAsync(".error-summary");
        await visit.LookAtAsync("import");
        await visit.Page.SelectOptionAsync("#Form_Category", "marker");
        await visit.Page.ClickAsync(".import-form .btn-primary");
        await visit.ArriveAsync(".import-plan");
        await visit.Page.ClickAsync("#lines > summary");
        await visit.LookAtAsync("import-plan");
        await Assertions.Expect(visit.Page.Locator(".import-foot .btn-primary")).ToHaveTextAsync(TransferText("3"));
        await visit.Page.CheckAsync("[name=leave][value='2']");
        await Assertions.Expect(visit.Page.Locator(".import-foot .btn-primary")).ToHaveTextAsync(TransferText("2"));
        await visit.Page.ClickAsync(".import-foot .btn-primary");
        await visit.ArriveAsync(".receipt-list");
        await visit.LookAtAsync("import-receipt");
        Assert.Equal(2, await visit.Page.Locator(".receipt-list .fate-new").CountAsync());
        visit.AssertNoComplaint();

        string TransferText(string count) => InterfaceLanguage.Read(look.Language, () => Web.Resources.TransferText.ImportMany).Replace("#", count, StringComparison.Ordinal);
    }
}
