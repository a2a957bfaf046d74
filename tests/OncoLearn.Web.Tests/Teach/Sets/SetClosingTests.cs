using System.Net;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Sets;

/// <summary>Quizzes that are closed, to their owner and to learners, without script.</summary>
public sealed class SetClosingTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task A_quiz_is_closed_after_a_question_and_its_old_link_says_so_and_leads_to_the_result()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var code = await maker.PublishAsync();
        using var student = await site.NewLearnerAsync();
        await student.OpenAsync($"/q/{code}");
        await student.SubmitAsync("main form[method=post]");
        var attempt = student.At[..student.At.LastIndexOf('/')];
        using var late = await site.NewLearnerAsync();
        await late.OpenAsync($"/q/{code}");

        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        Assert.Contains("for good", person.Page.QuerySelector("details.confirm:has(#close) [data-asks]")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("#close");

        await student.OpenAsync("/q");
        await student.FillInAsync(new() { ["Form.Code"] = code });
        student.AssertAt($"/q/{code}");
        var main = student.Page.QuerySelector("main")!;
        Assert.Contains("closed this quiz at", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("First quiz", main.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(attempt, main.QuerySelector(".ended-attempts a")!.GetAttribute("href"));
        await late.SubmitAsync("main form[method=post]");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("closed this quiz at", late.Page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_and_link_of_a_quiz_whose_closing_time_is_past_say_since_when_it_is_closed()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        await maker.PublishAsync();
        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        Assert.NotNull(person.Page.QuerySelector("[data-copy]"));
        Assert.Null(person.Page.QuerySelector("#code-past, #window-past"));
        await person.SubmitAsync("form.set-window", new Dictionary<string, string> { ["closes"] = "2020-01-01T10:00" });
        Assert.StartsWith("Closed since 2020-01-01 10:00:", person.Page.QuerySelector("#code-past")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector("[data-copy]"));
        Assert.NotNull(person.Page.QuerySelector("#link"));
        Assert.Contains("code and link stay the same", person.Page.QuerySelector("#window-past")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_already_is_not_published_and_says_so_at_the_closing_time()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        await person.SubmitAsync("form.set-window", new Dictionary<string, string> { ["closes"] = "2020-01-01T10:00" });
        Assert.Contains("closing time is past", person.Page.QuerySelector("#window-past")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("window-past", person.Page.QuerySelector("#closes")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        await person.SubmitAsync("#publish");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("closing time is past", person.Page.QuerySelector("#window-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("true", "2020-01-01T10:00"), (person.Page.QuerySelector("#closes")!.GetAttribute("aria-invalid"), person.Page.QuerySelector("#closes")!.GetAttribute("value")));
    }
}
