using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields are called that questions of any type have, or of several.</summary>
public sealed class SharedPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = [];

    public string? Of(PlaceStep step) => step is { Field: "reasons", IsEnd: false } ? "" : Of(step.Field, step.Number);

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("stem", _) => EditorText.Stem,
        ("explanation", _) => EditorText.Explanation,
        ("hints", { } at) => EditorText.Hint(at),
        ("hints", null) => EditorText.Hints,
        ("text", _) => EditorText.OptionText,
        ("reason", _) => EditorText.Reason,
        ("reasons", _) => EditorText.Reason,
        ("options", { } at) => EditorText.OptionName(ReviewModel.Letter(at)),
        ("options", null) => EditorText.Options,
        ("items", { } at) => EditorText.ItemName(at),
        ("items", null) => EditorText.Items,
        ("match", _) => EditorText.Match,
        ("fraction", _) => EditorText.Fraction,
        ("id", _) => "",
        ("scoring", _) => EditorText.Scoring,
        ("claims", _) => EditorText.Claims,
        ("section", _) => BankText.Section,
        _ => null,
    };
}
