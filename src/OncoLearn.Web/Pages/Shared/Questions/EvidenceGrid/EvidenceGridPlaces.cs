using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of a grid are called.</summary>
public sealed class EvidenceGridPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["evidence-grid"];

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("rows", { } at) => EditorText.RowName(at),
        ("rows", null) => EditorText.Rows,
        ("columns", _) => EditorText.Columns,
        ("column", _) => EditorText.RightColumn,
        _ => null,
    };
}
