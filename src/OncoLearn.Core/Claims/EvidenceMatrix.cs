namespace OncoLearn.Core.Claims;

/// <summary>
/// What the reviews say of each marker in each cancer, on one facet: facets are never mixed. An empty cell means that the reviews say nothing,
/// not that there is nothing.
/// </summary>
/// <param name="Markers">Keys of the rows: those with the most cancers first, then by key.</param>
/// <param name="Cancers">Keys of the columns: general words last; those with the most markers first, then with the most claims, then in the order in which the claims were given.</param>
public sealed record EvidenceMatrix(IReadOnlyList<string> Markers, IReadOnlyList<string> Cancers, IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>Null where the reviews say nothing.</summary>
    public MatrixCell? Cell(string marker, string cancer) => Cells.FirstOrDefault(cell => cell.Marker == marker && cell.Cancer == cancer);

    /// <param name="claims">Of one facet, in the order of the courses' sections.</param>
    /// <param name="general">Cancers that stand for tumours in general.</param>
    public static EvidenceMatrix Of(IReadOnlyList<MatrixClaim> claims, IReadOnlySet<string>? general = null)
    {
        var cells = claims.GroupBy(claim => (claim.Marker, claim.Cancer)).Select(group => MatrixCell.Of([.. group])).ToList();
        return new EvidenceMatrix(
            [.. cells.GroupBy(cell => cell.Marker).OrderByDescending(row => row.Count()).ThenBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Key)],
            [
                .. claims.GroupBy(claim => claim.Cancer, StringComparer.Ordinal).OrderBy(column => general?.Contains(column.Key) == true)
                    .ThenByDescending(column => column.Select(claim => claim.Marker).Distinct(StringComparer.Ordinal).Count()).ThenByDescending(column => column.Count())
                    .Select(column => column.Key),
            ],
            cells);
    }
}

/// <summary>A claim as the matrix needs it. Entities are named by their keys.</summary>
/// <param name="Object">What the marker acts on or goes with; null where the relation has none.</param>
/// <param name="Opposed">Another claim opposes it.</param>
public sealed record MatrixClaim(
    string Key, string Marker, string Cancer, string? Object, string Relation, Direction Direction, EvidenceKind Evidence, Certainty Certainty, bool Opposed)
{
    /// <inheritdoc cref="Dispute.Over"/>
    public bool IsDisputed => Dispute.Over(Certainty, Opposed);
}

/// <summary>One marker in one cancer.</summary>
/// <param name="Findings">One for each object: what is disputed first, then those with the strongest evidence.</param>
/// <param name="Strongest">By the order of <see cref="EvidenceKind"/>.</param>
/// <param name="Claims">How many.</param>
public sealed record MatrixCell(string Marker, string Cancer, IReadOnlyList<MatrixFinding> Findings, EvidenceKind Strongest, int Claims)
{
    /// <summary>One of its findings is disputed. Claims that merely point both ways are mixed, which has a sign of its own.</summary>
    public bool IsDisputed => Findings.Any(finding => finding.IsDisputed);

    internal static MatrixCell Of(IReadOnlyList<MatrixClaim> claims) => new(
        claims[0].Marker,
        claims[0].Cancer,
        [.. claims.GroupBy(claim => claim.Object).Select(group => MatrixFinding.Of([.. group])).OrderByDescending(finding => finding.IsDisputed).ThenByDescending(finding => finding.Strongest)],
        claims.Max(claim => claim.Evidence),
        claims.Count);
}

/// <summary>What the claims of a cell say of one object.</summary>
/// <param name="Relation">Of the first claim that points in this direction. Where they point both ways it is one side's, and does not word the finding.</param>
/// <param name="Direction">Null where they point both ways: mixed.</param>
/// <param name="IsDisputed">One of them is opposed, here or in another cell, or disputed by the review itself. Its direction is still what it says.</param>
public sealed record MatrixFinding(string? Object, string Relation, Direction? Direction, bool IsDisputed, EvidenceKind Strongest)
{
    internal static MatrixFinding Of(IReadOnlyList<MatrixClaim> claims)
    {
        // A claim without a sign does not contradict one that has it.
        var signs = claims.Select(claim => claim.Direction).Where(direction => direction != Claims.Direction.Unsigned).Distinct().ToList();
        Direction? direction = signs switch
        {
            [] => Claims.Direction.Unsigned,
            [var only] => only,
            _ => null,
        };
        return new MatrixFinding(
            claims[0].Object,
            claims.First(claim => direction is null || claim.Direction == direction).Relation,
            direction,
            claims.Any(claim => claim.IsDisputed),
            claims.Max(claim => claim.Evidence));
    }
}
