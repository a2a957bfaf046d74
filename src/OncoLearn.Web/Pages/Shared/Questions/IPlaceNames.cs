namespace OncoLearn.Web.Pages.Questions;

/// <summary>What fields are called, of some types or of any. No type has two names of its own for a field.</summary>
public interface IPlaceNames : ITypeWords
{
    /// <summary>For what is called otherwise elsewhere.</summary>
    /// <returns>Null for any other field; empty where what stands in the field says enough.</returns>
    string? Of(PlaceStep step) => Of(step.Field, step.Number);

    /// <param name="field">A field of the payload.</param>
    /// <param name="number">Of the item, from 1, where the field is a list; null for the list itself and for any other field.</param>
    /// <returns>Null for any other field.</returns>
    string? Of(string field, int? number);
}

/// <summary>A field on the way that a path goes.</summary>
/// <param name="Number">Of the item, from 1, where the field is a list and the path leads into it; else null.</param>
/// <param name="Holder">The field in which it stands; null for the payload itself.</param>
/// <param name="IsEnd">The path leads no further.</param>
public sealed record PlaceStep(string Field, int? Number, string? Holder, bool IsEnd)
{
    /// <param name="steps">Names and 0-based places, in their order.</param>
    public static IEnumerable<PlaceStep> Of(IReadOnlyList<object> steps)
    {
        string? holder = null;
        foreach (var (at, field) in steps.Index().Where(step => step.Item is string).Select(step => (step.Index, (string)step.Item)))
        {
            var number = at + 1 < steps.Count && steps[at + 1] is int place ? place + 1 : (int?)null;
            yield return new PlaceStep(field, number, holder, IsEnd: at + 1 == steps.Count);
            holder = field;
        }
    }
}
