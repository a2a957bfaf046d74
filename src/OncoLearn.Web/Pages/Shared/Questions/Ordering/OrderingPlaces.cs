using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the list of items is called that are put in order.</summary>
public sealed class OrderingPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["ordering"];

    public string? Of(string field, int? number) => (field, number) is ("items", null) ? EditorText.OrderedItems : null;
}
