using System.Net;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>A revised file of a review, from the lessons page to the lessons brought up to date.</summary>
public sealed class RevisionPagesTests(Chromium chromium, ReviewSite site) : IClassFixture<ReviewSite>
{
    static readonly string Revised = ReviewSite.Review
        .Replace("inhibited tumour growth", "strongly inhibited tumour growth", StringComparison.Ordinal)
        .Replace("2.2 Resistance\n\nNUPR1 upregulates Nanog in lung cancer [4]. Nanog may promote resistance to cisplatin [5].", "2.3 Outlook\n\nMore trials of these proteins are on their way in many countries [6].", StringComparison.Ordinal);

    [Fact]
    public async Task What_it_changes_is_shown_before_anything_is_done()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        var revision = await ReviseAsync(person, import);

        Assert.Equal($"{revision}/revision", person.At);
        Assert.Equal(["Introduction Same", "Growth Changed", "Outlook New", "Resistance Gone"], Rows(person));
        await person.OpenAsync($"{revision}/sections");
        Assert.Equal(HttpStatusCode.NotFound, person.Status);
        await person.OpenAsync($"{import}/sections");
        Assert.Contains("Resistance", person.Page.Body!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync("/teach/reviews");
        Assert.Contains("A new version waits for you", person.Page.Body!.TextContent, StringComparison.Ordinal);

        await person.OpenAsync($"{revision}/revision");
        await person.SubmitAsync($"form[action='{revision}/revision']");

        Assert.Equal($"{revision}/lessons", person.At);
        Assert.Contains("taken over", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Resistance Gone", Rows(person));
        await person.SubmitAsync("form.button-row");
        Assert.Contains("up to date", person.Page.QuerySelector(".field-help")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Rows(person));
        // A bookmark of the old one leads to the new one; nobody else's does.
        await person.OpenAsync($"{import}/lessons");
        Assert.Equal((HttpStatusCode.OK, $"{revision}/lessons"), (person.Status, person.At));
        using var other = await site.JoinAsync();
        await other.OpenAsync($"{import}/lessons");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task One_that_is_left_changes_nothing()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        var revision = await ReviseAsync(person, import);
        await person.SubmitAsync("form[action$='=Drop']");

        Assert.Equal($"{import}/lessons", person.At);
        Assert.Contains("everything is as it was", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync($"{revision}/revision");
        Assert.Equal(HttpStatusCode.NotFound, person.Status);
    }

    [Fact]
    public async Task Another_article_cannot_be_taken_over()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        var revision = await ReviseAsync(person, import, "Fish\n\n1 Fins\n\nFins are not known to have any part in any tumour of any fish [1].\n");

        Assert.Contains("another article", person.Page.QuerySelector(".notice-error")!.TextContent, StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector($"form[action='{revision}/revision']"));
    }

    [Fact]
    public async Task A_review_is_removed_from_the_list_before_it_is_published_and_not_after()
    {
        using var person = await site.JoinAsync();
        await ReviewSite.PublishAsync(person);
        await person.OpenAsync("/teach/reviews");
        Assert.Null(person.Page.QuerySelector("form[action$='=Remove']"));
        await ReviewSite.ImportAsync(person, Revised);

        await person.OpenAsync("/teach/reviews");
        await person.SubmitAsync("form[action$='=Remove']");

        Assert.Equal("/teach/reviews", person.At);
        Assert.Contains("removed", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Single(person.Page.QuerySelectorAll(".bank-card"));
    }

    [Fact]
    public async Task Nobody_revises_the_review_of_somebody_else()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        using var other = await site.JoinAsync();
        await other.OpenAsync($"/teach/reviews/new?of={import.Split('/')[^1]}");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        await other.OpenAsync($"{import}/revision");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task The_summary_reads_well(Look look)
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await ReviseAsync(person, import);
        var revision = person.At;
        await using var context = await chromium.OpenAsync(look, site.Address, script: true, person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(async () =>
        {
            await visit.OpenAsync($"{import}/lessons");
            await visit.Page.ClickAsync("section[aria-labelledby=revise] a");
            await visit.ArriveAsync(".review-form");
            await visit.LookAtAsync("review-new-version");
            // The whole card leads to the review, but for what stands on it.
            await visit.OpenAsync("/teach/reviews");
            await visit.Page.ClickAsync(".import-remove summary");
            await visit.LookAtAsync("reviews");
            await visit.OpenAsync(revision);
            await visit.LookAtAsync("review-revision");
            await visit.Page.ClickAsync(".import-next .btn-primary");
            await visit.ArriveAsync(".update-panel");
            await visit.LookAtAsync("review-update");
        });
    }

    static List<string> Rows(Person person) =>
        [.. person.Page.QuerySelectorAll(".revision-row").Where(row => row.QuerySelector(".badge-word") is not null).Select(row => $"{row.QuerySelector(".revision-what > span")!.TextContent.Trim()} {row.QuerySelector(".badge-word")!.TextContent.Trim()}")];

    static async Task<string> ReviseAsync(Person person, string import, string? text = null)
    {
        await person.OpenAsync($"{import}/lessons");
        await person.OpenAsync(person.Page.QuerySelector("section[aria-labelledby=revise] a")!.GetAttribute("href")!);
        await person.SubmitAsync("form.review-form", new Dictionary<string, string> { ["Paste"] = text ?? Revised });
        var revision = person.At;
        for (var tries = 0; tries < 200 && person.Page.QuerySelector("[data-progress]") is not null; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await person.OpenAsync(revision);
        }
        return revision.Replace("/revision", "", StringComparison.Ordinal);
    }
}
