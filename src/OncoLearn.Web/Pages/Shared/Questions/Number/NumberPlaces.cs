using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of a number are called.</summary>
public sealed class NumberPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["number"];

    public string? Of(PlaceStep step) => step switch
    {
        { Field: "value", Holder: "near" } => EditorText.NearValue,
        { Field: "tolerance" or "range", IsEnd: false } => "",
        { Field: "from", Holder: "range" } => EditorText.RangeFrom,
        { Field: "to", Holder: "range" } => EditorText.RangeTo,
        _ => Of(step.Field, step.Number),
    };

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("units", { } at) => EditorText.UnitName(at),
        ("units", null) => EditorText.Units,
        ("symbol", _) => EditorText.UnitSymbol,
        ("factor", _) => EditorText.UnitFactor,
        ("near", { } at) => EditorText.NearName(at),
        ("near", null) => EditorText.NearNumbers,
        ("tolerance", _) => EditorText.ToleranceOrRange,
        ("range", _) => EditorText.ToleranceOrRange,
        ("absolute", _) => EditorText.ToleranceAbsolute,
        ("relative", _) => EditorText.ToleranceRelative,
        ("value", _) => EditorText.RightNumber,
        ("unit-needed", _) => EditorText.UnitNeeded,
        _ => null,
    };
}
