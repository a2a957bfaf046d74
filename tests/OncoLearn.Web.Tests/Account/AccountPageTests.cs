using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Account;

public sealed class AccountPageTests
{
    const string EmailForm = "form:has([name='Contact.Email'])";

    [Theory, DatabaseData]
    public async Task The_profile_is_saved_and_speaks_from_the_next_page_on(TestDb database)
    {
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");
        await visitor.OpenAsync("/account");

        await visitor.FillInAsync(new()
        {
            ["Profile.DisplayName"] = "小雨",
            ["Profile.Locale"] = "zh-Hans",
            ["Profile.ContentLang"] = "en",
            ["Profile.TimeZone"] = "Asia/Shanghai",
            ["Profile.DayStartsAt"] = "05:30",
        });

        Assert.Equal("/account", visitor.At);
        Assert.NotNull(visitor.Page.QuerySelector(".notice-ok"));
        Assert.Equal("zh-Hans", visitor.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("小", visitor.Page.QuerySelector(".avatar > span")!.TextContent);
        Assert.Equal("en", visitor.Cookie(ReaderPreferences.ContentCookie));
        Assert.Equal(["小雨", "Asia/Shanghai", "05:30"], new[] { "DisplayName", "TimeZone", "DayStartsAt" }.Select(field => visitor.ValueOf($"Profile.{field}")));
    }

    [Theory]
    [DatabaseData("Profile.DayStartsAt", "25:00", "25:00")]
    [DatabaseData("Profile.TimeZone", "Mars/Olympus", "")]
    [DatabaseData("Profile.DisplayName", "", "")]
    public async Task A_bad_value_is_said_at_its_field_and_kept_where_one_types_it(TestDb database, string field, string value, string kept)
    {
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");
        await visitor.OpenAsync("/account");

        await visitor.FillInAsync(new() { [field] = value });

        Assert.Equal(422, (int)visitor.Status);
        Assert.NotNull(visitor.Page.QuerySelector($"#{field.Replace('.', '_')}-error"));
        Assert.Equal(kept, visitor.ValueOf(field));
        Assert.Equal("lin", await database.ExecuteScalarAsync<string>("select display_name from app_user"));
    }

    [Theory, DatabaseData]
    public async Task The_email_changes_with_the_password_only(TestDb database)
    {
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");
        await visitor.OpenAsync("/account");

        await visitor.FillInAsync(new() { ["Contact.Email"] = "lin@example.org", ["Contact.CurrentPassword"] = "wrong" }, EmailForm);
        Assert.Contains("current password is not right", visitor.Page.QuerySelector("#Contact_CurrentPassword-error")!.TextContent);
        Assert.Equal("lin@example.org", visitor.ValueOf("Contact.Email"));
        Assert.Null(await database.ExecuteScalarAsync<string>("select email from app_user"));

        await visitor.FillInAsync(new() { ["Contact.Email"] = "lin@example.org", ["Contact.CurrentPassword"] = Site.Password }, EmailForm);
        Assert.Equal(("/account", "Your e-mail address is saved."), (visitor.At, visitor.Page.QuerySelector(".notice-ok")!.TextContent.Trim()));
        await visitor.FillInAsync(new() { ["Contact.Email"] = "", ["Contact.CurrentPassword"] = Site.Password }, EmailForm);
        Assert.Null(await database.ExecuteScalarAsync<string>("select email from app_user"));
    }

    [Theory]
    [InlineData("Profile", "Profile.DisplayName", "")]
    [InlineData("Contact", "Contact.CurrentPassword", "wrong")]
    [InlineData("Secret", "Secret.CurrentPassword", "wrong")]
    public async Task What_is_wrong_is_said_and_has_the_focus_in_the_form_that_was_sent(string form, string field, string value)
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");
        await visitor.OpenAsync("/account");

        await visitor.FillInAsync(new() { [field] = value }, $"form:has([name='{field}'])");

        var summary = Assert.Single(visitor.Page.QuerySelectorAll(".error-summary[autofocus]"));
        Assert.NotNull(summary.Closest("form")!.QuerySelector($"[name^='{form}.']"));
        Assert.Contains($"#{field.Replace('.', '_')}", summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_was_saved_is_told_once_and_to_nobody_who_only_opens_an_address()
    {
        await using var database = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        using var site = new Site(database);
        var visitor = await site.SignInNewAsync("lin");
        await visitor.OpenAsync("/account?done=password");
        Assert.Null(visitor.Page.QuerySelector(".notice-ok"));
        await visitor.FillInAsync([]);
        Assert.Equal("Your profile is saved.", visitor.Page.QuerySelector(".notice-ok")!.TextContent.Trim());
        Assert.Null(visitor.Cookie(Hosting.CookieRules.NoticeCookie));

        await visitor.OpenAsync("/account");

        Assert.Null(visitor.Page.QuerySelector(".notice-ok"));
    }

    [Theory, DatabaseData]
    public async Task A_language_chosen_in_the_header_is_there_on_the_next_device(TestDb database)
    {
        using var site = new Site(database);
        var here = await site.SignInNewAsync("lin");
        await here.OpenAsync("/prefs/lang/zh-Hans?back=/");
        await here.OpenAsync("/prefs/content/en?back=/");

        var there = await site.SignInAsync("lin");

        Assert.Equal("zh-Hans", there.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", there.Cookie(ReaderPreferences.ContentCookie));
        await here.OpenAsync("/prefs/content/auto?back=/");
        Assert.Null(await database.ExecuteScalarAsync<string>("select content_lang from app_user"));
    }

    [Theory, DatabaseData]
    public async Task A_visitor_is_asked_to_sign_in_and_brought_back(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonAsync("lin");
        var visitor = site.Visit();

        await visitor.OpenAsync("/account?done=x");
        Assert.Equal("/account/sign-in?returnUrl=%2Faccount%3Fdone%3Dx", visitor.At);
        await visitor.FillInAsync(new() { ["Form.Name"] = "lin", ["Form.Password"] = Site.Password });

        Assert.Equal("/account?done=x", visitor.At);
    }
}
