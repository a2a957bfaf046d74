using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of an essay are called.</summary>
public sealed class EssayPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["essay"];

    public string? Of(PlaceStep step) => step is { Field: "text", Holder: "rubric" } ? EditorText.CriterionText : Of(step.Field, step.Number);

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("rubric", { } at) => EditorText.CriterionName(at),
        ("rubric", null) => EditorText.Rubric,
        ("levels", { } at) => EditorText.LevelName(at),
        ("levels", null) => EditorText.RubricLevels,
        ("weight", _) => EditorText.Weight,
        ("model", _) => EditorText.ModelAnswer,
        ("answer-guide", _) => EditorText.AnswerGuide,
        ("min-words", _) => EditorText.LeastWords,
        ("max-words", _) => EditorText.MostWords,
        _ => null,
    };
}
