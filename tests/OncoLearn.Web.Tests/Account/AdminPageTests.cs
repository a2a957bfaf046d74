using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Account;

public sealed class AdminPageTests
{
    [Theory]
    [DatabaseData("/admin/users")]
    [DatabaseData("/admin/users/some-uid")]
    public async Task Students_and_instructors_find_it_closed_and_visitors_sign_in_first(TestDb database, string path)
    {
        using var site = new Site(database);
        var instructor = await site.SignInNewAsync("wang", Role.Instructor);
        var visitor = site.Visit();

        await instructor.OpenAsync(path);
        await visitor.OpenAsync(path);

        Assert.Equal((403, path), ((int)instructor.Status, instructor.At));
        Assert.Contains("not open to you", instructor.Page.Title);
        Assert.StartsWith("/account/sign-in?", visitor.At);
    }

    [Theory, DatabaseData]
    public async Task An_administrator_finds_people_and_gives_roles(TestDb database)
    {
        using var site = new Site(database);
        await site.AddPersonWithEmailAsync("lin", "lin@example.org");
        var admin = await site.SignInNewAsync("chen", Role.Administrator);

        await admin.OpenAsync("/admin/users?q=EXAMPLE.org");
        var link = Assert.Single(admin.Page.QuerySelectorAll("tbody a"));
        await admin.OpenAsync(link.GetAttribute("href")!);
        await admin.FillInAsync([], "form:has(input[value=Instructor])");

        Assert.NotNull(admin.Page.QuerySelector(".notice-ok"));
        Assert.NotNull(admin.Page.QuerySelector("form[action*=Take]:has(input[value=Instructor])"));
        Assert.Equal(1, await database.CountAsync("audit_event"));
    }

    [Theory, DatabaseData]
    public async Task The_last_administrator_stays(TestDb database)
    {
        using var site = new Site(database);
        var chen = await site.AddPersonAsync("chen", Role.Administrator);
        var admin = await site.SignInAsync("chen");
        await admin.OpenAsync($"/admin/users/{chen.LearnerUid}");

        await admin.FillInAsync([], "form:has(input[value=Administrator])");

        Assert.Contains("last administrator", admin.Page.QuerySelector(".notice-warning")!.TextContent);
        await admin.OpenAsync("/admin/users");
        Assert.Equal(200, (int)admin.Status);
    }

    [Theory, DatabaseData]
    public async Task Nonsense_is_refused_and_changes_nothing(TestDb database)
    {
        using var site = new Site(database);
        var chen = await site.AddPersonAsync("chen", Role.Administrator);
        var admin = await site.SignInAsync("chen");

        await admin.OpenAsync("/admin/users/no-such-person");
        Assert.Equal(404, (int)admin.Status);
        await admin.OpenAsync("/admin/users?q=%00%25_&n=-5");
        Assert.Equal(200, (int)admin.Status);
        await admin.OpenAsync($"/admin/users/{chen.LearnerUid}");
        await admin.FillInAsync(new() { ["role"] = "Emperor" }, "form:has(input[value=Instructor])");
        Assert.Equal(400, (int)admin.Status);
        Assert.Equal(0, await database.CountAsync("audit_event"));
    }
}
