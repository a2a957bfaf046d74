using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of a text with gaps are called.</summary>
public sealed class ClozePlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["cloze-choices", "cloze-typing"];

    public string? Of(PlaceStep step) => step is { Field: "text", Holder: null } ? EditorText.GapText : Of(step.Field, step.Number);

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("gaps", { } at) => QuestionText.Gap(at),
        ("gaps", null) => EditorText.Gaps,
        _ => null,
    };
}
