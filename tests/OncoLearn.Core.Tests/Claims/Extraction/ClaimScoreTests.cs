using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Claims.Extraction;

public sealed class ClaimScoreTests
{
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
    public void Relations_with_few_claims_are_told_as_one()
    {
        var score = Score(["NUPR1促进细胞增殖。", "NUPR1促进细胞侵袭。", "NUPR1抑制凋亡。"], Curated("promotes", "proliferation"), Curated("regulates", "autophagy"));

        var (common, rare) = score.Common(2);

        Assert.Equal([new RelationScore("promotes", 1, 2, 1)], common);
        Assert.Equal(new RelationScore("2 others", 0, 1, 1), rare);
        Assert.Equal((0.5, 1.0), (common[0].Precision, common[0].Recall));
    }

    [Fact]
    public void A_relation_that_nobody_found_or_curated_has_no_share()
    {
        var score = Score(["NUPR1促进细胞增殖。"], Curated("regulates", "autophagy"));

        Assert.Null(score.Relations.Single(one => one.Relation == "promotes").Recall);
        Assert.Null(score.Relations.Single(one => one.Relation == "regulates").Precision);
    }

    [Fact]
    public void The_kind_of_evidence_is_counted_among_the_right_ones()
    {
        Claim[] curated = [Curated("promotes", "proliferation") with { Evidence = EvidenceKind.InVitro }, Curated("promotes", "invasion"), Curated("promotes", "apoptosis") with { Evidence = EvidenceKind.InVitro }];

        Assert.Equal(1, Score(["NUPR1促进H1299细胞增殖和侵袭。"], curated).SameEvidence);
    }

    [Fact]
    public void A_relation_outside_the_vocabulary_is_an_error() => Assert.Throws<ArgumentException>(() => Score(["NUPR1促进细胞增殖。"], Curated("likes", "proliferation")));

    [Fact]
    public void Nothing_found_is_no_division_by_zero()
    {
        var score = Score(["本文作一综述。"]);

        Assert.Equal((0.0, 0.0), (score.Precision, score.Recall));
    }

    static ClaimScore Score(string[] sentences, params Claim[] curated) => ClaimScore.Of(Extracting.In(sentences), curated, Extracting.Lexicon);

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
