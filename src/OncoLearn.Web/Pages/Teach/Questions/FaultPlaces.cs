using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What the places of a payload are called on its form.</summary>
public static class FaultPlaces
{
    /// <summary>The item, the field and the language that a path leads to; the path itself where the form has no words for it.</summary>
    /// <param name="type">The key of the question's type, or <see cref="ITypeWords.NoType"/>.</param>
    public static string NameOf(string path, string type)
    {
        if (path.Length == 0) return EditorText.Question;
        if (path.StartsWith("objectives.", StringComparison.Ordinal)) return ObjectiveText.Objectives;
        if (FieldName.StepsOf(path) is not { } steps) return path;
        var words = new List<string>();
        foreach (var step in PlaceStep.Of(steps))
            words.Add(Languages.IsKnown(step.Field) ? Languages.OwnName(step.Field) : OwnName(step, type));
        return string.Join(Wording.Say("，", ", "), words.Where(word => word.Length > 0));
    }

    static string OwnName(PlaceStep step, string type) =>
        TypeWords<IPlaceNames>.For(type).Select(names => names.Of(step)).FirstOrDefault(name => name is not null) ?? (step.Number is null ? step.Field : $"{step.Field} {step.Number}");
}
