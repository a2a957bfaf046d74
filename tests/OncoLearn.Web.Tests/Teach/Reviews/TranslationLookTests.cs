using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>The pages of the second language with script: for axe, and for the eye.</summary>
public sealed class TranslationLookTests(Chromium chromium, ReviewSite site) : IClassFixture<ReviewSite>
{
    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task A_section_is_written_beside_its_original(Look look)
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await using var context = await chromium.OpenAsync(look, site.Address, script: true, person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.OpenAsync($"{import}/translation");
        await visit.LookAtAsync("translation");
        await visit.Page.ClickAsync(".translation-list li:nth-child(2) a");
        await visit.ArriveAsync("#Form_Text");
        visit.Allow(422);
        await visit.Page.FillAsync("#Form_Title", "生长");
        await visit.Page.FillAsync("#Form_Text", "NUPR1 促进胰腺癌细胞增殖[2]。");
        await visit.Page.ClickAsync("#section .btn-primary");
        await visit.ArriveAsync(".error-summary");
        await visit.LookAtAsync("translation-refused");
        await visit.Page.FillAsync("#Form_Text", "NUPR1 促进胰腺癌细胞增殖[2]。敲低后，裸鼠的肿瘤长得更慢[3]。\n\n第二段说还不清楚的事[1]。");
        await visit.Page.ClickAsync("#section .btn-primary");
        await visit.ArriveAsync(".notice-ok");
        await visit.OpenAsync($"{import}/sections?s=3");
        await visit.Page.ClickAsync("form[action$='=Merge'] button");
        await visit.ArriveAsync("#shown");
        await visit.OpenAsync($"{import}/translation/2");
        await visit.LookAtAsync("translation-outdated");
        visit.AssertNoComplaint();
    }
}
