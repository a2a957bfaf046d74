using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What the places of a payload are called on its form.</summary>
public static class FaultPlaces
{
    /// <summary>A type that has fields of its own brings their words along.</summary>
    static readonly IReadOnlyList<IPlaceNames> Own =
    [
        .. typeof(FaultPlaces).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlaceNames))).Select(type => (IPlaceNames)Activator.CreateInstance(type)!),
    ];

    /// <summary>The item, the field and the language that a path leads to; the path itself where the form has no words for it.</summary>
    public static string NameOf(string path)
    {
        if (path.Length == 0) return EditorText.Question;
        if (path.StartsWith("objectives.", StringComparison.Ordinal)) return ObjectiveText.Objectives;
        if (FieldName.StepsOf(path) is not { } steps) return path;
        var words = new List<string>();
        for (var at = 0; at < steps.Count; at++)
        {
            if (steps[at] is not string name) continue;
            var number = at + 1 < steps.Count && steps[at + 1] is int place ? place + 1 : (int?)null;
            words.Add(Languages.IsKnown(name) ? Languages.OwnName(name) : WordOf(name, number) ?? Own.Select(own => own.Of(name, number)).FirstOrDefault(word => word is not null) ?? (number is null ? name : $"{name} {number}"));
        }
        return string.Join(Wording.Say("，", ", "), words);
    }

    static string? WordOf(string name, int? number) => (name, number) switch
    {
        ("stem", _) => EditorText.Stem,
        ("explanation", _) => EditorText.Explanation,
        ("text", _) => EditorText.OptionText,
        ("reason", _) => EditorText.Reason,
        ("options", { } at) => EditorText.OptionName(ReviewModel.Letter(at)),
        ("options", null) => EditorText.Options,
        ("gaps", { } at) => QuestionText.Gap(at),
        ("claims", _) => EditorText.Claims,
        ("section", _) => BankText.Section,
        ("hints", { } at) => EditorText.Hint(at),
        ("premises" or "items", { } at) => EditorText.ItemName(at),
        ("rows", { } at) => EditorText.RowName(at),
        ("answers", { } at) => EditorText.AnswerName(at),
        ("rubric", { } at) => EditorText.CriterionName(at),
        ("levels", { } at) => EditorText.LevelName(at),
        ("units", { } at) => EditorText.UnitName(at),
        ("near", { } at) => EditorText.NearName(at),
        ("premises", null) => EditorText.Premises,
        ("items", null) => EditorText.Items,
        ("rows", null) => EditorText.Rows,
        ("gaps", null) => EditorText.Gaps,
        ("answers", null) => EditorText.Answers,
        ("rubric", null) => EditorText.Rubric,
        ("levels", null) => EditorText.RubricLevels,
        ("units", null) => EditorText.Units,
        ("near", null) => EditorText.NearNumbers,
        ("tolerance", _) => EditorText.ToleranceAbsolute,
        ("fraction", _) => EditorText.Fraction,
        ("vignette", _) => EditorText.Vignette,
        ("assertion", _) => EditorText.Assertion,
        ("because", _) => EditorText.Because,
        ("reasons", _) => EditorText.Reason,
        ("true", _) => QuestionText.True,
        ("false", _) => QuestionText.False,
        ("answer", _) => EditorText.AnswerText,
        ("match", _) => EditorText.Match,
        ("value", _) => EditorText.RightNumber,
        ("columns", _) => EditorText.Columns,
        ("model", _) => EditorText.ModelAnswer,
        ("answer-guide", _) => EditorText.AnswerGuide,
        _ => null,
    };
}

/// <summary>What the fields are called that only one type has; found wherever it stands.</summary>
public interface IPlaceNames
{
    /// <param name="field">A field of the payload.</param>
    /// <param name="number">Of the item, from 1, where the field is a list; null for the list itself and for any other field.</param>
    /// <returns>Null for a field of another type.</returns>
    string? Of(string field, int? number);
}
