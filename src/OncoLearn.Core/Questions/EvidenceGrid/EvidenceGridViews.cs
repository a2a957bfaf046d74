using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.EvidenceGrid;

/// <summary>The columns have no authored text: the interface names the kinds of evidence.</summary>
public sealed record EvidenceGridFace(IReadOnlyList<EvidenceColumnFace> Columns, IReadOnlyList<EvidenceRowFace> Rows) : QuestionFace
{
    /// <param name="row">The 1-based position as shown.</param>
    public static string FieldOf(int row) => FormattableString.Invariant($"row-{row}");
}

/// <param name="Position">1-based, as a form sends it.</param>
public sealed record EvidenceColumnFace(int Position, EvidenceKind Kind);

/// <param name="Position">1-based, as shown.</param>
/// <param name="Field">The form field: the position of a column.</param>
public sealed record EvidenceRowFace(int Position, string Field, LocalizedText Text);

public sealed record EvidenceGridReview(IReadOnlyList<EvidenceRowReview> Rows) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with { Rows = [.. Rows.Select(row => row with { Reason = null })] };
}

/// <param name="Position">1-based, as shown.</param>
/// <param name="PartKey">Claims and fraction hang on it.</param>
/// <param name="Kind">What it rests on.</param>
/// <param name="Chosen">Null where nothing was chosen.</param>
public sealed record EvidenceRowReview(int Position, string PartKey, LocalizedText Text, EvidenceKind Kind, EvidenceKind? Chosen, LocalizedText? Reason)
{
    public bool Correct => Kind == Chosen;
}
