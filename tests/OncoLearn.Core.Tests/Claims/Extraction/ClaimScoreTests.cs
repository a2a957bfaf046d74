using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Claims.Extraction;

public sealed class ClaimScoreTests
{
    static readonly Dictionary<string, Direction> Directions = new(StringComparer.Ordinal)
    {
        ["promotes"] = Direction.Up,
        ["inhibits"] = Direction.Down,
        ["loss-inhibits"] = Direction.Up,
        ["regulates"] = Direction.Unsigned,
    };

    [Fact]
    public void Right_ones_count_on_both_sides()
    {
        var score = Score(["NUPR1促进细胞增殖。", "NUPR1促进细胞侵袭。"], Curated("promotes", "proliferation"), Curated("inhibits", "apoptosis"));

        Assert.Equal((2, 2, 1, 0.5, 0.5), (score.Found, score.Curated, score.Right, score.Precision, score.Recall));
        Assert.Equal(["1: nupr1 inhibits apoptosis"], score.Missed);
        Assert.Equal(["1: nupr1 promotes invasion"], score.Extra);
    }

    [Fact]
    public void The_direction_counts_and_not_the_word_for_it()
    {
        Assert.Equal(1, Score(["NUPR1促进细胞增殖。"], Curated("loss-inhibits", "proliferation")).Right);
        Assert.Equal(0, Score(["NUPR1促进细胞增殖。"], Curated("inhibits", "proliferation")).Right);
        Assert.Equal(1, Score(["NUPR1调控细胞增殖。"], Curated("regulates", "proliferation")).Right);
    }

    [Fact]
    public void The_section_counts() => Assert.Equal(0, Score(["NUPR1促进细胞增殖。"], Curated("promotes", "proliferation") with { Section = "2" }).Right);

    [Fact]
    public void What_is_said_twice_counts_once()
    {
        var score = Score(["NUPR1促进细胞增殖。", "NUPR1也促进细胞增殖。"], Curated("promotes", "proliferation"), Curated("loss-inhibits", "proliferation"));

        Assert.Equal((1, 1, 1), (score.Found, score.Curated, score.Right));
    }

    [Fact]
    public void Relations_add_up_to_the_whole()
    {
        var score = Score(["NUPR1促进细胞增殖。", "NUPR1促进细胞侵袭。"], Curated("promotes", "proliferation"), Curated("inhibits", "apoptosis"));

        Assert.Equal((score.Right, score.Found, score.Curated), (score.Relations.Sum(one => one.Right), score.Relations.Sum(one => one.Found), score.Relations.Sum(one => one.Curated)));
        Assert.Equal(new RelationScore("promotes", 1, 2, 1), score.Relations.Single(one => one.Relation == "promotes"));
    }

    [Fact]
    public void Nothing_found_is_no_division_by_zero()
    {
        var score = Score(["本文作一综述。"]);

        Assert.Equal((0.0, 0.0), (score.Precision, score.Recall));
    }

    static ClaimScore Score(string[] sentences, params Claim[] curated) => ClaimScore.Of(Extracting.In(sentences), curated, Directions);

    static Claim Curated(string relation, string @object) => new()
    {
        Key = relation + @object,
        Section = "1",
        Paragraph = 1,
        Subject = "nupr1",
        Relation = relation,
        Object = @object,
        Facet = Facet.Function,
        Category = Category.Mechanism,
        Evidence = EvidenceKind.Review,
        Certainty = Certainty.Reported,
        Statement = new LocalizedText([new("en", "It does.")]),
    };
}
