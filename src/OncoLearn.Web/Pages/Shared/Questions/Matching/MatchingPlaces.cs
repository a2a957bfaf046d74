using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields are called of items that are matched.</summary>
public sealed class MatchingPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["matching"];

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("premises", { } at) => EditorText.ItemName(at),
        ("premises", null) => EditorText.Premises,
        _ => null,
    };
}
