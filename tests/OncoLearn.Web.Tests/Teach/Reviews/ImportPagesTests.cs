using System.Net;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>A review on its way to lessons, without script.</summary>
public sealed class ImportPagesTests(ReviewSite site) : IClassFixture<ReviewSite>
{
    [Fact]
    public async Task From_a_paste_to_published_lessons()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        Assert.EndsWith("/sections", person.At, StringComparison.Ordinal);
        Assert.Equal(["1 Introduction", "2 Mechanisms", "2.1 Growth", "2.2 Resistance"], Names(person));

        await person.OpenAsync($"{import}/details");
        Assert.Equal("Stress proteins in pancreatic cancer", person.Page.QuerySelector("#Form_Title")!.GetAttribute("value"));
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Attribution"] = "Guo et al., 2021" });
        Assert.Equal($"{import}/claims", person.At);
        var statement = person.Page.QuerySelector("#claim")!.TextContent;
        await person.SubmitAsync("form[action$='=Confirm']");
        Assert.NotEqual(statement, person.Page.QuerySelector("#claim")!.TextContent);
        Assert.StartsWith("1 confirmed", Counts(person, at: 1), StringComparison.Ordinal);
        await person.SubmitAsync("form[action$='=Undo']");
        Assert.Equal(statement, person.Page.QuerySelector("#claim")!.TextContent);
        await person.SubmitAsync("form[action$='=Confirm']");

        await person.OpenAsync($"{import}/lessons");
        await person.SubmitAsync("main form");
        Assert.Equal($"{import}/lessons", person.At);
        Assert.NotNull(person.Page.QuerySelector(".notice-ok"));
        await person.OpenAsync(person.Page.QuerySelector(".lesson-list a[href$='/2.1']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Equal("Growth", person.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("knockdown of NUPR1 inhibited tumour growth", person.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync("/teach/reviews");
        Assert.Contains("Published", person.Page.QuerySelector(".bank-card")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sections_are_renamed_split_merged_dropped_and_each_is_undone()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        await person.OpenAsync($"{import}/sections?s=2");
        await person.SubmitAsync("form[action$='=Rename']", new Dictionary<string, string> { ["title"] = "Proliferation" });
        Assert.Equal(["1 Introduction", "2 Mechanisms", "2.1 Proliferation", "2.2 Resistance"], Names(person));
        await person.SubmitAsync("form[action$='=Split']", new Dictionary<string, string> { ["title"] = "Not known" });
        Assert.Equal(5, Names(person).Count);
        Assert.Contains("Not known", person.Page.QuerySelector("#shown-title")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form[action$='=Merge']");
        Assert.Equal(["1 Introduction", "2 Mechanisms", "2.1 Proliferation", "2.2 Resistance"], Names(person));
        Assert.Contains("Proliferation", person.Page.QuerySelector("#shown-title")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form[action$='=Drop']");
        Assert.NotNull(person.Page.QuerySelector(".section-row.is-dropped"));
        await person.SubmitAsync("form[action$='=Keep']");
        Assert.Null(person.Page.QuerySelector(".section-row.is-dropped"));
        for (var edits = 5; edits > 0; edits--) await person.SubmitAsync("form[action$='=Undo']");
        Assert.Equal(["1 Introduction", "2 Mechanisms", "2.1 Growth", "2.2 Resistance"], Names(person));
        Assert.Null(person.Page.QuerySelector("form[action$='=Undo']"));
    }

    [Fact]
    public async Task What_cannot_be_done_is_told_and_changes_nothing()
    {
        using var person = await site.JoinAsync();
        await person.OpenAsync("/teach/reviews/new");
        await person.SubmitAsync("form.review-form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("Choose a file, or paste the text.", person.Page.QuerySelector("#Paste-error")!.TextContent);

        var import = await ReviewSite.ImportAsync(person);
        await person.OpenAsync($"{import}/sections?s=2");
        using var second = person.RequestOf("form[action$='=Rename']", new Dictionary<string, string> { ["title"] = "Second" });
        await person.SubmitAsync("form[action$='=Rename']", new Dictionary<string, string> { ["title"] = "   " });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Enter a title."), (person.Status, person.Page.QuerySelector(".notice-error p")!.TextContent));
        await person.SubmitAsync("form[action$='=Rename']", new Dictionary<string, string> { ["title"] = "First" });
        using var late = await person.SendAsync(second);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        await person.OpenAsync($"{import}/sections");
        Assert.Equal(["1 Introduction", "2 Mechanisms", "2.1 First", "2.2 Resistance"], Names(person));

        await person.OpenAsync($"{import}/lessons");
        await person.SubmitAsync("main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("is missing", person.Page.QuerySelector(".notice-error")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync($"{import}/details");
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Title"] = "", ["Form.Licence"] = "CC BY 4.0" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("Enter a title.", person.Errors(), StringComparison.Ordinal);
        Assert.Equal("CC BY 4.0", person.Page.QuerySelector("#Form_Licence")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_claim_is_put_right_before_it_is_confirmed()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        await person.OpenAsync($"{import}/claims");
        await person.OpenAsync(person.Page.QuerySelector("[data-key=e]")!.GetAttribute("href")!);
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Subject"] = "QRX7", ["Form.Refs"] = "two" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("“QRX7” is not in the vocabulary", person.Page.QuerySelector("#Form_Subject-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("two", person.Page.QuerySelector("#Form_Refs")!.GetAttribute("value"));
        // Nothing is taken that was not asked about, and nothing is kept of a form that is refused.
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.SubjectAnswer"] = "add:gene", ["Form.Refs"] = "two" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Subject"] = "QRX8", ["Form.SubjectAsked"] = "QRX7", ["Form.SubjectAnswer"] = "add:gene", ["Form.Refs"] = "4, 2" });
        Assert.Contains("“QRX8” is not in the vocabulary", person.Page.QuerySelector("#ask-Subject legend")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Subject"] = "QRX7", ["Form.SubjectAsked"] = "QRX7", ["Form.SubjectAnswer"] = "add:gene", ["Form.Refs"] = "4, 2", ["Form.Statement"] = "QRX7 does it." });
        Assert.Equal($"{import}/claims", person.At);
        Assert.StartsWith("1 confirmed", Counts(person, at: 1), StringComparison.Ordinal);

        await person.OpenAsync($"{import}/details");
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Attribution"] = "Guo et al., 2021" });
        await person.OpenAsync($"{import}/lessons");
        await person.SubmitAsync("main form");
        var lessons = person.Page.QuerySelectorAll(".lesson-list a").Select(link => link.GetAttribute("href")!).ToList();
        var told = 0;
        foreach (var lesson in lessons)
        {
            await person.OpenAsync(lesson);
            told += person.Page.QuerySelectorAll(".claim").Count(claim => claim.TextContent.Contains("QRX7 does it.", StringComparison.Ordinal));
        }
        Assert.Equal(1, told);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/sections")]
    [InlineData("/details")]
    [InlineData("/claims")]
    [InlineData("/lessons")]
    public async Task Nobody_sees_the_import_of_somebody_else(string page)
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        await person.OpenAsync($"{import}/sections");
        Assert.Equal(HttpStatusCode.OK, person.Status);

        using var other = await site.JoinAsync();
        await other.OpenAsync(import + page);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    static IReadOnlyList<string> Names(Person person) =>
        [.. person.Page.QuerySelectorAll(".section-name").Select(link => string.Join(' ', link.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    static string Counts(Person person, int at)
    {
        var words = person.Page.QuerySelector(".triage-counts")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"{words[2 * at]} {words[(2 * at) + 1]}";
    }
}
