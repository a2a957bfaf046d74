using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>
/// A place of a payload that stays the same when its lists are put in another order: items that have an id are named by it (<c>options#b.text.en</c>),
/// others by their place (<c>hints[0].en</c>).
/// </summary>
static class PayloadPath
{
    public static string Field(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    public static string Item(string path, JsonNode? item, int at) => IdOf(item) is { } id ? $"{path}#{id}" : $"{path}[{at}]";

    /// <summary>Null where the item has none.</summary>
    public static string? IdOf(JsonNode? item) => item is JsonObject map && map["id"] is JsonValue id && id.TryGetValue<string>(out var text) ? text : null;

    /// <returns>Null where the list has no such item.</returns>
    public static JsonObject? Find(JsonArray list, string? id) => list.OfType<JsonObject>().FirstOrDefault(item => IdOf(item) == id);

    /// <summary>Whether every item has an id and none is there twice.</summary>
    public static bool HasIds(JsonArray list)
    {
        var ids = list.Select(IdOf).ToList();
        return ids.TrueForAll(id => id is not null) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count;
    }
}
