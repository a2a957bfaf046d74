using System.Net;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Courses;

public sealed class JoinPageTests
{
    [Theory, CourseData]
    public async Task Whoever_has_the_link_signs_in_and_comes_back_and_joins(TestDb database)
    {
        using var site = new Site(database, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        var course = await ImportedCourse.AddAsync(database, (await site.AddPersonAsync("chen", Role.Instructor)).Id, "en", "link");
        await site.AddPersonAsync("lin");
        using var lin = site.Visit();
        await lin.OpenAsync($"/r/{course.Code}");
        Assert.StartsWith("/account/sign-in", lin.At, StringComparison.Ordinal);
        Assert.DoesNotContain(course.Word, lin.Page.Body!.TextContent, StringComparison.Ordinal);

        await lin.SubmitAsync("main form[method=post]", new Dictionary<string, string> { ["Form.Name"] = "lin", ["Form.Password"] = Site.Password });

        Assert.Equal($"/r/{course.Code}", lin.At);
        Assert.Contains("chen", lin.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // Looking at it made no reader of them.
        await lin.OpenAsync($"/courses/{course.Slug}");
        Assert.Equal(HttpStatusCode.NotFound, lin.Status);
        await lin.OpenAsync($"/r/{course.Code}");
        await lin.SubmitAsync("main form[method=post]");
        Assert.Equal((HttpStatusCode.OK, $"/courses/{course.Slug}"), (lin.Status, lin.At));
        await lin.OpenAsync("/");
        Assert.Contains(lin.Page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/courses/{course.Slug}");
        // There is nothing to do any more.
        await lin.OpenAsync($"/r/{course.Code}");
        Assert.Equal($"/courses/{course.Slug}", lin.At);
    }

    [Theory]
    [CourseData("en", "No course has this link")]
    [CourseData("zh-Hans", "这个链接没有对应的课程")]
    public async Task A_link_that_leads_nowhere_says_so(TestDb database, string language, string heading)
    {
        using var site = new Site(database, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        var course = await ImportedCourse.AddAsync(database, (await site.AddPersonAsync("chen", Role.Instructor)).Id, "en", "link");
        using var lin = await site.SignInNewAsync("lin");
        await lin.OpenAsync($"/prefs/lang/{language}?back=/");
        await lin.OpenAsync($"/r/{course.Code}");
        var form = lin.RequestOf("main form[method=post]");
        await database.ExecuteAsync("update course set code = 'another' where slug = @slug", new { slug = course.Slug });

        await lin.OpenAsync($"/r/{course.Code}");
        Assert.Equal((HttpStatusCode.NotFound, heading), (lin.Status, lin.Page.QuerySelector("h1")!.TextContent));
        using var response = await lin.SendAsync(form);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain(course.Word, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await database.CountAsync("course_reader"));
    }
}
