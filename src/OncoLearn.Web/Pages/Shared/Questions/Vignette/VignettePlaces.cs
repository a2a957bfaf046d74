using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the field of a case is called.</summary>
public sealed class VignettePlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["vignette"];

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("vignette", _) => EditorText.Vignette,
        _ => null,
    };
}
