using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>The link of a bank to practise, in its settings.</summary>
public sealed class PracticeLinkLookTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task On_a_phone_it_is_seen_whole_and_can_be_copied()
    {
        using var staff = await Staff.JoinAsync(site);
        await using var context = await chromium.OpenAsync(Look.Phone, site.Site.ClientOptions.BaseAddress, script: true, staff.Person.Session());
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var visit = await Visit.StartAsync(context, Look.Phone);
        await visit.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/settings");
        await visit.Page.ClickAsync("form[action*='handler=Practice'] button");
        await visit.ArriveAsync("#practice-link");
        Assert.True(await visit.Page.EvaluateAsync<bool>("(() => { const box = document.getElementById('practice-link').getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && document.documentElement.scrollWidth <= innerWidth; })()"));

        await visit.Page.ClickAsync("[data-copy=practice-link]");
        await visit.UntilAsync("document.querySelector('[data-copy=practice-link]').textContent === '已复制'");
        Assert.Equal(await visit.Page.InnerTextAsync("#practice-link"), await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        visit.AssertNoComplaint();
    }
}
