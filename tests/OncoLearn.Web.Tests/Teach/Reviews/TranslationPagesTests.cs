using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>The second language of an import, section by section, without script.</summary>
public sealed class TranslationPagesTests(ReviewSite site) : IClassFixture<ReviewSite>
{
    const string Growth = "NUPR1 促进胰腺癌细胞增殖［2］。敲低 NUPR1 后，裸鼠的肿瘤长得更慢[3]。\n\n第二段说还不清楚的事[1]。";

    static Dictionary<string, string> Typed(string title, string text) => new() { ["Form.Title"] = title, ["Form.Text"] = text };

    [Fact]
    public async Task A_section_is_written_and_published_in_both_languages()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await person.OpenAsync(person.Page.QuerySelector(".import-next a[href$='/translation']")!.GetAttribute("href")!);
        Assert.Equal(["Not yet", "Not yet", "Not yet"], States(person));
        await person.SubmitAsync("#course", new Dictionary<string, string> { ["Form.Title"] = "应激蛋白", ["Form.Summary"] = "讲应激蛋白。" });
        Assert.NotNull(person.Page.QuerySelector(".notice-ok"));

        await person.OpenAsync($"{import}/translation/2");
        Assert.Equal(["1", "2"], person.Page.QuerySelectorAll(".translation-number").Select(number => number.TextContent));
        Assert.Contains("tumour growth [3].", person.Page.QuerySelector(".translation-paragraph")!.TextContent, StringComparison.Ordinal);
        // What the vocabulary can say of a claim stands there already.
        Assert.Contains(person.Page.QuerySelectorAll<IHtmlTextAreaElement>(".translation-claims textarea"), area => area.Value.Contains("NUPR1", StringComparison.Ordinal) && area.Value.EndsWith('。'));
        await person.SubmitAsync("#section", Typed("生长", Growth), ("go", "next"));
        Assert.Equal($"{import}/translation/3", person.At);
        await person.OpenAsync($"{import}/translation");
        Assert.Equal(["Not yet", "Written", "Not yet"], States(person));
        await person.SubmitAsync("form.translation-publish");
        Assert.Equal($"{import}/lessons", person.At);

        var lesson = person.Page.QuerySelector(".lesson-list a[href$='/2.1']")!.GetAttribute("href")!;
        await person.OpenAsync(lesson);
        Assert.Equal("Growth", person.Page.QuerySelector("h1")!.TextContent);
        Assert.Null(person.Page.QuerySelector(".only-in"));
        person.SetCookie(Preferences.ReaderPreferences.ContentCookie, "zh-Hans");
        await person.OpenAsync(lesson);
        Assert.Equal(("生长", "zh-Hans"), (person.Page.QuerySelector("h1")!.TextContent, person.Page.QuerySelector("h1")!.GetAttribute("lang")));
        Assert.Equal("应激蛋白", person.Page.QuerySelector(".lesson-head .breadcrumbs [lang=zh-Hans]")!.TextContent);
        await person.OpenAsync(lesson.Replace("/2.1", "/2.2", StringComparison.Ordinal));
        Assert.Equal("only in English", person.Page.QuerySelector(".meta .only-in")!.TextContent.Trim());
        await person.OpenAsync(lesson.Replace("/2.1", "", StringComparison.Ordinal));
        Assert.Equal(["only in English", "", "only in English"], person.Page.QuerySelectorAll(".lesson-card").Select(card => card.QuerySelector(".only-in")?.TextContent.Trim() ?? ""));
    }

    [Fact]
    public async Task Nothing_typed_is_lost_where_a_paragraph_does_not_match()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await person.OpenAsync($"{import}/translation/2");

        await person.SubmitAsync("#section", new Dictionary<string, string>(Typed("", "促进增殖[2]。\n\n还不清楚[1]。")) { ["Form.Claims[0].Statement"] = "NUPR1 促进增殖。", ["Form.Claims[1].Statement"] = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("Paragraph 1 lacks the citation [3].", person.Page.QuerySelector("#Form_Text-error li")!.TextContent);
        Assert.Equal("Enter a title.", person.Page.QuerySelector("#Form_Title-error")!.TextContent);
        Assert.Equal("促进增殖[2]。\n\n还不清楚[1]。", person.Page.QuerySelector<IHtmlTextAreaElement>("#Form_Text")!.Value);
        Assert.Equal(["NUPR1 促进增殖。", ""], person.Page.QuerySelectorAll<IHtmlTextAreaElement>(".translation-claims textarea").Select(area => area.Value));
        Assert.All(person.Page.QuerySelectorAll(".error-summary a"), link => Assert.NotNull(person.Page.QuerySelector(link.GetAttribute("href")!)));
        await person.OpenAsync($"{import}/translation");
        Assert.Equal(["Not yet", "Not yet", "Not yet"], States(person));
        await person.SubmitAsync("#course", new Dictionary<string, string> { ["Form.Title"] = "应激蛋白", ["Form.Summary"] = "" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "应激蛋白"), (person.Status, person.Page.QuerySelector("#Form_Title")!.GetAttribute("value")));
        Assert.Equal("Enter the title and the summary together.", person.Page.QuerySelector("#Form_Summary-error")!.TextContent);
    }

    [Fact]
    public async Task A_section_that_changes_is_looked_at_again_and_one_that_is_merged_away_is_kept()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await WriteAsync(person, import, "2", "生长", Growth);
        await WriteAsync(person, import, "3", "耐药", "NUPR1 在肺癌中上调 Nanog[4]。Nanog 可能使细胞耐受顺铂[5]。");
        await person.OpenAsync($"{import}/sections?s=3");
        await person.SubmitAsync("form[action$='=Merge']");

        await person.OpenAsync($"{import}/translation");

        Assert.Equal(["Not yet", "Original changed"], States(person));
        Assert.Contains("耐受顺铂", person.Page.QuerySelector(".translation-left")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync($"{import}/translation/2");
        Assert.Equal(["", "", "Changed"], person.Page.QuerySelectorAll(".translation-paragraph").Select(paragraph => paragraph.QuerySelector(".translation-changed")?.TextContent ?? ""));
        Assert.Equal(Growth, person.Page.QuerySelector<IHtmlTextAreaElement>("#Form_Text")!.Value);
        await person.SubmitAsync("#section", new Dictionary<string, string> { ["Form.Text"] = $"{Growth}\n\n### 耐药\n\n上调 Nanog[4]。耐受顺铂[5]。" });
        Assert.Equal("Written", person.Page.QuerySelector(".translation-head .badge-word")!.TextContent);
        await person.SubmitAsync("#remove");
        Assert.Equal(["Not yet", "Not yet"], States(person));
        await person.SubmitAsync(".translation-left form");
        Assert.Null(person.Page.QuerySelector(".translation-left"));
    }

    [Fact]
    public async Task Of_two_windows_the_second_is_told_before_it_replaces_the_first()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await person.OpenAsync($"{import}/translation/2");
        using var late = person.RequestOf("#section", Typed("增殖", Growth));
        await person.SubmitAsync("#section", Typed("生长", Growth));

        using var refused = await person.SendAsync(late);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("was changed in another window", page, StringComparison.Ordinal);
        Assert.Contains("value=\"增殖\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        await person.OpenAsync($"{import}/translation/2");
        Assert.Equal("生长", person.Page.QuerySelector("#Form_Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Before_the_lessons_are_published_the_page_leads_there()
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.ImportAsync(person);
        await person.OpenAsync($"{import}/sections");
        Assert.Null(person.Page.QuerySelector(".import-way a[href$='/translation']"));

        await person.OpenAsync($"{import}/translation");

        Assert.Equal($"{import}/lessons", person.Page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/translation")]
    [InlineData("/translation/2")]
    public async Task Nobody_sees_the_translation_of_somebody_else(string page)
    {
        using var person = await site.JoinAsync();
        var import = await ReviewSite.PublishAsync(person);
        await person.OpenAsync(import + page);
        Assert.Equal(HttpStatusCode.OK, person.Status);
        await person.OpenAsync($"{import}/translation/1");
        // A heading alone is no lesson.
        Assert.Equal(HttpStatusCode.NotFound, person.Status);

        using var other = await site.JoinAsync();
        await other.OpenAsync(import + page);

        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    static async Task WriteAsync(Person person, string import, string section, string title, string text)
    {
        await person.OpenAsync($"{import}/translation/{section}");
        await person.SubmitAsync("#section", Typed(title, text));
        Assert.NotNull(person.Page.QuerySelector(".notice-ok"));
    }

    static IEnumerable<string> States(Person person) => person.Page.QuerySelectorAll(".translation-list .badge-word").Select(state => state.TextContent);
}
