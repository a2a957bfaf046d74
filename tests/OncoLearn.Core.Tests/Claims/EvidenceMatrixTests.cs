using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Tests.Claims;

public sealed class EvidenceMatrixTests
{
    static MatrixClaim Claim(
        string marker = "nupr1", string cancer = "oscc", string? @object = "growth", Direction direction = Direction.Up, EvidenceKind evidence = EvidenceKind.InVitro,
        Certainty certainty = Certainty.Reported, bool opposed = false, string relation = "promotes") => new("key", marker, cancer, @object, relation, direction, evidence, certainty, opposed);

    [Fact]
    public void A_cell_names_each_object_once_with_its_direction_and_strongest_evidence()
    {
        var cell = EvidenceMatrix.Of([Claim(), Claim(evidence: EvidenceKind.InVivo), Claim(@object: "fusion", direction: Direction.None)]).Cell("nupr1", "oscc")!;

        Assert.Equal(
            [new MatrixFinding("growth", "promotes", Direction.Up, false, EvidenceKind.InVivo), new MatrixFinding("fusion", "promotes", Direction.None, false, EvidenceKind.InVitro)],
            cell.Findings);
        Assert.Equal((EvidenceKind.InVivo, 3), (cell.Strongest, cell.Claims));
    }

    [Fact]
    public void What_is_not_said_has_no_cell() => Assert.Null(EvidenceMatrix.Of([Claim()]).Cell("nupr1", "nsclc"));

    [Theory]
    [InlineData(Direction.Down)]
    [InlineData(Direction.None)]
    public void Claims_that_point_both_ways_are_mixed(Direction direction) => Assert.Equal(
        (null, false), Sum(Assert.Single(EvidenceMatrix.Of([Claim(), Claim(direction: direction)]).Cells[0].Findings)));

    [Theory]
    [InlineData(Certainty.Disputed, false)]
    [InlineData(Certainty.Reported, true)]
    public void What_is_opposed_keeps_its_direction_and_is_disputed(Certainty certainty, bool opposed)
    {
        Assert.Equal((Direction.Up, true), Sum(Assert.Single(EvidenceMatrix.Of([Claim(), Claim(certainty: certainty, opposed: opposed)]).Cells[0].Findings)));
        Assert.Equal((null, true), Sum(Assert.Single(EvidenceMatrix.Of([Claim(), Claim(direction: Direction.Down, certainty: certainty, opposed: opposed)]).Cells[0].Findings)));
    }

    [Fact]
    public void What_is_disputed_comes_first_for_a_cell_shows_only_some() => Assert.Equal(
        ["flux", "growth"], EvidenceMatrix.Of([Claim(evidence: EvidenceKind.InVivo), Claim(@object: "flux", opposed: true)]).Cells[0].Findings.Select(finding => finding.Object));

    [Fact]
    public void A_finding_is_worded_by_a_claim_that_points_its_way() => Assert.Equal(
        "promotes", EvidenceMatrix.Of([Claim(direction: Direction.Unsigned, relation: "regulates"), Claim()]).Cells[0].Findings[0].Relation);

    static (Direction? Direction, bool IsDisputed) Sum(MatrixFinding finding) => (finding.Direction, finding.IsDisputed);

    [Fact]
    public void A_claim_without_a_sign_contradicts_nothing()
    {
        Assert.Equal(Direction.Up, EvidenceMatrix.Of([Claim(), Claim(direction: Direction.Unsigned)]).Cells[0].Findings[0].Direction);
        Assert.Equal(Direction.Unsigned, EvidenceMatrix.Of([Claim(direction: Direction.Unsigned)]).Cells[0].Findings[0].Direction);
    }

    [Fact]
    public void Markers_with_the_most_cancers_come_first_and_cancers_in_their_order()
    {
        var matrix = EvidenceMatrix.Of([Claim("akt", "nsclc"), Claim("tfe3"), Claim(cancer: "nsclc"), Claim()]);

        Assert.Equal(["nupr1", "akt", "tfe3"], matrix.Markers);
        Assert.Equal(["nsclc", "oscc"], matrix.Cancers);
    }

    [Fact]
    public void Cancers_with_the_most_markers_come_first_then_with_the_most_claims_and_general_words_last()
    {
        MatrixClaim[] claims = [Claim(cancer: "tumours"), Claim("akt", "tumours"), Claim("tfe3", "tumours"), Claim(cancer: "nsclc"), Claim(), Claim(), Claim("akt", "colon"), Claim(cancer: "colon")];

        Assert.Equal(["colon", "oscc", "nsclc", "tumours"], EvidenceMatrix.Of(claims, new HashSet<string>(StringComparer.Ordinal) { "tumours" }).Cancers);
        Assert.Equal(["tumours", "colon", "oscc", "nsclc"], EvidenceMatrix.Of(claims).Cancers);
    }

    [Fact]
    public void Nothing_gives_an_empty_matrix() => Assert.Empty(EvidenceMatrix.Of([]).Cells);
}
