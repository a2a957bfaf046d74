using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>Courses and lessons for somebody who is not signed in and has no script.</summary>
public sealed class LessonPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    const string Lesson = "/courses/nupr1/8";

    /// <summary>Several options of it are right.</summary>
    const string Check = "features-with-high-nupr1";

    const string Form = $"#check-{Check} form";

    [Fact]
    public async Task A_lesson_sets_no_cookie_and_carries_no_token()
    {
        using var reader = site.Visit();

        using var response = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, Lesson));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(response.SetCookies());
        var page = await response.ReadPageAsync();
        Assert.NotEmpty(page.QuerySelectorAll("form[data-check]"));
        Assert.Empty(page.QuerySelectorAll("[name=__RequestVerificationToken]"));
        Assert.Empty(page.QuerySelectorAll(".option-why, .explanation, .option-right, .option-wrong"));
    }

    [Fact]
    public async Task A_check_question_is_answered_without_a_session()
    {
        using var reader = site.Visit();
        await reader.OpenAsync(Lesson);

        await reader.SubmitAsync(Form, new Dictionary<string, string> { ["choice"] = PositionOf(reader, "Poor differentiation") });

        Assert.Equal(HttpStatusCode.OK, reader.Status);
        var check = reader.Page.QuerySelector($"#check-{Check}")!;
        Assert.Equal("Partly right, 75%", check.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal(4, check.QuerySelectorAll(".option-why").Count(why => why.TextContent.Trim().Length > 0));
        Assert.StartsWith("Section 8", check.QuerySelector(".explanation")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(
            ["/courses/nupr1/8#p2", "/courses/nupr1/8#p2"],
            check.QuerySelectorAll(".claim .paragraph-link").Select(link => link.GetAttribute("href")));
        Assert.Contains("ref. 24", check.QuerySelector(".claim .ref")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Lesson}#check-{Check}", check.QuerySelector("[data-again]")!.GetAttribute("href"));
        Assert.False(reader.IsSignedIn());
        Assert.Equal(0, await site.Db.CountAsync("attempt"));
        // The others wait as before.
        Assert.Equal(2, reader.Page.QuerySelectorAll("form[data-check]").Length);
    }

    [Fact]
    public async Task A_blank_answer_is_told_so_and_nothing_is_lost()
    {
        using var reader = site.Visit();
        await reader.OpenAsync(Lesson);
        var (blocks, claims) = (reader.Page.QuerySelectorAll(".lesson-block").Length, reader.Page.QuerySelectorAll(".claim").Length);

        await reader.SubmitAsync(Form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reader.Status);
        Assert.Equal("Answer first, then check.", reader.Page.QuerySelector($"#check-{Check} [role=alert]")!.TextContent.Trim());
        Assert.Equal((blocks, claims), (reader.Page.QuerySelectorAll(".lesson-block").Length, reader.Page.QuerySelectorAll(".claim").Length));
        Assert.Equal(3, reader.Page.QuerySelectorAll("form[data-check]").Length);
        Assert.Equal(1, reader.Page.QuerySelectorAll("[data-answer-error]").Count(error => error.TextContent.Length > 0));
    }

    [Fact]
    public async Task A_refused_answer_keeps_the_choices_that_were_good()
    {
        using var reader = site.Visit();
        await reader.OpenAsync(Lesson);
        const string cloze = "#check-who-and-from-what";
        var gaps = reader.Page.QuerySelectorAll<IHtmlSelectElement>($"{cloze} select").ToList();
        var (first, last) = (gaps[0].Name!, gaps[^1].Name!);
        Assert.NotEqual(first, last);

        await reader.SubmitAsync($"{cloze} form", new Dictionary<string, string> { [first] = "2", [last] = "99" });

        Assert.Equal(HttpStatusCode.BadRequest, reader.Status);
        Assert.StartsWith("That was not an answer", reader.Page.QuerySelector($"{cloze} [role=alert]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("2", reader.Page.QuerySelector<IHtmlSelectElement>($"{cloze} select[name='{first}']")!.Value);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("age")]
    [InlineData("-1")]
    public async Task A_position_that_is_not_there_is_refused(string position)
    {
        using var reader = site.Visit();
        await reader.OpenAsync(Lesson);

        await reader.SubmitAsync(Form, new Dictionary<string, string> { ["choice"] = position });

        Assert.Equal(HttpStatusCode.BadRequest, reader.Status);
        Assert.StartsWith("That was not an answer", reader.Page.QuerySelector($"#check-{Check} [role=alert]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Empty(reader.Page.QuerySelectorAll(".option-why"));
    }

    [Theory]
    [InlineData("exam-roles-in-oscc")]
    [InlineData("h1299-cycle-phase")]
    [InlineData("flux-step")]
    [InlineData("nothing")]
    [InlineData("")]
    public async Task What_is_no_check_of_this_lesson_is_not_answered(string question)
    {
        using var reader = site.Visit("zh-Hans");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Lesson}?question={question}", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("choice", "1")]),
        };

        using var response = await reader.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("没有找到这个页面", (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("en", "There is no such page")]
    [InlineData("zh-Hans", "没有找到这个页面")]
    public async Task There_is_no_course_or_section_of_another_name(string language, string title)
    {
        using var reader = site.Visit(language);

        foreach (var path in new[] { "/courses/nothing", "/courses/nothing/8", "/courses/nupr1/80", "/courses/nupr1/8.1" })
        {
            await reader.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, reader.Status);
            Assert.Equal((language, title), (reader.Page.DocumentElement.GetAttribute("lang"), reader.Page.QuerySelector("h1")!.TextContent.Trim()));
        }
    }

    [Fact]
    public async Task What_is_not_in_a_course_leads_back_to_the_course()
    {
        using var reader = site.Visit();

        await reader.OpenAsync("/courses/nupr1/80");
        Assert.Equal(("/courses/nupr1", "NUPR1 in malignancy"), LinkIn(reader));
        await reader.OpenAsync("/courses/nupr1/nothing/here?a=/courses/x/y");
        Assert.Equal("/courses/nupr1", LinkIn(reader).Href);
        await reader.OpenAsync("/courses/nothing/8");
        Assert.Equal("/", LinkIn(reader).Href);

        static (string? Href, string Words) LinkIn(Person reader)
        {
            var link = reader.Page.QuerySelector(".error-page .btn-primary")!;
            return (link.GetAttribute("href"), link.TextContent.Trim());
        }
    }

    [Theory]
    [InlineData("en", "Back to the text")]
    [InlineData("zh-Hans", "回到正文")]
    public async Task A_term_leads_to_its_entry_and_the_entry_back_to_the_word(string language, string back)
    {
        using var reader = site.Visit(language);
        await reader.OpenAsync(Lesson);
        var words = reader.Page.QuerySelectorAll("a.term");
        Assert.NotEmpty(words);

        Assert.All(words, word =>
        {
            var link = reader.Page.QuerySelector($"[id='{word.GetAttribute("href")![1..]}'] .term-back")!;
            Assert.Equal((back, $"#{word.Id}"), (link.TextContent, link.GetAttribute("href")));
        });
        Assert.NotNull(reader.Page.QuerySelector("[aria-labelledby=terms] a[href='/courses/nupr1/glossary']"));
        await reader.OpenAsync("/courses/nupr1/glossary");
        Assert.Empty(reader.Page.QuerySelectorAll(".term-back"));
    }

    [Theory]
    [InlineData("en", "textbook knowledge")]
    [InlineData("zh-Hans", "教科书知识")]
    public async Task Where_the_explanations_come_from_is_said_once(string language, string source)
    {
        using var reader = site.Visit(language);

        await reader.OpenAsync(Lesson);

        var terms = reader.Page.QuerySelector("[aria-labelledby=terms]")!;
        Assert.NotEmpty(terms.QuerySelectorAll("dt"));
        Assert.Equal(2, terms.TextContent.Split(source).Length);
    }

    [Theory]
    [InlineData("6", true)]
    [InlineData("8", false)]
    public async Task A_lesson_with_opposed_findings_leads_to_both_sides(string section, bool opposed)
    {
        using var reader = site.Visit();

        await reader.OpenAsync($"/courses/nupr1/{section}");

        Assert.Equal(opposed, reader.Page.QuerySelector(".lesson-conflict a[href='/courses/nupr1/conflicts']") is not null);
        Assert.Equal(opposed, reader.Page.QuerySelector(".claim-disputed") is not null);
    }

    [Fact]
    public async Task A_reference_stays_on_the_line_of_its_word()
    {
        using var reader = site.Visit("zh-Hans");
        await reader.OpenAsync(Lesson);
        var references = reader.Page.QuerySelectorAll(".prose sup.ref > [aria-hidden]");

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.StartsWith("\u2060", reference.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "not marked, not kept", "Licence of the review itself: not stated")]
    [InlineData("zh-Hans", "不计分，不保存", "综述原文的许可：未注明")]
    public async Task What_is_not_kept_and_whose_words_are_licensed_is_said(string language, string check, string review)
    {
        using var reader = site.Visit(language);
        await reader.OpenAsync(Lesson);
        Assert.All(reader.Page.QuerySelectorAll(".check .question-head"), head => Assert.Contains(check, head.TextContent, StringComparison.Ordinal));

        await reader.OpenAsync("/courses/nupr1");

        var about = reader.Page.QuerySelector("[aria-labelledby=about]")!.TextContent;
        Assert.Contains(review, about, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", about, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_goes_out_as_itself()
    {
        using var reader = site.Visit("zh-Hans");

        foreach (var (path, words) in new[] { ("/", "NUPR1 与恶性肿瘤"), ("/courses/nupr1", "口腔鳞癌"), (Lesson, "自噬流") })
        {
            using var response = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)));
            var html = await response.Content.ReadAsStringAsync();
            Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
            Assert.Contains(words, html, StringComparison.Ordinal);
            Assert.DoesNotContain("&#x", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Content_in_another_language_than_the_page_says_so()
    {
        using var reader = site.Visit();
        reader.SetCookie(Preferences.ReaderPreferences.ContentCookie, "zh-Hans");

        await reader.OpenAsync(Lesson);

        Assert.Equal("en", reader.Page.DocumentElement.GetAttribute("lang"));
        foreach (var selector in new[] { "h1", ".lesson-toc a span:last-child", ".prose", ".claim > p", ".check .stem", ".check label.option span:not(.option-key)", ".key-points a", ".goals ul", ".terms dd" })
        {
            var elements = reader.Page.QuerySelectorAll(selector);
            Assert.NotEmpty(elements);
            Assert.All(elements, element => Assert.Equal("zh-Hans", LangOf(element)));
        }
        Assert.All(reader.Page.QuerySelectorAll("h2#goals, .claim-foot, .check button"), element => Assert.Equal("en", LangOf(element)));

        await reader.OpenAsync("/courses/nupr1");
        Assert.All(reader.Page.QuerySelectorAll("h1, .lesson-title, .course-summary, .quiz-list strong"), element => Assert.Equal("zh-Hans", LangOf(element)));
    }

    static string PositionOf(Person reader, string option) =>
        reader.Page.QuerySelectorAll($"{Form} label.option").Single(label => label.TextContent.Contains(option, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;

    static string? LangOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");
}
