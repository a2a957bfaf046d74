using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of a number are called.</summary>
public sealed class NumberPlaces : IPlaceNames
{
    public string? Of(string field, int? number) => (field, number) switch
    {
        ("units", { } at) => EditorText.UnitName(at),
        ("units", null) => EditorText.Units,
        ("symbol", _) => EditorText.UnitSymbol,
        ("factor", _) => EditorText.UnitFactor,
        ("near", { } at) => EditorText.NearName(at),
        ("near", null) => EditorText.NearNumbers,
        ("tolerance", _) => EditorText.ToleranceAbsolute,
        ("value", _) => EditorText.RightNumber,
        ("unit-needed", _) => EditorText.UnitNeeded,
        _ => null,
    };
}
