using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Tests.Claims;

public sealed class EvidenceMatrixTests
{
    static MatrixClaim Claim(
        string marker = "nupr1", string cancer = "oscc", string? @object = "growth", Direction direction = Direction.Up, EvidenceKind evidence = EvidenceKind.InVitro,
        Certainty certainty = Certainty.Reported, bool opposed = false) => new("key", marker, cancer, @object, direction, evidence, certainty, opposed);

    [Fact]
    public void A_cell_names_each_object_once_with_its_direction_and_strongest_evidence()
    {
        var cell = EvidenceMatrix.Of([Claim(), Claim(evidence: EvidenceKind.InVivo), Claim(@object: "fusion", direction: Direction.None)]).Cell("nupr1", "oscc")!;

        Assert.Equal([new MatrixFinding("growth", Direction.Up, EvidenceKind.InVivo), new MatrixFinding("fusion", Direction.None, EvidenceKind.InVitro)], cell.Findings);
        Assert.Equal((EvidenceKind.InVivo, 3), (cell.Strongest, cell.Claims));
    }

    [Fact]
    public void What_is_not_said_has_no_cell() => Assert.Null(EvidenceMatrix.Of([Claim()]).Cell("nupr1", "nsclc"));

    [Theory]
    [InlineData(Direction.Down, Certainty.Reported, false)]
    [InlineData(Direction.None, Certainty.Reported, false)]
    [InlineData(Direction.Up, Certainty.Disputed, false)]
    [InlineData(Direction.Up, Certainty.Reported, true)]
    public void Claims_that_disagree_or_are_opposed_are_mixed(Direction direction, Certainty certainty, bool opposed) => Assert.Null(
        Assert.Single(EvidenceMatrix.Of([Claim(), Claim(direction: direction, certainty: certainty, opposed: opposed)]).Cells[0].Findings).Direction);

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
    public void Nothing_gives_an_empty_matrix() => Assert.Empty(EvidenceMatrix.Of([]).Cells);
}
