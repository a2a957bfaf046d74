using System.Net;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>Questions that were drafted from an import, and the students who get them.</summary>
public sealed class DraftPagesTests(Chromium chromium, ReviewSite site) : IClassFixture<ReviewSite>
{
    [Fact]
    public async Task A_student_who_has_the_link_practises_what_was_accepted_and_nothing_else()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        var course = person.Page.QuerySelector(".lesson-list a")!.GetAttribute("href")!.Split('/')[2];
        await person.SubmitAsync("section[aria-labelledby=audience] form", new Dictionary<string, string> { ["audience"] = "link" });
        var link = new Uri(person.Page.QuerySelector("#course-link")!.TextContent).AbsolutePath;
        using var student = await site.JoinAsync(Role.Student);
        await student.OpenAsync($"/courses/{course}");
        Assert.Equal(HttpStatusCode.NotFound, student.Status);
        await student.OpenAsync(link);
        await student.SubmitAsync("form.start-asked");
        Assert.Equal($"/courses/{course}", student.At);
        Assert.DoesNotContain(student.Page.QuerySelectorAll("a"), one => one.GetAttribute("href")!.StartsWith("/practice/", StringComparison.Ordinal));

        await person.OpenAsync($"{import}/questions");
        var stem = person.Page.QuerySelector(".triage-draft .question")!.TextContent;
        Assert.NotEmpty(person.Page.QuerySelector("blockquote.claim-sentence")!.TextContent);
        await person.SubmitAsync("form[action$='=Accept']");
        Assert.Equal("1", person.Page.QuerySelectorAll(".triage-counts b")[1].TextContent);
        Assert.NotEqual(stem, person.Page.QuerySelector(".triage-draft .question")!.TextContent);
        await person.SubmitAsync("form[action$='=Reject']", new Dictionary<string, string> { ["reason"] = "dull" });
        Assert.Equal("1", person.Page.QuerySelectorAll(".triage-counts b")[2].TextContent);
        await person.SubmitAsync("form[action$='=Undo']");
        Assert.Equal("0", person.Page.QuerySelectorAll(".triage-counts b")[2].TextContent);

        await student.OpenAsync($"/courses/{course}");
        await student.OpenAsync(student.Page.QuerySelectorAll("a").Select(one => one.GetAttribute("href")!).First(href => href.StartsWith("/practice/", StringComparison.Ordinal)));
        await student.SubmitAsync("main form");
        Assert.StartsWith("/practice/attempt/", student.At, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, student.Status);
    }

    [Fact]
    public async Task A_draft_is_edited_before_it_is_published()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await person.OpenAsync($"{import}/questions");
        await person.SubmitAsync("form[action$='=Edit']");
        Assert.StartsWith($"{import}/questions/", person.At, StringComparison.Ordinal);
        var (editor, stem) = (person.At, person.Page.QuerySelector("[name='stem.en']")!.TextContent);
        Assert.NotEmpty(stem.Trim());

        // Whoever leaves finds it open.
        await person.OpenAsync(person.Page.QuerySelector(".draft-lead a")!.GetAttribute("href")!);
        Assert.Equal("0", Accepted(person));
        await person.OpenAsync(editor);
        await person.SubmitAsync("form.editor", new Dictionary<string, string> { ["stem.en"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        await person.OpenAsync($"{import}/questions");
        Assert.Equal("0", Accepted(person));

        await person.OpenAsync(editor);
        await person.SubmitAsync("form.editor", new Dictionary<string, string> { ["stem.en"] = stem.Trim() + " (edited)" });
        Assert.Equal($"{import}/questions", person.At);
        Assert.Contains("saved and published", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", Accepted(person));

        // It is decided: the editor has nothing to open any more, and another window saves nothing.
        await person.OpenAsync(editor);
        Assert.Equal($"{import}/questions", person.At);
        Assert.Contains("decided in another window", person.Page.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form[action$='=Undo']");
        Assert.Equal("0", Accepted(person));
    }

    static string Accepted(Person person) => person.Page.QuerySelectorAll(".triage-counts b")[1].TextContent;

    [Fact]
    public async Task Before_the_lessons_are_published_it_says_so()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        await person.OpenAsync($"{import}/questions");
        Assert.Contains("Publish the lessons first", person.Page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_without_an_open_licence_is_not_for_everyone()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await person.OpenAsync($"{import}/details");
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Licence"] = "" });
        await person.OpenAsync($"{import}/lessons");
        await person.SubmitAsync("main form");
        await person.SubmitAsync("section[aria-labelledby=audience] form", new Dictionary<string, string> { ["audience"] = "everyone" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.NotNull(person.Page.QuerySelector("section[aria-labelledby=audience] .field-error"));
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task Drafts_are_decided_by_single_keys(Look look)
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await using var context = await chromium.OpenAsync(look, site.Address, script: true, person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(async () =>
        {
            await visit.OpenAsync($"{import}/lessons");
            await visit.LookAtAsync("review-audience");
            await visit.OpenAsync($"{import}/questions");
            await visit.ArriveAsync(".triage-draft");
            await visit.LookAtAsync("review-questions");
            await visit.Page.Keyboard.PressAsync("y");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(2)')?.textContent === '1'");
            await visit.ArriveAsync(".triage-draft");
            await visit.UntilAsync("!document.body.dataset.keysWait");
            await visit.Page.Keyboard.PressAsync("z");
            await visit.UntilAsync("document.querySelector('.triage-counts b:nth-of-type(2)')?.textContent === '0'");
            await visit.ArriveAsync(".triage-draft");
            await visit.UntilAsync("!document.body.dataset.keysWait");
            await visit.Page.Keyboard.PressAsync("e");
            await visit.ArriveAsync("#editor");
            await visit.LookAtAsync("review-draft");
        });
    }
}
