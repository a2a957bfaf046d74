using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Claims.Candidates;

public sealed class SuggestedStatementTests
{
    static readonly SuggestedStatement Statements = new(
        [Entity("nupr1", EntityKind.Gene, "NUPR1"), Entity("mtor", EntityKind.Gene, "mTOR"), Entity("growth", EntityKind.Process, "growth", "生长"), Entity("lung-cancer", EntityKind.Cancer, "lung cancer", "肺癌"), Entity("odd", EntityKind.Process, "odd thing")],
        [new Relation("promotes", Direction.Up, [Facet.Function], Text("promotes", "促进"), Text("{subject} promotes {object}", "{subject} 促进 {object}"))]);

    [Theory]
    [InlineData("nupr1", "growth", null, Certainty.Reported, "NUPR1 promotes growth.", "NUPR1 促进生长。")]
    [InlineData("mtor", "growth", "lung-cancer", Certainty.Reported, "mTOR promotes growth in lung cancer.", "在肺癌中，mTOR 促进生长。")]
    [InlineData("growth", "lung-cancer", "lung-cancer", Certainty.Reported, "Growth promotes lung cancer.", "生长促进肺癌。")]
    [InlineData("nupr1", "growth", "lung-cancer", Certainty.Suggested, "Findings suggest that NUPR1 promotes growth in lung cancer.", "研究提示，在肺癌中，NUPR1 促进生长。")]
    // What has no name in Chinese is not said in English there.
    [InlineData("nupr1", "odd", null, Certainty.Reported, "NUPR1 promotes odd thing.", null)]
    [InlineData("nupr1", "growth", null, Certainty.Disputed, null, null)]
    [InlineData("nupr1", "nupr1", null, Certainty.Reported, "NUPR1 promotes NUPR1.", "NUPR1 促进 NUPR1。")]
    public void It_is_made_of_the_words_of_the_vocabulary(string subject, string thing, string? cancer, Certainty certainty, string? en, string? zh)
    {
        var claim = new ClaimFields
        {
            Subject = Term(subject),
            Relation = "promotes",
            Object = Term(thing),
            Cancer = cancer is null ? null : Term(cancer),
            Facet = Facet.Function,
            Category = Category.Mechanism,
            Evidence = EvidenceKind.Review,
            Certainty = certainty,
            Statement = "s",
        };

        Assert.Equal((en, zh), (Statements.Of(claim, "en"), Statements.Of(claim, "zh-Hans")));
    }

    [Fact]
    public void Of_a_relation_without_words_there_is_none()
    {
        var claim = new ClaimFields { Subject = Term("nupr1"), Relation = "other", Facet = Facet.Function, Category = Category.Mechanism, Evidence = EvidenceKind.Review, Certainty = Certainty.Reported, Statement = "s" };

        Assert.Null(Statements.Of(claim, "en"));
    }

    static ClaimTerm Term(string key) => new(key, key, EntityKind.Gene);

    static Entity Entity(string key, EntityKind kind, string symbol, string? zh = null) =>
        new(key, kind, symbol, zh is null ? new Dictionary<string, IReadOnlyList<string>> { ["en"] = [symbol] } : new Dictionary<string, IReadOnlyList<string>> { ["en"] = [symbol], ["zh-Hans"] = [zh] });

    static LocalizedText Text(string en, string zh) => new([KeyValuePair.Create("en", en), KeyValuePair.Create("zh-Hans", zh)]);
}
