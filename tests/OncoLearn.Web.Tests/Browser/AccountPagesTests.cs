using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OncoLearn.App.Identity;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Tests.Browser;

public sealed class AccountPagesTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    const string Password = "correct horse battery";

    static int _people;

    [Theory]
    [InlineData("en", true)]
    [InlineData("en", false)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hans", false)]
    public async Task A_person_registers_signs_out_and_signs_in(string language, bool script)
    {
        var name = NextName();
        await VisitAsync(
            Look.Phone with { Language = language },
            async visit =>
            {
                var page = visit.Page;
                await visit.OpenAsync("/account/register?returnUrl=%2Faccount");
                await page.FillAsync("#Form_UserName", name);
                await page.FillAsync("#Form_DisplayName", "林晓雨");
                await page.FillAsync("#Form_Password", Password);
                await page.ClickAsync("main button[type=submit]");
                await Assertions.Expect(page).ToHaveURLAsync("/account");

                await page.ClickAsync("summary.avatar");
                await page.ClickAsync("form[action='/account/sign-out'] button");
                await page.GotoAsync("/account");
                await page.FillAsync("#Form_Name", name);
                await page.FillAsync("#Form_Password", Password);
                await page.ClickAsync("main button[type=submit]");
                await Assertions.Expect(page).ToHaveURLAsync("/account");

                var session = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == AccountSetup.SessionCookie);
                Assert.Equal((true, SameSiteAttribute.Lax, -1), (session.HttpOnly, session.SameSite, session.Expires));
            },
            script: script);
    }

    [Fact]
    public async Task The_devices_time_zone_is_filled_in_once_and_a_password_can_be_shown()
    {
        await VisitAsync(Look.Desk, async visit =>
        {
            var page = visit.Page;
            await visit.OpenAsync("/account/register");
            visit.Allow(422);
            var zone = await page.EvaluateAsync<string>("Intl.DateTimeFormat().resolvedOptions().timeZone");
            Assert.Equal(zone, await page.InputValueAsync("#Form_TimeZone"));

            await page.FillAsync("#Form_Password", "shown");
            await page.ClickAsync("button[data-reveal]");
            Assert.Equal("text", await page.GetAttributeAsync("#Form_Password", "type"));

            await page.SelectOptionAsync("#Form_TimeZone", "Asia/Tokyo");
            await page.ClickAsync("main button[type=submit]");
            await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
            Assert.Equal("Asia/Tokyo", await page.InputValueAsync("#Form_TimeZone"));
            Assert.Equal("password", await page.GetAttributeAsync("#Form_Password", "type"));

            await page.ClickAsync(".error-summary a[href='#Form_UserName']");
            await Assertions.Expect(page.Locator("#Form_UserName")).ToBeFocusedAsync();
        });
    }

    [Fact]
    public async Task What_was_typed_stays_in_another_language_but_for_the_password()
    {
        await VisitAsync(Look.Desk, async visit =>
        {
            var page = visit.Page;
            await visit.OpenAsync("/account/register");
            await page.FillAsync("#Form_UserName", "lin.xiaoyu");
            await page.FillAsync("#Form_Password", Password);
            await page.SelectOptionAsync("#Form_TimeZone", "Asia/Tokyo");
            await SwitchAsync("zh-Hans");

            Assert.Equal("lin.xiaoyu", await page.InputValueAsync("#Form_UserName"));
            Assert.Equal("Asia/Tokyo", await page.InputValueAsync("#Form_TimeZone"));
            Assert.Equal("", await page.InputValueAsync("#Form_Password"));
            // The language of a new account is that of the page, unless it was chosen.
            Assert.Equal("zh-Hans", await page.InputValueAsync("#Form_Locale"));
            Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));

            // The default of the server in place of the device's; then what was posted and not taken.
            await page.SelectOptionAsync("#Form_TimeZone", "Asia/Shanghai");
            await SwitchAsync("en");
            Assert.Equal("Asia/Shanghai", await page.InputValueAsync("#Form_TimeZone"));
            visit.Allow(422);
            await page.FillAsync("#Form_Password", "short");
            await page.ClickAsync("main button[type=submit]");
            await visit.ArriveAsync(".error-summary");
            await page.FillAsync("#Form_UserName", "");
            await SwitchAsync("zh-Hans");
            Assert.Equal(("", "Asia/Shanghai"), (await page.InputValueAsync("#Form_UserName"), await page.InputValueAsync("#Form_TimeZone")));

            async Task SwitchAsync(string language)
            {
                await page.ClickAsync(".menu:has(.icon-button) summary");
                await page.ClickAsync($"a[href^='/prefs/lang/{language}']");
                await visit.ArriveAsync($"html[lang={language}]");
            }
        });
    }

    [Theory]
    [MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public async Task The_pages_are_accessible_and_fit(Look look)
    {
        var admin = await AddAdministratorAsync(look.Language);
        await VisitAsync(look, async visit =>
        {
            var page = visit.Page;
            await visit.OpenAsync("/account/sign-in?returnUrl=%2Faccount");
            await visit.PictureAsync("account-sign-in");
            visit.Allow(422);
            await page.FillAsync("#Form_Name", "somebody");
            await page.FillAsync("#Form_Password", "wrong");
            await page.ClickAsync("main button[type=submit]");
            await visit.ArriveAsync(".error-summary");
            await visit.LookAtAsync("account-sign-in-failed");
            await visit.OpenAsync("/account/register");
            await visit.PictureAsync("account-register");
            await page.FillAsync("#Form_UserName", "林 晓雨");
            await page.ClickAsync("main button[type=submit]");
            await visit.ArriveAsync(".error-summary");
            await visit.LookAtAsync("account-register-errors");
            await visit.LookAtAsync("account-forgot", "/account/forgot");
            await page.FillAsync("#Form_Email", "nobody@example.org");
            await page.ClickAsync("main button[type=submit]");
            await visit.ArriveAsync("main [role=status]");
            await visit.LookAtAsync("account-forgot-sent");

            await SignInAsync(visit, admin);
            await visit.OpenAsync("/account");
            await page.ClickAsync("form:has([name='Profile.DisplayName']) button[type=submit]");
            await visit.ArriveAsync(".notice-ok");
            await visit.LookAtAsync("account");
            // The last of the forms: what is wrong in it is in view, and read out.
            await page.ClickAsync("form:has([name='Secret.Password']) button[type=submit]");
            await Assertions.Expect(page.Locator("form:has([name='Secret.Password']) .error-summary")).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator(".error-summary")).ToBeInViewportAsync();
            await visit.LookAtAsync("account-errors");
            await visit.LookAtAsync("admin-users", "/admin/users");
            await visit.LookAtAsync("admin-users-none", "/admin/users?q=nobody-is-called-so");
            await page.GotoAsync("/admin/users");
            await page.ClickAsync("tbody a >> nth=0");
            await visit.ArriveAsync(".role-list");
            await visit.LookAtAsync("admin-user");
        });
    }

    static async Task SignInAsync(Visit visit, string userName)
    {
        await visit.OpenAsync("/account/sign-in");
        await visit.Page.FillAsync("#Form_Name", userName);
        await visit.Page.FillAsync("#Form_Password", Password);
        await visit.Page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(visit.Page.Locator("summary.avatar")).ToBeVisibleAsync();
    }

    static string NextName() => $"person-{Interlocked.Increment(ref _people)}";

    async Task<string> AddAdministratorAsync(string language)
    {
        var name = NextName();
        await using var scope = Server.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CreateAccount>().RunAsync(new CreateAccount.Input
        {
            UserName = name,
            DisplayName = "陈明远",
            Email = $"{name}@example.edu",
            Password = Password,
            Locale = language,
            TimeZone = "Asia/Shanghai",
            Roles = [Role.Student, Role.Administrator],
        });
        return name;
    }
}
