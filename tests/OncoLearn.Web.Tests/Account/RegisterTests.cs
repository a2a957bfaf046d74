using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Account;

public sealed class RegisterTests
{
    static readonly Dictionary<string, string> Lin = new(StringComparer.Ordinal)
    {
        ["Form.UserName"] = "林晓雨",
        ["Form.DisplayName"] = "小雨",
        ["Form.Email"] = "lin@example.org",
        ["Form.Password"] = Site.Password,
        ["Form.Locale"] = "zh-Hans",
        ["Form.TimeZone"] = "Asia/Shanghai",
    };

    [Theory, DatabaseData]
    public async Task Whoever_registers_is_signed_in_and_reads_the_chosen_language(TestDb database)
    {
        using var site = new Site(database);
        var visitor = site.Visit();
        await visitor.OpenAsync("/account/register");

        await visitor.FillInAsync(Lin);

        Assert.Equal(("/today", 200), (visitor.At, (int)visitor.Status));
        Assert.True(visitor.IsSignedIn());
        Assert.Equal("小雨", visitor.Page.QuerySelector(".topbar form")!.ParentElement!.QuerySelector(".menu-heading")!.TextContent);
        Assert.Equal("zh-Hans", visitor.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh-Hans", visitor.Cookie(ReaderPreferences.LanguageCookie));
    }

    [Theory, DatabaseData]
    public async Task A_taken_name_is_said_at_its_field_and_only_the_password_is_lost(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonAsync("林晓雨");
        var visitor = site.Visit();
        await visitor.OpenAsync("/account/register");

        await visitor.FillInAsync(Lin);

        Assert.Equal(422, (int)visitor.Status);
        Assert.False(visitor.IsSignedIn());
        var error = visitor.Page.QuerySelector("#Form_UserName-error")!;
        Assert.Contains("taken", error.TextContent);
        Assert.Contains("Form_UserName-error", visitor.Page.QuerySelector("#Form_UserName")!.GetAttribute("aria-describedby"));
        Assert.Equal("#Form_UserName", visitor.Page.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.Equal(["林晓雨", "小雨", "lin@example.org", "Asia/Shanghai", ""],
            new[] { "UserName", "DisplayName", "Email", "TimeZone", "Password" }.Select(field => visitor.ValueOf($"Form.{field}")));
        Assert.Equal("zh-Hans", visitor.Page.QuerySelector("#Form_Locale [selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("en", "has at least 10 characters")]
    [InlineData("zh-Hans", "至少 10 个字符")]
    public async Task Everything_that_is_wrong_is_said_in_the_readers_language(string language, string words)
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database);
        var visitor = site.Visit(language);
        await visitor.OpenAsync("/account/register");

        await visitor.FillInAsync(new() { ["Form.Password"] = "short", ["Form.TimeZone"] = "Mars/Olympus" });

        Assert.Equal(
            ["#Form_UserName", "#Form_DisplayName", "#Form_Password", "#Form_TimeZone"],
            visitor.Page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Contains(words, visitor.Page.QuerySelector("#Form_Password-error")!.TextContent);
    }

    [Theory]
    [InlineData("en", "Enter a user name.", "Enter a displayed name", "Choose a time zone", "Type the password again")]
    [InlineData("zh-Hans", "请填写用户名。", "请填写显示名称", "请从列表中选择时区", "请再输入一次密码")]
    public async Task What_is_missing_is_asked_for_by_name_and_the_summary_has_the_focus(string language, string name, string displayName, string zone, string again)
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database);
        var visitor = site.Visit(language);
        await visitor.OpenAsync("/account/register?returnUrl=%2Fanswers");

        await visitor.FillInAsync(new() { ["Form.Password"] = Site.Password, ["Form.TimeZone"] = "Beijing" });

        var summary = visitor.Page.QuerySelector(".error-summary")!;
        Assert.True(summary.HasAttribute("autofocus") && summary.GetAttribute("tabindex") == "-1");
        Assert.Collection(
            summary.QuerySelectorAll("a"),
            link => Assert.Equal(name, link.TextContent),
            link => Assert.StartsWith(displayName, link.TextContent, StringComparison.Ordinal),
            link => Assert.StartsWith(zone, link.TextContent, StringComparison.Ordinal));
        Assert.StartsWith(again, visitor.Page.QuerySelector("#Form_Password-again")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Form_Password-again", visitor.Page.QuerySelector("#Form_Password")!.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
        // What is not in the list is not shown as the first of it.
        Assert.Equal("", visitor.ValueOf("Form.TimeZone"));
        // Without an address of its own the form would keep the fragment of a link in the summary, and so would the page after it.
        Assert.Equal("/account/register?returnUrl=%2Fanswers", visitor.Page.QuerySelector("main form")!.GetAttribute("action"));
    }

    [Theory]
    [DatabaseData("en", "Asia", "Shanghai (Beijing time)")]
    [DatabaseData("zh-Hans", "亚洲", "Shanghai 上海（北京时间）")]
    public async Task The_time_zone_is_chosen_from_a_list_by_part_of_the_world(TestDb database, string language, string region, string city)
    {
        using var site = new Site(database);
        var visitor = site.Visit(language);

        await visitor.OpenAsync("/account/register");

        var zone = visitor.Page.QuerySelector("select[name='Form.TimeZone'] option[value='Asia/Shanghai']")!;
        Assert.Equal((city, region), (zone.TextContent, zone.ParentElement!.GetAttribute("label")));
        Assert.Single(visitor.Page.QuerySelectorAll("option[value='Europe/Berlin']"));
    }

    [Theory, DatabaseData]
    public async Task A_form_without_its_token_changes_nothing(TestDb database)
    {
        using var site = new Site(database);
        var visitor = site.Visit();

        using var response = await visitor.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/account/register") { Content = new FormUrlEncodedContent(Lin) });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, await database.CountAsync("app_user"));
    }

    [Theory]
    [InlineData("/nothing-here?a=1", "/nothing-here?a=1")]
    [InlineData("https://evil.example/", "/today")]
    [InlineData("//evil.example/", "/today")]
    public async Task The_way_on_stays_on_this_site(string returnUrl, string expected)
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database);
        var visitor = site.Visit();
        await visitor.OpenAsync($"/account/register?returnUrl={Uri.EscapeDataString(returnUrl)}");

        await visitor.FillInAsync(Lin);

        Assert.Equal(expected, visitor.At);
    }

    [Fact]
    public async Task Too_many_posts_from_one_address_get_the_page_that_says_so()
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database, (Hosting.AccountRateLimit.ConfigurationKey, "2"));
        var visitor = site.Visit();
        for (var i = 0; i < 2; i++)
        {
            await visitor.OpenAsync("/account/register");
            await visitor.FillInAsync([]);
            Assert.Equal(422, (int)visitor.Status);
        }

        await visitor.FillInAsync([]);

        Assert.Equal(429, (int)visitor.Status);
        Assert.Contains("Too many requests", visitor.Page.Title);
        await visitor.OpenAsync("/account/register");
        Assert.Equal(200, (int)visitor.Status);
    }
}
