using Microsoft.Playwright;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Sets;

/// <summary>The pages of question sets with script: for axe, for the eye, and for what script does on them.</summary>
public sealed class SetLookTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task A_quiz_is_built_and_looked_at(Look look)
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var code = await maker.PublishAsync();
        await using var context = await chromium.OpenAsync(look, site.Site.ClientOptions.BaseAddress, script: true, maker.Staff.Person.Session());
        var visit = await Visit.StartAsync(context, look);
        foreach (var (path, name) in new[]
        {
            ("/teach/sets", "sets"), (maker.Page, "set"), ($"{maker.Page}/settings", "set-settings"), ($"{maker.Page}/questions", "set-questions"), ($"{maker.Page}/draw", "set-draw"),
            ("/q", "quiz-code"), ($"/q/{code}", "quiz-by-code"),
        })
        {
            await visit.OpenAsync(path);
            await visit.LookAtAsync(name);
        }
        await visit.OpenAsync(maker.Page);
        await visit.Page.ClickAsync("form:has([name=command_id]) button");
        await visit.ArriveAsync("#answer");
        await visit.LookAtAsync("quiz-preview");
        await visit.OpenAsync($"{maker.Page}/blueprint?axis=level&bank={maker.Staff.Bank}");
        await visit.Page.Locator("input[name^='cell/']").First.FillAsync("50");
        await visit.ArriveAsync("#blueprint-result .notice-warning");
        await visit.LookAtAsync("set-blueprint");
        await visit.Page.Locator("input[name^='cell/']").First.FillAsync("1");
        await visit.ArriveAsync("#blueprint-result .notice-ok");
        await visit.UntilAsync("document.querySelector('[data-sum]').textContent === '1'");
        await visit.OpenAsync($"/q/{code}");
        await visit.Page.ClickAsync("main form[method=post] button");
        await visit.ArriveAsync("#answer");
        await visit.OpenAsync(maker.Page);
        await visit.Page.ClickAsync("details:has(#close) > summary");
        await visit.LookAtAsync("set-close");
        await visit.Page.ClickAsync("#close button");
        await visit.ArriveAsync(".notice-ok");
        await visit.LookAtAsync("quiz-ended", $"/q/{code}");
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task A_number_that_is_put_right_is_not_complained_of_any_more()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await using var context = await chromium.OpenAsync(Look.Desk, site.Site.ClientOptions.BaseAddress, script: true, maker.Staff.Person.Session());
        var visit = await Visit.StartAsync(context, Look.Desk);
        visit.Allow(422);
        await visit.OpenAsync($"{maker.Page}/blueprint?axis=level&bank={maker.Staff.Bank}");
        await visit.Page.Locator("input[name^='cell/']").First.FillAsync("two");
        // Said while it is typed, by the server, and at that field alone.
        await visit.ArriveAsync("#blueprint-result #cells-error");
        Assert.Equal(1, await visit.Page.Locator("input[name^='cell/'][aria-invalid=true][aria-describedby^=wrong-cell]").CountAsync());
        await visit.Page.Locator("#points").FillAsync("many");
        await visit.Page.Locator(".set-bar .btn-primary").ClickAsync();
        await visit.ArriveAsync("main > .notice-error");
        await visit.Page.Locator("#points").FillAsync("1");
        await visit.Page.Locator("input[name^='cell/']").First.FillAsync("1");
        await visit.ArriveAsync("#blueprint-result .notice-ok");
        await visit.UntilAsync("!document.querySelector('[aria-invalid], .field-error, .notice-error')");
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task What_is_said_of_a_wrong_cell_goes_though_there_is_too_little_of_another()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await using var context = await chromium.OpenAsync(Look.Desk, site.Site.ClientOptions.BaseAddress, script: true, maker.Staff.Person.Session());
        var visit = await Visit.StartAsync(context, Look.Desk);
        visit.Allow(422);
        await visit.OpenAsync($"{maker.Page}/blueprint?axis=level&bank={maker.Staff.Bank}");
        await visit.Page.Locator("input[name^='cell/']").First.FillAsync("many");
        await visit.Page.Locator("input[name^='cell/']").Nth(1).FillAsync("50");
        await visit.Page.Locator(".set-bar .btn-primary").ClickAsync();
        await visit.ArriveAsync("main > .notice-error");
        await visit.Page.Locator("input[name^='cell/']").First.FillAsync("0");
        await visit.UntilAsync("!document.querySelector('main > .notice-error')");
        Assert.Equal(1, await visit.Page.Locator("input[name^='cell/'][aria-invalid=true][aria-describedby^=lacking]").CountAsync());
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task On_a_phone_the_table_is_a_table_still_and_long_numbers_move_nothing()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await using var context = await chromium.OpenAsync(Look.Phone, site.Site.ClientOptions.BaseAddress, script: true, maker.Staff.Person.Session());
        var visit = await Visit.StartAsync(context, Look.Phone);
        await visit.OpenAsync($"{maker.Page}/blueprint?axis=level&bank={maker.Staff.Bank}");
        var table = visit.Page.GetByRole(AriaRole.Table);
        Assert.Equal(6, await table.GetByRole(AriaRole.Columnheader).CountAsync());
        Assert.Equal(5, await table.GetByRole(AriaRole.Rowheader).CountAsync());
        Assert.Equal(25, await table.GetByRole(AriaRole.Cell).CountAsync());
        Assert.Equal(3, await table.GetByRole(AriaRole.Rowgroup).CountAsync());
        var first = visit.Page.Locator("input[name^='cell/']").First;
        var before = await PlacesAsync();
        await first.FillAsync("120");
        await visit.UntilAsync("document.querySelector('[data-sum]').textContent === '120'");
        Assert.Equal(before, await PlacesAsync());
        visit.AssertNoComplaint();

        Task<string[]> PlacesAsync() => visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.blueprint td')].map(cell => { const box = cell.getBoundingClientRect(); return `${Math.round(box.left)}+${Math.round(box.width)}`; })");
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_cell_with_too_much_in_it_is_marked_and_found_from_what_is_said(bool onPhone)
    {
        var frame = onPhone ? Look.Phone : Look.Desk;
        using var maker = await QuizMaker.JoinAsync(site);
        await using var context = await chromium.OpenAsync(frame, site.Site.ClientOptions.BaseAddress, script: true, maker.Staff.Person.Session());
        var visit = await Visit.StartAsync(context, frame);
        await visit.OpenAsync($"{maker.Page}/blueprint?axis=level&bank={maker.Staff.Bank}");
        var (first, second) = (visit.Page.Locator("input[name^='cell/']").First, visit.Page.Locator("input[name^='cell/']").Nth(1));
        await first.FillAsync("50");
        await second.FillAsync("二");
        await visit.ArriveAsync("#blueprint-result .notice-warning");
        await visit.ArriveAsync("#cells-error");
        foreach (var cell in new[] { first, second })
        {
            Assert.Equal("true", await cell.GetAttributeAsync("aria-invalid"));
            var told = visit.Page.Locator($"#{await cell.GetAttributeAsync("aria-describedby")}");
            Assert.StartsWith((await cell.GetAttributeAsync("aria-label"))!.Split(':', '：')[0], await told.InnerTextAsync(), StringComparison.Ordinal);
            await told.Locator("a").ClickAsync();
            Assert.Equal(await cell.GetAttributeAsync("id"), await visit.Page.EvaluateAsync<string>("document.activeElement.id || document.querySelector(':target').id"));
        }
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task On_a_phone_nothing_stands_over_the_ring_of_a_cell_with_the_focus()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await using var context = await chromium.OpenAsync(Look.Phone, site.Site.ClientOptions.BaseAddress, script: true, maker.Staff.Person.Session());
        var visit = await Visit.StartAsync(context, Look.Phone);
        await visit.OpenAsync($"{maker.Page}/blueprint?axis=level&bank={maker.Staff.Bank}");
        await visit.Page.Locator("input[name^='cell/']").First.FocusAsync();
        var gap = await visit.Page.EvaluateAsync<double>("""
            (() => {
              const cell = document.activeElement, style = getComputedStyle(cell);
              const ring = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
              if (!(ring > 2)) return -1000;
              return cell.getBoundingClientRect().top - ring - cell.closest("tr").querySelector("th").getBoundingClientRect().bottom;
            })()
            """);
        Assert.InRange(gap, 0, 20);
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Whoever_was_signed_out_meanwhile_is_told_and_keeps_the_table()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await using var context = await chromium.OpenAsync(Look.Desk, site.Site.ClientOptions.BaseAddress, script: true, maker.Staff.Person.Session());
        var visit = await Visit.StartAsync(context, Look.Desk);
        await visit.OpenAsync($"{maker.Page}/blueprint?axis=level&bank={maker.Staff.Bank}");
        await context.ClearCookiesAsync();
        await visit.Page.Locator("input[name^='cell/']").First.FillAsync("1");
        await visit.UntilAsync("document.getElementById('blueprint-result').textContent.startsWith('You are signed out.')");
        Assert.Equal("1", await visit.Page.Locator("input[name^='cell/']").First.InputValueAsync());
        visit.AssertNoComplaint();
    }
}
