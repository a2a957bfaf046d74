using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of answers are called that are typed.</summary>
public sealed class TypedPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["short-answer", "cloze-typing"];

    public string? Of(PlaceStep step) => step is { Field: "text", Holder: "answers" } ? EditorText.AnswerText : Of(step.Field, step.Number);

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("answers", { } at) => EditorText.AnswerName(at),
        ("answers", null) => EditorText.Answers,
        ("spelling", _) => EditorText.Spelling,
        ("case", _) => EditorText.CaseMatters,
        _ => null,
    };
}
