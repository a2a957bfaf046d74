using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>What is disputed is so on every page, whether another claim opposes it or the review doubts it alone.</summary>
public sealed class DisputeTests
{
    const string Cell = "/evidence/nupr1/pancreatic-cancer?facet=function";

    [Theory]
    [InlineData("en", "2 claims here are disputed")]
    [InlineData("zh-Hans", "这里有 2 条论断存在争议")]
    public async Task What_the_review_alone_doubts_is_disputed_and_leads_to_no_other_side(string lang, string notice)
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        using var site = new Site(db);
        await db.ExecuteAsync("update claim_conflict set archived_at = 0");
        using var reader = site.Visit(lang);

        await reader.OpenAsync("/evidence?facet=function");
        Assert.NotNull(reader.Page.QuerySelector("a.is-disputed[href^='/evidence/nupr1/pancreatic-cancer?']"));
        await reader.OpenAsync(Cell);

        Assert.StartsWith(notice, reader.Page.QuerySelector(".notice p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, reader.Page.QuerySelectorAll(".claim-disputed").Length);
        Assert.Empty(reader.Page.QuerySelectorAll(".notice a, .conflict-link"));
        await reader.OpenAsync("/courses/nupr1/6");
        Assert.NotEmpty(reader.Page.QuerySelectorAll(".claim-disputed"));
        Assert.Empty(reader.Page.QuerySelectorAll(".lesson-conflict"));
    }

    [Fact]
    public async Task A_claim_in_two_conflicts_is_found_at_the_first()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        using var site = new Site(db);
        await db.ExecuteAsync("insert into claim_conflict (claim_a_id, claim_b_id, created_at) select a.id, b.id, 0 from claim a, claim b where a.key = 's6-inhibits-growth' and b.key = 's9-suppresses'");
        using var reader = site.Visit();

        await reader.OpenAsync("/courses/nupr1/conflicts");

        Assert.Equal(3, reader.Page.QuerySelectorAll(".conflict").Length);
        var ids = reader.Page.QuerySelectorAll(".conflict-side[id]").Select(side => side.Id!).ToList();
        Assert.Equal(4, ids.Count);
        Assert.Equal(4, ids.Distinct(StringComparer.Ordinal).Count());
    }
}
