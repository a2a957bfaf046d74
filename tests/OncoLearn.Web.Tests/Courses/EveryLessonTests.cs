using System.Net;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>Every lesson of the shipped courses, as a reader without session or script gets it.</summary>
public sealed class EveryLessonTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("nupr1", 9, "en", "Retold in our own words")]
    [InlineData("nupr1", 9, "zh-Hans", "用我们自己的文字重述")]
    [InlineData("nanog", 10, "en", "Retold in our own words")]
    [InlineData("nanog", 10, "zh-Hans", "用我们自己的文字重述")]
    [InlineData("nepc", 13, "en", "Adapted, with changes made")]
    [InlineData("nepc", 13, "zh-Hans", "改编，有改动")]
    public async Task It_has_its_claims_terms_checks_and_key_points_and_names_its_source(string course, int lessons, string lang, string source)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync($"/courses/{course}");
        var links = reader.Page.QuerySelectorAll("a.lesson-card").Select(card => card.GetAttribute("href")!).ToList();
        Assert.Equal(lessons, links.Count);

        foreach (var link in links)
        {
            await reader.OpenAsync(link);

            Assert.Equal(HttpStatusCode.OK, reader.Status);
            Assert.NotEmpty(reader.Page.QuerySelectorAll(".claim"));
            Assert.NotEmpty(reader.Page.QuerySelectorAll(".terms dt"));
            Assert.NotEmpty(reader.Page.QuerySelectorAll("form[data-check]"));
            Assert.NotEmpty(reader.Page.QuerySelectorAll(".key-points li"));
            Assert.Contains(source, reader.Page.QuerySelector(".lesson-source")!.TextContent, StringComparison.Ordinal);
            // What a reader sees is in the language of the page.
            Assert.Empty(reader.Page.QuerySelectorAll("article.lesson p[lang], article.lesson h1[lang]"));
        }
    }
}
