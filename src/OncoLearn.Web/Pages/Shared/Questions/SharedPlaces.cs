using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields are called that questions of any type have, or of several.</summary>
public sealed class SharedPlaces : IPlaceNames
{
    public string? Of(PlaceStep step) => step switch
    {
        // On their own forms they are called otherwise.
        { Field: "text", Holder: "nodes" or "rubric" } or { Field: "text", Holder: null } => null,
        { Field: "answer", Type: "true-false" or "assertion-reason" } => null,
        { Field: "items", Number: null, Type: "ordering" } => null,
        { Field: "text", Holder: "answers" } => EditorText.AnswerText,
        { Field: "reasons", IsEnd: false } => "",
        _ => Of(step.Field, step.Number),
    };

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
        ("answer", _) => EditorText.AnswerText,
        ("fraction", _) => EditorText.Fraction,
        ("id", _) => "",
        ("scoring", _) => EditorText.Scoring,
        ("claims", _) => EditorText.Claims,
        ("section", _) => BankText.Section,
        _ => null,
    };
}
