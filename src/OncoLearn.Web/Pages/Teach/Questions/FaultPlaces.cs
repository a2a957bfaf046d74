using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What the places of a payload are called on its form.</summary>
public static class FaultPlaces
{
    /// <summary>A type that has fields of its own brings their words along.</summary>
    static readonly IReadOnlyList<IPlaceNames> Known =
    [
        .. typeof(FaultPlaces).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlaceNames))).Select(type => (IPlaceNames)Activator.CreateInstance(type)!),
    ];

    /// <summary>The item, the field and the language that a path leads to; the path itself where the form has no words for it.</summary>
    /// <param name="type">The key of the type; null where any may be meant.</param>
    public static string NameOf(string path, string? type = null)
    {
        if (path.Length == 0) return EditorText.Question;
        if (path.StartsWith("objectives.", StringComparison.Ordinal)) return ObjectiveText.Objectives;
        if (FieldName.StepsOf(path) is not { } steps) return path;
        var words = new List<string>();
        foreach (var step in PlaceStep.Of(steps, type))
            words.Add(Languages.IsKnown(step.Field) ? Languages.OwnName(step.Field) : Known.Select(known => known.Of(step)).FirstOrDefault(word => word is not null) ?? (step.Number is null ? step.Field : $"{step.Field} {step.Number}"));
        return string.Join(Wording.Say("，", ", "), words.Where(word => word.Length > 0));
    }
}

/// <summary>A field on the way that a path goes.</summary>
/// <param name="Number">Of the item, from 1, where the field is a list and the path leads into it; else null.</param>
/// <param name="Holder">The field in which it stands; null for the payload itself.</param>
/// <param name="IsEnd">The path leads no further.</param>
/// <param name="Type">The key of the question's type; null where any may be meant.</param>
public sealed record PlaceStep(string Field, int? Number, string? Holder, bool IsEnd, string? Type)
{
    /// <param name="steps">Names and 0-based places, in their order.</param>
    public static IEnumerable<PlaceStep> Of(IReadOnlyList<object> steps, string? type)
    {
        string? holder = null;
        foreach (var (at, field) in steps.Index().Where(step => step.Item is string).Select(step => (step.Index, (string)step.Item)))
        {
            var number = at + 1 < steps.Count && steps[at + 1] is int place ? place + 1 : (int?)null;
            yield return new PlaceStep(field, number, holder, IsEnd: at + 1 == steps.Count, type);
            holder = field;
        }
    }
}

/// <summary>What some fields are called, of one type or of several. No field has two names.</summary>
public interface IPlaceNames
{
    /// <summary>For what is called otherwise elsewhere.</summary>
    /// <returns>Null for any other field; empty where what stands in the field says enough.</returns>
    string? Of(PlaceStep step) => Of(step.Field, step.Number);

    /// <param name="field">A field of the payload.</param>
    /// <param name="number">Of the item, from 1, where the field is a list; null for the list itself and for any other field.</param>
    /// <returns>Null for any other field.</returns>
    string? Of(string field, int? number);
}
