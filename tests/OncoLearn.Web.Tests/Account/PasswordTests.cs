using System.Text.RegularExpressions;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Account;

public sealed partial class PasswordTests
{
    const string New = "another long one";

    [Theory, DatabaseData]
    public async Task A_forgotten_password_is_replaced_by_a_link_that_works_once(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonWithEmailAsync("lin", "lin@example.org");
        await AskAsync(site, "LIN@example.org");
        var link = LinkIn(await LetterAsync(site));
        var visitor = site.Visit();

        await visitor.OpenAsync(link);
        await visitor.FillInAsync(new() { ["Form.Password"] = New });
        Assert.Equal("/account/sign-in", visitor.At);
        Assert.Contains("The new password is set.", visitor.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        await visitor.OpenAsync("/account/sign-in");
        Assert.Null(visitor.Page.QuerySelector(".notice-ok"));
        await visitor.FillInAsync(new() { ["Form.Name"] = "lin", ["Form.Password"] = New });
        Assert.True(visitor.IsSignedIn());

        var second = site.Visit();
        await second.OpenAsync(link);
        await second.FillInAsync(new() { ["Form.Password"] = "yet another long one" });
        Assert.Contains("used already", second.Errors());
    }

    [Theory, DatabaseData]
    public async Task A_bad_new_password_does_not_use_the_link_up(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonWithEmailAsync("lin", "lin@example.org");
        await AskAsync(site, "lin@example.org");
        var visitor = site.Visit();
        await visitor.OpenAsync(LinkIn(await LetterAsync(site)));

        await visitor.FillInAsync(new() { ["Form.Password"] = "short" });
        Assert.Contains("at least 10", visitor.Errors());
        await visitor.FillInAsync(new() { ["Form.Password"] = New });

        Assert.Equal("/account/sign-in", visitor.At);
    }

    [Theory, DatabaseData]
    public async Task The_page_does_not_tell_whether_somebody_has_the_address(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonWithEmailAsync("lin", "lin@example.org");

        var known = await AskAsync(site, "lin@example.org");
        var unknown = await AskAsync(site, "nobody@example.org");

        Assert.Equal(known.Page.QuerySelector("main")!.TextContent, unknown.Page.QuerySelector("main")!.TextContent);
        await LetterAsync(site);
        Assert.Single(Directory.GetFiles(Path.Combine(site.DataFolder, AccountSetup.MailFolder)));
    }

    [Theory, DatabaseData]
    public async Task A_link_leads_to_the_configured_site_whatever_the_request_says(TestDb database)
    {
        using var site = new Site(database, (SiteAddress.ConfigurationKey, "https://learn.example.edu/"));
        await site.AddPersonWithEmailAsync("lin", "lin@example.org");
        await AskAsync(site, "lin@example.org");

        Assert.StartsWith("https://learn.example.edu/account/reset?", AnyLink().Match(await LetterAsync(site)).Value);
    }

    [Theory]
    [DatabaseData("/account/reset")]
    [DatabaseData("/account/reset?user=1&token=%00%EF%BF%BE")]
    [DatabaseData("/account/reset?user=abc&token=abc")]
    public async Task A_broken_link_says_so(TestDb database, string link)
    {
        using var site = new Site(database);
        await site.AddPersonAsync("lin");
        var visitor = site.Visit();
        await visitor.OpenAsync(link);

        await visitor.FillInAsync(new() { ["Form.Password"] = New });

        Assert.Equal(422, (int)visitor.Status);
        Assert.Contains("incomplete", visitor.Errors());
    }

    [Theory, DatabaseData]
    public async Task A_new_password_signs_the_other_devices_out(TestDb database)
    {
        using var site = new Site(database);
        var here = await site.SignInNewAsync("lin");
        var elsewhere = await site.SignInAsync("lin");
        await here.OpenAsync("/account");

        await here.FillInAsync(
            new() { ["Secret.CurrentPassword"] = Site.Password, ["Secret.Password"] = New }, "form:has([name='Secret.Password'])");
        Assert.Contains("Your password is changed.", here.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromSeconds(61));
        await here.OpenAsync("/account");
        await elsewhere.OpenAsync("/account");

        Assert.Equal("/account", here.At);
        Assert.StartsWith("/account/sign-in?", elsewhere.At);
    }

    [Theory, DatabaseData]
    public async Task The_log_holds_no_address_no_password_and_no_link(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonWithEmailAsync("lin", "lin@example.org");
        await AskAsync(site, "lin@example.org");
        var link = LinkIn(await LetterAsync(site));
        var visitor = site.Visit();
        await visitor.OpenAsync(link);
        await visitor.FillInAsync(new() { ["Form.Password"] = New });
        await visitor.FillInAsync(new() { ["Form.Name"] = "lin@example.org", ["Form.Password"] = New });
        await visitor.OpenAsync("/account");

        var token = Uri.UnescapeDataString(link.Split("token=")[1]);
        var shown = site.Log.All.Where(line => !line.StartsWith("Trace", StringComparison.Ordinal) && !line.StartsWith("Debug", StringComparison.Ordinal)).ToList();
        Assert.Contains(shown, line => line.Contains(".eml", StringComparison.Ordinal));
        foreach (var secret in new[] { "lin@example.org", New, Site.Password, token })
            Assert.DoesNotContain(shown, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/account/forgot")]
    [InlineData("/account/forgot?sent")]
    public async Task That_a_letter_is_on_its_way_is_said_once_and_not_by_the_address(string address)
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database);
        using var visitor = await AskAsync(site, "nobody@example.org");

        await visitor.OpenAsync(address);

        Assert.Null(visitor.Page.QuerySelector("main [role=status]"));
        Assert.NotNull(visitor.Page.QuerySelector("main input[type=email]"));
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, 1000)]
    private static partial Regex AnyLink();

    static async Task<Person> AskAsync(Site site, string email)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/account/forgot");
        await visitor.FillInAsync(new() { ["Form.Email"] = email });
        Assert.Equal("/account/forgot", visitor.At);
        Assert.NotNull(visitor.Page.QuerySelector("main [role=status]"));
        return visitor;
    }

    /// <summary>The letter is written behind the page's back.</summary>
    static async Task<string> LetterAsync(Site site)
    {
        var folder = Path.Combine(site.DataFolder, AccountSetup.MailFolder);
        for (var wait = 0; wait < 200; wait++)
        {
            if (Directory.Exists(folder) && Directory.GetFiles(folder, "*.eml") is [var file, ..])
                return await File.ReadAllTextAsync(file);
            await Task.Delay(50);
        }

        throw new TimeoutException("No letter was written.");
    }

    static string LinkIn(string letter) => new Uri(AnyLink().Match(letter).Value).PathAndQuery;
}
