using System.Net;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Sites;

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

    [Theory]
    [InlineData("en", "So far this course shares nothing with the others.", "So far there is nothing that two courses both speak of.")]
    [InlineData("zh-Hans", "这门课程目前没有与其他课程共同讲到的对象。", "目前还没有两门课程共同讲到的对象。")]
    public async Task Where_a_course_shares_nothing_the_page_says_so_of_that_course(string lang, string ofCourse, string ofAll)
    {
        await using var database = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        await using var own = new Site(database, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var reader = own.Visit(lang);
        await reader.OpenAsync("/");
        await database.ExecuteAsync("update claim set archived_at = 1 where review_id in (select cr.review_id from course_review cr join course c on c.id = cr.course_id where c.slug = 'nepc')");

        await reader.OpenAsync("/across?course=nepc");
        Assert.Equal(ofCourse, reader.Page.QuerySelector("main .empty p")!.TextContent);
        await reader.OpenAsync(reader.Page.QuerySelector("main .empty a")!.GetAttribute("href")!);
        Assert.Equal("/across", reader.At);
        Assert.NotEmpty(reader.Page.QuerySelectorAll(".shared-card"));

        await database.ExecuteAsync("update claim set archived_at = 1");
        await reader.OpenAsync("/across?course=nanog");
        Assert.Equal(ofCourse, reader.Page.QuerySelector("main .empty p")!.TextContent);
        // The page that was made before is kept for a while; that of another address is not.
        await reader.OpenAsync("/across?from=letter");
        Assert.Equal(ofAll, reader.Page.QuerySelector("main .empty p")!.TextContent);
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
    [InlineData("en", "Within TP53 and RB1 together", "Concerns: TP53, RB1")]
    [InlineData("zh-Hans", "见于：TP53 与 RB1 联合", "涉及：TP53、RB1")]
    public async Task From_a_part_one_gets_to_the_whole_and_back(string lang, string heading, string concerns)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/across/tp53");
        var whole = reader.Page.QuerySelector(".across-whole:has(a[href='/across/tp53-and-rb1'])")!;
        Assert.Equal(heading, whole.TextContent.Trim());

        await reader.OpenAsync(whole.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains(concerns, reader.Page.QuerySelectorAll("main p").Select(line => line.TextContent.Trim()));
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
