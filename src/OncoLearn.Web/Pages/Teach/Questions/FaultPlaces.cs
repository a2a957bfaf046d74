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
            words.Add(Languages.IsKnown(name) ? Languages.OwnName(name) : Known.Select(known => known.Of(name, number)).FirstOrDefault(word => word is not null) ?? (number is null ? name : $"{name} {number}"));
        }
        return string.Join(Wording.Say("，", ", "), words);
    }
}

/// <summary>What some fields are called, of one type or of several; found wherever it stands. No field has two names.</summary>
public interface IPlaceNames
{
    /// <param name="field">A field of the payload.</param>
    /// <param name="number">Of the item, from 1, where the field is a list; null for the list itself and for any other field.</param>
    /// <returns>Null for any other field.</returns>
    string? Of(string field, int? number);
}
