using System.Net;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>Claims confirmed together, added by hand and found again, and the terms they are found by; all without script.</summary>
public sealed class ClaimPagesTests(ReviewSite site) : IClassFixture<ReviewSite>
{
    /// <summary>With claims that the rules are sure of.</summary>
    const string Review = """
        Stress in cancer

        1 Growth

        NUPR1 is overexpressed in pancreatic cancer [1]. NUPR1 correlates with poor prognosis in breast cancer [2]. Nanog binds NUPR1 in lung cancer cells [3]. Quarzin inhibits NUPR1 in lung cancer [4].

        2 Outlook

        Much is open.
        """;

    [Fact]
    public async Task The_surest_are_read_ticked_confirmed_together_and_taken_back_together()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person, Review);
        await person.OpenAsync($"{import}/claims");
        var all = Count(person, 0);
        await person.OpenAsync(person.Page.QuerySelector("a[href$='/claims/sure']")!.GetAttribute("href")!);
        var marks = person.Page.QuerySelectorAll(".sure-list input[checked]").Select(box => box.GetAttribute("value")!).ToList();
        Assert.True(marks.Count >= 2, $"{marks.Count}");
        Assert.All(person.Page.QuerySelectorAll(".sure-list li"), one => Assert.NotEmpty(one.QuerySelector("q")!.TextContent));
        Assert.Equal(0, await ConfirmedAsync(person, import));

        await person.OpenAsync($"{import}/claims/sure");
        foreach (var box in person.Page.QuerySelectorAll(".sure-list input")) box.RemoveAttribute("checked");
        using var none = person.RequestOf("form.sure-form");
        using var refused = await person.SendAsync(none);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        await person.OpenAsync($"{import}/claims/sure");
        foreach (var box in person.Page.QuerySelectorAll(".sure-list input").Skip(2)) box.RemoveAttribute("checked");
        await person.SubmitAsync("form.sure-form");
        Assert.Equal($"{import}/claims", person.At);
        Assert.Contains("2 claims are confirmed", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((all - 2, 2), (Count(person, 0), Count(person, 1)));

        Assert.Contains("Undo the last 2", person.Page.QuerySelector("[data-key=z]")!.TextContent, StringComparison.Ordinal);
        using var again = person.RequestOf("form[action$='=Undo']");
        await person.SubmitAsync("form[action$='=Undo']");
        Assert.Equal((all, 0), (Count(person, 0), Count(person, 1)));
        // Sent a second time, it takes nothing more back.
        using var twice = await person.SendAsync(again);
        Assert.Equal(HttpStatusCode.OK, twice.StatusCode);
        await person.OpenAsync($"{import}/claims");
        Assert.Equal((all, 0), (Count(person, 0), Count(person, 1)));
    }

    [Fact]
    public async Task A_claim_is_added_by_hand_with_one_of_the_names_like_the_one_typed()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person, Review);
        await person.OpenAsync($"{import}/claims");
        await person.OpenAsync(person.Page.QuerySelector(".claim-tools a[href$='/claims/new']")!.GetAttribute("href")!);
        Assert.Equal(2, person.Page.QuerySelectorAll("#s option").Length);
        await person.OpenAsync($"{import}/claims/new?s=1");
        await person.OpenAsync(person.Page.QuerySelector(".sentence-list a")!.GetAttribute("href")!);
        Assert.Equal("Much is open.", person.Page.QuerySelector("#Form_Statement")!.TextContent.Trim());
        await person.SubmitAsync("form.panel", new Dictionary<string, string>
        {
            ["Form.Statement"] = "NUPR1 is open.",
            ["Form.Subject"] = "NURP1",
            ["Form.Relation"] = "promotes",
            ["Form.Object"] = "Nanog",
            ["Form.Facet"] = "function",
            ["Form.Category"] = "mechanism",
            ["Form.Evidence"] = "review",
            ["Form.Certainty"] = "reported",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("use:NUPR1", person.Page.QuerySelectorAll("#ask-Subject input[type=radio]").Select(one => one.GetAttribute("value")));
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.SubjectAnswer"] = "use:NUPR1" });

        Assert.StartsWith($"{import}/claims?c=hand-", person.At, StringComparison.Ordinal);
        Assert.Contains("added and confirmed", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("added by hand", person.Page.QuerySelector(".triage-state")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, Count(person, 1));
        await person.OpenAsync("/teach/terms");
        Assert.Empty(person.Page.QuerySelectorAll(".term-list"));
        await person.OpenAsync($"{import}/claims/at/9/9/9");
        Assert.Equal(HttpStatusCode.NotFound, person.Status);
        using var other = await site.JoinAsync();
        foreach (var page in new[] { "new", "sure", "at/0/0/0" })
        {
            await other.OpenAsync($"{import}/claims/{page}");
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }
    }

    [Fact]
    public async Task A_term_that_is_added_finds_more_and_cannot_be_removed_once_a_claim_names_it()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person, Review);
        await person.OpenAsync("/teach/terms/new");
        await person.SubmitAsync("form.term-form", new Dictionary<string, string> { ["Form.Kind"] = "drug", ["Form.En"] = "NUPR1", ["Form.OthersZh"] = "石英素，甲" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("already a name of NUPR1", person.Page.QuerySelector("#Form_En-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("too short", person.Page.QuerySelector("#Form_OthersZh-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("石英素，甲", person.Page.QuerySelector("#Form_OthersZh")!.TextContent.Trim());
        await person.SubmitAsync("form.term-form", new Dictionary<string, string> { ["Form.En"] = "", ["Form.OthersZh"] = "" });
        Assert.Contains("at least one language", person.Errors(), StringComparison.Ordinal);
        await person.SubmitAsync("form.term-form", new Dictionary<string, string> { ["Form.En"] = new('q', 121) });
        Assert.NotNull(person.Page.QuerySelector("#Form_En-error"));
        await person.SubmitAsync("form.term-form", new Dictionary<string, string> { ["Form.En"] = "quarzin", ["Form.OthersZh"] = "石英素" });
        Assert.Equal("/teach/terms", person.At);
        Assert.Contains("石英素", person.Page.QuerySelector(".term-list")!.TextContent, StringComparison.Ordinal);
        var term = person.Page.QuerySelector(".term-name")!.GetAttribute("href")!;

        await person.OpenAsync($"{import}/claims");
        await person.SubmitAsync("form[action$='=Again']");
        Assert.Contains("1 new", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync(person.Page.QuerySelectorAll(".triage-claims a").First(one => one.TextContent.Contains("Quarzin", StringComparison.OrdinalIgnoreCase)).GetAttribute("href")!);
        await person.OpenAsync(term);
        using var remove = person.RequestOf("form[action$='=Remove']");
        await person.OpenAsync($"{import}/claims");
        await person.OpenAsync(person.Page.QuerySelectorAll(".triage-claims a").First(one => one.TextContent.Contains("Quarzin", StringComparison.OrdinalIgnoreCase)).GetAttribute("href")!);
        await person.SubmitAsync("form[action$='=Confirm']");

        using var late = await person.SendAsync(remove);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        await person.OpenAsync(term);
        Assert.Null(person.Page.QuerySelector("form[action$='=Remove']"));
        Assert.Contains("1 claim names it", person.Page.QuerySelector(".term-end")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form[action$='=Archive']");
        Assert.Contains("Archived", person.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var other = await site.JoinAsync();
        await other.OpenAsync(term);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    static async Task<int> ConfirmedAsync(Person person, string import)
    {
        await person.OpenAsync($"{import}/claims");
        return Count(person, 1);
    }

    static int Count(Person person, int at) => int.Parse(person.Page.QuerySelectorAll(".triage-counts b")[at].TextContent, System.Globalization.CultureInfo.InvariantCulture);
}
