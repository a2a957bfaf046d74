using System.Net;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>What the courses share, for a reader without session or script.</summary>
public sealed class AcrossPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("en", "Across the courses", "What is reported in it")]
    [InlineData("zh-Hans", "贯通各课程", "在其中报告了什么")]
    public async Task From_the_matrix_one_gets_to_what_each_course_says_of_a_tumour(string lang, string title, string part)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/evidence");
        await reader.OpenAsync(reader.Page.QuerySelector("a[href='/across']")!.GetAttribute("href")!);
        Assert.Equal(title, reader.Page.QuerySelector("h1")!.TextContent);

        await reader.OpenAsync(reader.Page.QuerySelector("a[href='/across/breast-cancer']")!.GetAttribute("href")!);

        Assert.Contains(part, reader.Page.QuerySelectorAll("main h3").Select(heading => heading.TextContent));
        var courses = reader.Page.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["/courses/nupr1", "/courses/nanog"], courses);
        var paragraphs = reader.Page.QuerySelectorAll(".claim .paragraph-link").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(paragraphs);
        foreach (var paragraph in paragraphs)
        {
            await reader.OpenAsync(paragraph);
            Assert.NotNull(reader.Page.GetElementById(paragraph.Split('#')[1]));
        }
    }

    [Fact]
    public async Task A_course_leads_to_what_it_shares_with_the_others()
    {
        using var reader = site.Visit();
        await reader.OpenAsync("/courses/nepc");
        var link = reader.Page.QuerySelector("a[href='/across?course=nepc']")!;
        var count = int.Parse(link.QuerySelector(".num")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

        await reader.OpenAsync("/across?course=nepc");

        var cards = reader.Page.QuerySelectorAll(".shared-card");
        Assert.Equal(count, cards.Length);
        Assert.All(cards, card => Assert.Contains(card.QuerySelectorAll(".num"), line => line.TextContent.StartsWith("Neuroendocrine", StringComparison.Ordinal)));
        Assert.Equal("/across?course=nepc", reader.Page.QuerySelector(".chip[aria-current]")!.GetAttribute("href"));
        await reader.OpenAsync("/across");
        Assert.True(reader.Page.QuerySelectorAll(".shared-card").Length > count);
    }

    [Theory]
    [InlineData("/", "/across")]
    // Malignancy is a general word; only one course speaks of NUPR1, and of bladder cancer.
    [InlineData("/evidence/aurka/malignancy?facet=function", "/across/aurka")]
    [InlineData("/evidence/nupr1/oscc?facet=function", "/across/oscc")]
    [InlineData("/evidence/nupr1/bladder-cancer?facet=function")]
    public async Task Other_pages_lead_to_what_is_shared_and_to_nothing_else(string from, params string[] to)
    {
        using var reader = site.Visit();
        await reader.OpenAsync(from);
        Assert.Equal(HttpStatusCode.OK, reader.Status);

        Assert.Equal(to, reader.Page.QuerySelectorAll("main a[href^='/across']").Select(link => link.GetAttribute("href")));

        foreach (var link in to)
        {
            await reader.OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, reader.Status);
        }
    }

    [Fact]
    public async Task Every_shared_entity_has_its_page()
    {
        using var reader = site.Visit();
        await reader.OpenAsync("/across");
        var links = reader.Page.QuerySelectorAll(".shared-card").Select(link => link.GetAttribute("href")!).ToList();

        Assert.InRange(links.Count, 7, 500);
        foreach (var link in links)
        {
            await reader.OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, reader.Status);
            Assert.InRange(reader.Page.QuerySelectorAll(".across-courses h2").Length, 2, 9);
        }
    }

    [Fact]
    public async Task What_one_course_alone_speaks_of_is_said_to_be_so()
    {
        using var reader = site.Visit();

        await reader.OpenAsync("/across/lamp1");

        Assert.Contains("one course alone", reader.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Within “TP53 and RB1 together”", "Contains: TP53, RB1")]
    [InlineData("zh-Hans", "以“TP53 与 RB1 联合”出现", "包含：TP53、RB1")]
    public async Task From_a_part_one_gets_to_the_whole_and_back(string lang, string heading, string contains)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/across/tp53");
        var whole = reader.Page.QuerySelector(".across-whole:has(a[href='/across/tp53-and-rb1'])")!;
        Assert.StartsWith(heading, whole.TextContent.Trim(), StringComparison.Ordinal);

        await reader.OpenAsync(whole.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains(contains, reader.Page.QuerySelectorAll("main p").Select(line => line.TextContent.Trim()));
        Assert.NotNull(reader.Page.QuerySelector("main p a[href='/across/tp53']"));
    }

    [Theory]
    [InlineData("/across/nothing")]
    [InlineData("/across?course=nothing")]
    [InlineData("/across/%27")]
    public async Task There_is_no_page_of_another_name(string address)
    {
        using var reader = site.Visit();

        await reader.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }
}
