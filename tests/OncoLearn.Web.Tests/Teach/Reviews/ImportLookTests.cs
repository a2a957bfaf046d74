using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>The pages of an import with script: for axe, for the eye, and for what script does on them.</summary>
public sealed class ImportLookTests(Chromium chromium, ReviewSite site) : IClassFixture<ReviewSite>
{
    [Fact]
    public async Task A_key_that_comes_before_its_claim_is_shown_decides_nothing_and_says_so()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        var look = Look.EachOnce.First().Data;
        await using var context = await chromium.OpenAsync(look, site.Address, script: true, person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(async () =>
        {
            await visit.OpenAsync($"{import}/claims");
            await visit.ArriveAsync(".triage-claim");
            // The second comes while the next claim loads, or just after it came.
            await visit.Page.EvaluateAsync("() => { for (const key of ['y', 'y', 'x']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); }");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(2)')?.textContent === '1'");
            await visit.ArriveAsync(".triage-claim");
            await visit.UntilAsync("document.body.dataset.keysWait === 'true'");
            await visit.Page.Keyboard.PressAsync("y");
            await visit.UntilAsync("document.querySelector('#triage-note').textContent.length > 0");
            await visit.UntilAsync("!document.body.dataset.keysWait");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(2)')?.textContent === '1'");
            await visit.Page.Keyboard.PressAsync("y");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(2)')?.textContent === '2'");
        });
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task The_list_of_the_surest_a_claim_by_hand_and_the_terms(Look look)
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        await using var context = await chromium.OpenAsync(look, site.Address, script: true, person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(async () =>
        {
            visit.Allow(422);
            await visit.OpenAsync($"{import}/claims/sure");
            await visit.LookAtAsync("review-sure");
            await visit.OpenAsync($"{import}/claims/new");
            await visit.LookAtAsync("review-claim-new");
            await visit.Page.ClickAsync(".sentence-list a");
            await visit.ArriveAsync("#Form_Subject");
            await visit.Page.FillAsync("#Form_Subject", "NUPR");
            await visit.Page.ClickAsync("form.panel button[type=submit]");
            await visit.ArriveAsync("#ask-Subject");
            await visit.LookAtAsync("review-claim-asked");
            await visit.OpenAsync("/teach/terms");
            await visit.LookAtAsync("terms-none");
            await visit.OpenAsync("/teach/terms/new");
            await visit.Page.FillAsync("#Form_En", "NUPR1");
            await visit.Page.SelectOptionAsync("#Form_Kind", "gene");
            await visit.Page.ClickAsync("form.panel button[type=submit]");
            await visit.ArriveAsync(".error-summary");
            await visit.LookAtAsync("term-faulty");
            await visit.Page.FillAsync("#Form_En", "quarzin");
            await visit.Page.ClickAsync("form.panel button[type=submit]");
            await visit.ArriveAsync(".term-list");
            await visit.LookAtAsync("terms");
            await visit.Page.ClickAsync(".term-name");
            await visit.ArriveAsync(".term-end");
            await visit.LookAtAsync("term");
        });
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task A_review_is_brought_in_and_published(Look look)
    {
        using var person = await site.JoinAsync();
        await using var context = await chromium.OpenAsync(look, site.Address, script: true, person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(async () =>
        {
            await visit.OpenAsync("/teach/reviews");
            await visit.LookAtAsync("reviews-none");
            await visit.OpenAsync("/teach/reviews/new");
            await visit.LookAtAsync("review-new");
            await visit.Page.FillAsync("#Paste", ReviewSite.Review);
            await visit.Page.ClickAsync(".review-form button[type=submit]");
            // The reading is shown as it goes, and the sections when it has ended.
            await visit.ArriveAsync(".section-table");
            await visit.Page.ClickAsync(".section-row:nth-child(3) a");
            await visit.ArriveAsync("#shown .section-tool");
            await visit.Page.ClickAsync(".section-tool summary");
            await visit.LookAtAsync("review-sections");
            await visit.OpenAsync(visit.Page.Url.Split('?')[0].Replace("/sections", "/details", StringComparison.Ordinal));
            await visit.Page.FillAsync("#Form_Attribution", "Guo et al., 2021");
            await visit.LookAtAsync("review-details");
            await visit.Page.ClickAsync("form.panel button[type=submit]");
            await visit.ArriveAsync(".triage-claim");
            await visit.LookAtAsync("review-claims");
            await visit.Page.Keyboard.PressAsync("y");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(2)')?.textContent === '1'");
            await visit.ArriveAsync(".triage-claim");
            await visit.UntilAsync("!document.body.dataset.keysWait");
            await visit.Page.Keyboard.PressAsync("x");
            await visit.UntilAsync("document.activeElement?.id === 'reason'");
            await visit.Page.Keyboard.TypeAsync("yes");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(3)')?.textContent === '1'");
            await visit.ArriveAsync(".triage-claim");
            await visit.UntilAsync("!document.body.dataset.keysWait");
            await visit.Page.Keyboard.PressAsync("z");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(3)')?.textContent === '0'");
            await visit.ArriveAsync(".triage-claim");
            await visit.UntilAsync("!document.body.dataset.keysWait");
            await visit.Page.Keyboard.PressAsync("e");
            await visit.ArriveAsync("#Form_Statement");
            await visit.LookAtAsync("review-claim");
            await visit.Page.ClickAsync("form.panel button[type=submit]");
            await visit.ArriveAsync(".triage-claim");
            await visit.Page.ClickAsync(".import-way li:nth-child(4) a");
            await visit.ArriveAsync(".lesson-list");
            await visit.Page.ClickAsync("main form button");
            await visit.ArriveAsync(".notice-ok");
            await visit.LookAtAsync("review-lessons");
        });
    }
}
