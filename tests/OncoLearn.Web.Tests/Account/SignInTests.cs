using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Account;

public sealed class SignInTests
{
    [Theory]
    [DatabaseData("lin")]
    [DatabaseData("ＬＩＮ")]
    [DatabaseData("Lin@Example.org")]
    public async Task One_signs_in_by_name_or_by_email(TestDb database, string name)
    {
        using var site = new Site(database);
        await site.AddPersonWithEmailAsync("lin", "lin@example.org");

        var visitor = await site.SignInAsync(name);

        Assert.Equal("/today", visitor.At);
    }

    [Theory, DatabaseData]
    public async Task An_unknown_name_a_wrong_password_and_a_locked_account_read_alike(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonAsync("lin");
        await site.AddPersonAsync("wang");
        for (var i = 0; i < 5; i++)
            await TryAsync(site, "wang", "wrong");

        var unknown = await TryAsync(site, "nobody", "wrong");
        var wrong = await TryAsync(site, "lin", "wrong");
        var locked = await TryAsync(site, "wang", Site.Password);

        Assert.All([unknown, wrong, locked], visitor => Assert.False(visitor.IsSignedIn()));
        Assert.Contains("do not match", unknown.Errors());
        Assert.Equal(unknown.Errors(), wrong.Errors());
        Assert.Equal(unknown.Errors(), locked.Errors());
        Assert.Equal("lin", wrong.ValueOf("Form.Name"));
    }

    [Theory]
    [DatabaseData("en", "Enter your user name or e-mail address.", "Enter your password.")]
    [DatabaseData("zh-Hans", "请填写用户名或邮箱。", "请填写密码。")]
    public async Task An_empty_field_is_asked_for_by_its_name(TestDb database, string language, string name, string password)
    {
        using var site = new Site(database);
        var visitor = site.Visit(language);
        await visitor.OpenAsync("/account/sign-in?returnUrl=%2Fanswers");
        Assert.NotNull(visitor.Page.QuerySelector(".notice-info"));

        await visitor.FillInAsync([]);

        Assert.Equal([name, password], visitor.Page.QuerySelectorAll(".error-summary a").Select(link => link.TextContent));
        // Why one is here was said; above an error it would read as one more.
        Assert.Null(visitor.Page.QuerySelector(".notice-info"));
        Assert.Equal("/account/sign-in?returnUrl=%2Fanswers", visitor.At);
    }

    [Theory, DatabaseData]
    public async Task A_locked_account_opens_after_ten_minutes(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonAsync("lin");
        for (var i = 0; i < 5; i++)
            await TryAsync(site, "lin", "wrong");
        site.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.False((await TryAsync(site, "lin", Site.Password)).IsSignedIn());

        site.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True((await TryAsync(site, "lin", Site.Password)).IsSignedIn());
    }

    [Theory, DatabaseData]
    public async Task Nothing_typed_breaks_the_page(TestDb database)
    {
        using var site = new Site(database);

        foreach (var text in new[] { "\uFFFE", "@", "%", new string('x', 5000) })
            Assert.Equal(422, (int)(await TryAsync(site, text, text)).Status);
        Assert.Equal(400, (int)(await TryAsync(site, "a\0b", "a\0b")).Status);
    }

    [Theory, DatabaseData]
    public async Task Signing_out_ends_the_session(TestDb database)
    {
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");

        await visitor.FillInAsync([], "form[action='/account/sign-out']");

        Assert.False(visitor.IsSignedIn());
        Assert.Equal(("/account/sign-out", "You are signed out"), (visitor.At, visitor.Page.QuerySelector("h1")!.TextContent));
        await visitor.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in?", visitor.At);
    }

    [Theory, DatabaseData]
    public async Task A_link_signs_nobody_out(TestDb database)
    {
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");

        await visitor.OpenAsync("/account/sign-out");

        Assert.True(visitor.IsSignedIn());
    }

    [Theory]
    [InlineData("/account", "/account")]
    [InlineData("/", "/")]
    [InlineData("https://evil.example/account", "/today")]
    [InlineData("//evil.example", "/today")]
    [InlineData("/\\evil.example", "/today")]
    public async Task The_way_back_stays_on_this_site(string returnUrl, string expected)
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database);
        await site.AddPersonAsync("lin");
        var visitor = site.Visit();
        await visitor.OpenAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");

        await visitor.FillInAsync(new() { ["Form.Name"] = "lin", ["Form.Password"] = Site.Password });
        Assert.Equal(expected, visitor.At);

        await visitor.OpenAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        Assert.Equal(expected, visitor.At);
    }

    [Theory, DatabaseData]
    public async Task A_restart_signs_nobody_out(TestDb database)
    {
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");
        using var restarted = site.Restart();
        var later = restarted.Visit();
        later.SetCookie(Hosting.AccountSetup.SessionCookie, visitor.Cookie(Hosting.AccountSetup.SessionCookie)!);

        await later.OpenAsync("/account");

        Assert.Equal("/account", later.At);
    }

    [Theory, DatabaseData]
    public async Task A_role_reaches_a_running_session_within_a_minute(TestDb database)
    {
        using var site = new Site(database);
        var boss = await site.SignInNewAsync("chen", Role.Administrator);
        var lin = await site.AddPersonAsync("lin");
        var visitor = await site.SignInAsync("lin");
        await boss.OpenAsync($"/admin/users/{lin.LearnerUid}");
        await boss.FillInAsync([], "form:has(input[value=Administrator])");

        site.Clock.Advance(TimeSpan.FromSeconds(61));
        await visitor.OpenAsync("/admin/users");

        Assert.Equal(200, (int)visitor.Status);
    }

    static async Task<Person> TryAsync(Site site, string name, string password)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/account/sign-in");
        await visitor.FillInAsync(new() { ["Form.Name"] = name, ["Form.Password"] = password });
        return visitor;
    }
}
