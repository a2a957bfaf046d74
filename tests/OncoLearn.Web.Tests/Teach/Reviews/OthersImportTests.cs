using System.Net;
using System.Reflection;
using AngleSharp.Html.Dom;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Pages.Teach.Reviews;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>Whatever page of an import there is, for whoever did not bring it there is none.</summary>
public sealed class OthersImportTests(ReviewSite site) : IClassFixture<ReviewSite>
{
    const string Rows = """
        select 'import ' || uid || ' ' || state || ' ' || title || ' ' || summary || ' ' || coalesce(archived_at, 0) from review_import
        union all select 'edit ' || import_id || ' ' || seq from review_edit
        union all select 'claim ' || import_id || ' ' || mark || ' ' || state || ' ' || coalesce(edited, '') from claim_candidate
        union all select 'course ' || slug || ' ' || audience || ' ' || coalesce(code, '') from course
        union all select 'draft ' || draft_key || ' ' || state from draft_decision
        union all select 'version ' || id from lesson_version
         order by 1
        """;

    /// <summary>What pages of imports there are, by the end of their address, and everything that each of them does.</summary>
    public static IEnumerable<(string Page, string Verb, string Handler)> Doors =>
        from model in typeof(ImportModel).Assembly.GetTypes()
        where model.Namespace == typeof(ImportModel).Namespace && model.IsSubclassOf(typeof(TeachPageModel)) && model.Name is not (nameof(NewModel) or "IndexModel")
        from method in model.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.Name.StartsWith("OnGet", StringComparison.Ordinal) || method.Name.StartsWith("OnPost", StringComparison.Ordinal)
        let verb = method.Name.StartsWith("OnGet", StringComparison.Ordinal) ? "Get" : "Post"
        select (model.Name[..^"Model".Length].ToLowerInvariant(), verb, method.Name["On".Length..^"Async".Length][verb.Length..]);

    [Fact]
    public async Task Nothing_of_the_import_of_somebody_else_is_found_or_done()
    {
        using var owner = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(owner);
        var mark = await site.Db.ExecuteScalarAsync<string>("select c.mark from claim_candidate c join review_import i on i.id = c.import_id where i.uid = @uid order by c.position", new { uid = import.Split('/')[^1] });
        await owner.OpenAsync($"{import}/questions");
        var draft = (owner.Page.QuerySelector("input[name=key]") as IHtmlInputElement)?.Value ?? throw new InvalidOperationException("There is no draft.");
        var revision = await ReviseAsync(owner, import);
        using var other = await site.JoinAsync();
        var before = await site.Db.QueryAsync<string>(Rows);

        Assert.True(Doors.Count() >= 28, $"{Doors.Count()} doors");
        foreach (var (page, verb, handler) in Doors)
        {
            var address = page switch
            {
                "import" => import,
                "claim" => $"{import}/claims/{mark}",
                "claimat" => $"{import}/claims/at/2/0",
                "newclaim" => $"{import}/claims/new",
                "sure" => $"{import}/claims/sure",
                "translationsection" => $"{import}/translation/2",
                "revision" => $"{revision}/revision",
                _ => $"{import}/{page}",
            } + (handler.Length > 0 ? $"?handler={handler}" : "");
            Assert.Equal((address, HttpStatusCode.NotFound), (address, await KnockAsync(other, address, verb, mark!, draft)));
            // It is a door: whoever brought the import is let in.
            if (verb == "Get") Assert.Equal((address, HttpStatusCode.OK), (address, await KnockAsync(owner, address, verb, mark!, draft)));
        }
        await other.OpenAsync($"/teach/reviews/new?of={import.Split('/')[^1]}");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);

        Assert.Equal(before, await site.Db.QueryAsync<string>(Rows));
    }

    static async Task<HttpStatusCode> KnockAsync(Person person, string address, string verb, string mark, string draft)
    {
        if (verb == "Get")
        {
            await person.OpenAsync(address);
            return person.Status;
        }
        await person.OpenAsync("/teach/reviews/new");
        using var request = person.RequestOf("form.review-form", new Dictionary<string, string>
        {
            ["seen"] = "0",
            ["section"] = "2",
            ["at"] = "1",
            ["title"] = "Another",
            ["mark"] = mark,
            ["key"] = draft,
            ["reason"] = "none",
            ["audience"] = "everyone",
            ["Form.Title"] = "Another",
            ["Form.Summary"] = "Another.",
            ["Form.Lang"] = "en",
            ["Form.Attribution"] = "Another",
            ["Form.Statement"] = "Another.",
        });
        request.RequestUri = new Uri(address, UriKind.Relative);
        using var response = await person.SendAsync(request);
        return response.StatusCode;
    }

    /// <returns>The address of an import that revises this one.</returns>
    static async Task<string> ReviseAsync(Person owner, string import)
    {
        await owner.OpenAsync($"/teach/reviews/new?of={import.Split('/')[^1]}");
        await owner.SubmitAsync("form.review-form", new Dictionary<string, string> { ["Paste"] = ReviewSite.Review.Replace("often found late", "found late", StringComparison.Ordinal) });
        var address = owner.At.Replace("/revision", "", StringComparison.Ordinal);
        for (var tries = 0; tries < 200 && owner.Page.QuerySelector("[data-progress]") is not null; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await owner.OpenAsync(address);
        }
        return address;
    }
}
