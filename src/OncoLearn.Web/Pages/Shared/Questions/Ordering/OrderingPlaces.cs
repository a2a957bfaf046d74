using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the list of items is called that are put in order.</summary>
public sealed class OrderingPlaces : IPlaceNames
{
    public string? Of(PlaceStep step) => step is { Field: "items", Number: null, Type: "ordering" } ? EditorText.OrderedItems : null;

    public string? Of(string field, int? number) => null;
}
