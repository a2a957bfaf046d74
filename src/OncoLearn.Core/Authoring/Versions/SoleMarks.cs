using System.Text.Json;
using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>
/// Marks that one item of a list has, as the best answer among options has its own: they stand in the items and are yet one place, since who moves a mark changes two items and
/// two moves together make two marks. A mark that several items have, or none, is nothing of this kind.
/// </summary>
static class SoleMarks
{
    /// <returns>The names of the fields that are true in exactly one item of the list, with the id of that item.</returns>
    public static IReadOnlyDictionary<string, string> Of(JsonArray list) => list.OfType<JsonObject>()
        .SelectMany(item => item.Where(field => field.Value?.GetValueKind() == JsonValueKind.True).Select(field => (Mark: field.Key, Id: PayloadPath.IdOf(item)!)))
        .GroupBy(one => one.Mark, StringComparer.Ordinal)
        .Where(marked => marked.Count() == 1)
        .ToDictionary(marked => marked.Key, marked => marked.First().Id, StringComparer.Ordinal);

    /// <returns>A copy whose items have a mark as the items of the same id have it in another list; those that it has not, have none.</returns>
    public static JsonArray As(JsonArray list, string mark, JsonArray other)
    {
        var copy = list.DeepClone().AsArray();
        foreach (var item in copy.OfType<JsonObject>())
        {
            item.Remove(mark);
            if (PayloadPath.Find(other, PayloadPath.IdOf(item))?[mark] is { } written) item[mark] = written.DeepClone();
        }
        return copy;
    }
}
