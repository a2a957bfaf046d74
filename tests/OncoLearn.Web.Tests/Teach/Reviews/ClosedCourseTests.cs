using System.Net;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>Pages for readers who are signed out are kept for a while, but not those of a course that is theirs no more.</summary>
public sealed class ClosedCourseTests(ReviewSite site) : IClassFixture<ReviewSite>
{
    [Fact]
    public async Task A_course_that_its_owner_closes_is_closed_at_once()
    {
        using var owner = await site.JoinAsync();
        using var reader = site.Visit();
        var course = await OpenedAsync(owner, await ReviewSite.PublishAsync(owner));
        await AssertKeptAsync(reader, course);

        await ChangeAsync(owner, "owner");

        await AssertClosedAsync(reader, course);
        await ChangeAsync(owner, "everyone");
        await AssertKeptAsync(reader, course);
    }

    [Fact]
    public async Task A_course_whose_licence_is_no_longer_open_is_closed_as_it_is_published()
    {
        using var owner = await site.JoinAsync();
        using var reader = site.Visit();
        var import = await ReviewSite.PublishAsync(owner);
        var course = await OpenedAsync(owner, import);
        await AssertKeptAsync(reader, course);
        await owner.OpenAsync($"{import}/details");
        await owner.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Licence"] = "All rights reserved" });

        await owner.OpenAsync($"{import}/lessons");
        await owner.SubmitAsync("main form:not([action*='handler'])");

        await AssertClosedAsync(reader, course);
    }

    /// <returns>The addresses of the course and of a lesson.</returns>
    static async Task<string[]> OpenedAsync(Person owner, string import)
    {
        await owner.OpenAsync($"{import}/lessons");
        await ChangeAsync(owner, "everyone");
        var lesson = owner.Page.QuerySelector(".lesson-list a[href$='/2.1']")!.GetAttribute("href")!;
        return [lesson[..lesson.LastIndexOf('/')], lesson];
    }

    static async Task ChangeAsync(Person owner, string audience)
    {
        await owner.SubmitAsync("form[action$='=Audience']", new Dictionary<string, string> { ["audience"] = audience });
        Assert.Equal(HttpStatusCode.OK, owner.Status);
        Assert.NotNull(owner.Page.QuerySelector($"input[name=audience][value={audience}][checked]"));
    }

    static async Task AssertKeptAsync(Person reader, string[] addresses)
    {
        foreach (var address in addresses.Concat(addresses)) await AssertAsync(reader, address, HttpStatusCode.OK);
        await reader.OpenAsync("/");
        Assert.NotNull(reader.Page.QuerySelector($"a[href='{addresses[0]}']"));
    }

    static async Task AssertClosedAsync(Person reader, string[] addresses)
    {
        foreach (var address in addresses) await AssertAsync(reader, address, HttpStatusCode.NotFound);
        await reader.OpenAsync("/");
        Assert.Null(reader.Page.QuerySelector($"a[href='{addresses[0]}']"));
    }

    static async Task AssertAsync(Person reader, string address, HttpStatusCode status)
    {
        await reader.OpenAsync(address);
        Assert.Equal((address, status), (reader.At, reader.Status));
    }
}
