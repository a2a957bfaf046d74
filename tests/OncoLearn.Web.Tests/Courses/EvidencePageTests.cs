using System.Net;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>The evidence matrix for a reader without session or script.</summary>
public sealed class EvidencePageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("en", "Evidence matrix")]
    [InlineData("zh-Hans", "证据矩阵")]
    public async Task Each_cell_leads_to_its_claims_and_each_claim_to_its_paragraph(string lang, string title)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/evidence");
        Assert.Equal(title, reader.Page.QuerySelector("h1")!.TextContent);

        await reader.OpenAsync(reader.Page.QuerySelector("a[href^='/evidence/nupr1/oscc']")!.GetAttribute("href")!);

        var paragraphs = reader.Page.QuerySelectorAll(".claim .paragraph-link").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(reader.Page.QuerySelectorAll(".claim").Length, paragraphs.Count);
        Assert.Contains(paragraphs, paragraph => paragraph.StartsWith("/courses/nupr1/8#p", StringComparison.Ordinal));
        foreach (var paragraph in paragraphs.Distinct(StringComparer.Ordinal))
        {
            await reader.OpenAsync(paragraph);
            Assert.NotNull(reader.Page.GetElementById(paragraph.Split('#')[1]));
        }
    }

    [Theory]
    [InlineData("/evidence?facet=colour")]
    [InlineData("/evidence?course=nothing")]
    [InlineData("/evidence?evidence=rumour")]
    [InlineData("/evidence?category=gossip")]
    [InlineData("/evidence/nupr1/oscc")]
    [InlineData("/evidence/nupr1/nothing?facet=function")]
    public async Task There_is_no_view_of_another_name(string address)
    {
        using var reader = site.Visit();

        await reader.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }

    [Theory]
    [InlineData("/courses/nupr1/conflicts", "Where findings conflict")]
    [InlineData("/courses/nupr1/glossary", "Glossary")]
    public async Task A_course_has_its_conflicts_and_terms(string address, string title)
    {
        using var reader = site.Visit();

        await reader.OpenAsync(address);

        Assert.Equal((HttpStatusCode.OK, title), (reader.Status, reader.Page.QuerySelector("h1")!.TextContent));
        Assert.NotEmpty(reader.Page.QuerySelectorAll(".conflict, .empty-state, .terms dt"));
        await reader.OpenAsync(address.Replace("nupr1", "nothing", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_says_what_to_do()
    {
        using var reader = site.Visit();

        await reader.OpenAsync("/evidence?facet=outcome&evidence=trial&category=");

        Assert.Equal("/evidence?facet=outcome", reader.Page.QuerySelector(".empty-state a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_cell_keeps_the_filter_and_leads_back_to_it()
    {
        const string Filter = "/evidence?facet=function&evidence=in-vivo";
        using var reader = site.Visit();
        await reader.OpenAsync("/evidence/nupr1/oscc?facet=function");
        var all = reader.Page.QuerySelectorAll(".claim").Length;

        await reader.OpenAsync(Filter);
        await reader.OpenAsync(reader.Page.QuerySelector(".matrix-cell[href^='/evidence/nupr1/oscc?']")!.GetAttribute("href")!);

        Assert.InRange(reader.Page.QuerySelectorAll(".claim").Length, 1, all - 1);
        Assert.Equal(Filter, reader.Page.QuerySelector(".button-row a")!.GetAttribute("href"));
        await reader.OpenAsync("/evidence/nupr1/oscc?facet=function&category=gossip");
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }
}
