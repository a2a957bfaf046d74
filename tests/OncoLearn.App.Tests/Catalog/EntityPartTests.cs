using OncoLearn.App.Catalog;
using static OncoLearn.App.Tests.Catalog.ContentLoads;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>What entities are made of and which are general, from the files into the database.</summary>
public sealed class EntityPartTests
{
    const string Entities = "content/entities.yaml";
    const string Parts = "select w.key || ' ' || p.position || ' ' || m.key from entity_part p join entity w on w.id = p.entity_id join entity m on m.id = p.part_id order by w.key, p.position";

    [Theory]
    [InlineData("[gene1, nothing]", 16, 18, "unknown-entity")]
    [InlineData("[gene1, gene1]", 16, 18, "duplicate")]
    [InlineData("[flux]", 16, 10, "parts")]
    [InlineData("gene1", 16, 10, "shape")]
    public void Parts_are_other_entities_each_once(string parts, int line, int column, string code)
    {
        using var content = new SampleContent();
        content.Change(Entities, "  symbol: flux\n", $"  symbol: flux\n  parts: {parts}\n");

        var finding = Assert.Single(ContentCheck.Run(content.Folder).Findings, finding => finding is { Severity: FindingSeverity.Error });

        Assert.Equal((Entities, line, column, code), (finding.File, finding.Line, finding.Column, finding.Code));
    }

    [Fact]
    public void A_circle_of_parts_is_told_once_with_its_way()
    {
        using var content = new SampleContent();
        Of(Of(Of(content, "flux", "[growth]"), "growth", "[tc, gene1]"), "GENE1", "[flux]");

        var finding = Assert.Single(ContentCheck.Run(content.Folder).Findings, finding => finding is { Severity: FindingSeverity.Error });

        Assert.Equal("parts", finding.Code);
        Assert.Contains("gene1, flux, growth, gene1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_reached_on_two_ways_is_no_circle()
    {
        using var content = new SampleContent();
        Of(Of(content, "flux", "[growth, gene1]"), "growth", "[gene1]");

        Assert.False(ContentCheck.Run(content.Folder).HasErrors);
    }

    [Theory, DatabaseData]
    public async Task What_is_general_follows_the_files(TestDb db)
    {
        const string General = "select key from entity where is_general = 1 order by key";
        using var content = new SampleContent();
        await LoadAsync(db, content.Change(Entities, "  symbol: flux\n", "  symbol: flux\n  general: true\n"));
        Assert.Equal(["flux"], await db.QueryAsync<string>(General));

        await LoadAsync(db, content.Change(Entities, "  general: true\n", "").Change(Entities, "  symbol: TC\n", "  symbol: TC\n  general: true\n"));
        Assert.Equal(["tc"], await db.QueryAsync<string>(General));

        await LoadAsync(db, content.Change(Entities, "general: true", "general: false"));
        Assert.Empty(await db.QueryAsync<string>(General));
        Assert.Contains(ContentCheck.Run(content.Change(Entities, "general: false", "general: yes").Folder).Findings, finding => finding.Code == "not-allowed");
    }

    [Theory, DatabaseData]
    public async Task They_are_loaded_in_their_order_and_follow_the_files(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, Of(content, "flux", "[growth, gene1]"));
        Assert.Equal(["flux 0 growth", "flux 1 gene1", "gene1-axis 0 gene1"], await db.QueryAsync<string>(Parts));

        await LoadAsync(db, content.Change(Entities, "[growth, gene1]", "[gene1, growth]"));
        Assert.Equal(["flux 0 gene1", "flux 1 growth", "gene1-axis 0 gene1"], await db.QueryAsync<string>(Parts));

        await LoadAsync(db, content.Change(Entities, "  parts: [gene1, growth]\n", ""));
        Assert.Equal(["gene1-axis 0 gene1"], await db.QueryAsync<string>(Parts));

        await LoadAsync(db, content.Change(Entities, "  parts: [gene1]\n", ""));
        Assert.Empty(await db.QueryAsync<string>(Parts));
    }

    static SampleContent Of(SampleContent content, string symbol, string parts) => content.Change(Entities, $"  symbol: {symbol}\n", $"  symbol: {symbol}\n  parts: {parts}\n");
}
