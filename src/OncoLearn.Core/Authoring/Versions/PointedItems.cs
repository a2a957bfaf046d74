using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>What stands behind the ids that fields of a payload hold: whoever compares versions means the item and never saw its id.</summary>
/// <param name="pointers">As in <see cref="Questions.IQuestionType.Pointers"/>.</param>
/// <param name="documents">Payloads, or documents of drafts that hold one. The first that has an item tells it.</param>
public sealed class PointedItems(IReadOnlyDictionary<string, string> pointers, params IReadOnlyList<JsonObject> documents)
{
    /// <param name="path">Of a field, with items named by their ids: <c>premises#a.match</c>.</param>
    /// <param name="id">What the field holds.</param>
    /// <returns>The item; null where the field points to none.</returns>
    public JsonObject? Find(string path, string id) => pointers.TryGetValue(path[(path.LastIndexOf('.') + 1)..], out var list)
        ? documents.Select(document => Lists(document)[list] is JsonArray items ? PayloadPath.Find(items, id) : null).FirstOrDefault(item => item is not null)
        : null;

    static JsonObject Lists(JsonObject document) => document["payload"] as JsonObject ?? document;
}
