using System.Text.RegularExpressions;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Account;

public sealed partial class SetupTests
{
    [Theory, DatabaseData]
    public async Task The_printed_code_makes_one_administrator_and_the_page_is_gone(TestDb database)
    {
        using var site = new Site(database);
        var visitor = site.Visit();
        await visitor.OpenAsync("/setup");

        await visitor.FillInAsync(Chen("not the code"));
        Assert.NotNull(visitor.Page.QuerySelector("#Form_Code-error"));
        Assert.Equal(0, await database.CountAsync("app_user"));

        await visitor.FillInAsync(Chen(PrintedCode(site)));
        Assert.Equal(("/admin/users", 200), (visitor.At, (int)visitor.Status));
        await visitor.OpenAsync("/setup");
        Assert.Equal(404, (int)visitor.Status);
    }

    [Theory, DatabaseData]
    public async Task Each_start_prints_a_code_until_one_is_used(TestDb database)
    {
        using var site = new Site(database);
        using var second = site.Restart();
        Assert.NotEqual(PrintedCode(site), PrintedCode(second));
        await second.AddPersonAsync("chen", Role.Administrator);

        using var third = second.Restart();

        Assert.DoesNotContain("set-up code", third.Console.ToString());
        var visitor = third.Visit();
        await visitor.OpenAsync("/setup");
        Assert.Equal(404, (int)visitor.Status);
    }

    [Theory, DatabaseData]
    public async Task The_code_is_printed_and_not_logged(TestDb database)
    {
        using var site = new Site(database);
        await site.Visit().OpenAsync("/setup");

        Assert.DoesNotContain(site.Log.All, line => line.Contains(PrintedCode(site), StringComparison.Ordinal));
    }

    [Theory, DatabaseData]
    public async Task Demonstration_accounts_are_printed_with_passwords_that_work(TestDb database)
    {
        using var site = new Site(database, (Hosting.StartAnnouncements.DemoKey, "true"));
        var line = site.Console.ToString().Split('\n').Single(text => text.Contains("demo-instructor", StringComparison.Ordinal));
        var password = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        var visitor = site.Visit();
        await visitor.OpenAsync("/account/sign-in");

        await visitor.FillInAsync(new() { ["Form.Name"] = "demo-instructor", ["Form.Password"] = password });

        Assert.True(visitor.IsSignedIn());
        Assert.Equal(4, await database.CountAsync("app_user"));
    }

    [GeneratedRegex("code: (?<code>[a-z0-9]{4}(-[a-z0-9]{4}){3})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    static string PrintedCode(Site site) => Code().Match(site.Console.ToString()).Groups["code"].Value;

    static Dictionary<string, string> Chen(string code) => new(StringComparer.Ordinal)
    {
        ["Form.Code"] = code,
        ["Form.UserName"] = "chen",
        ["Form.DisplayName"] = "Chen",
        ["Form.Password"] = Site.Password,
        ["Form.TimeZone"] = "UTC",
    };
}
