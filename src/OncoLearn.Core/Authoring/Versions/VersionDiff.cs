using System.Text.Json.Nodes;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>What differs between two payloads of a question, place by place.</summary>
public static class VersionDiff
{
    /// <returns>In the order of <paramref name="after"/>; what is gone stands where it stood among what is left.</returns>
    public static IReadOnlyList<PlaceDiff> Of(JsonObject before, JsonObject after)
    {
        var places = new List<PlaceDiff>();
        Node("", before, after, places);
        return [.. places.Select(change => change with
        {
            Place = PayloadPlace.Of(change.Path, after, before),
            Order = change.Order?.Select(path => PayloadPlace.Of(path, before)).ToList(),
        })];
    }

    static void Node(string path, JsonNode? before, JsonNode? after, List<PlaceDiff> places)
    {
        if (JsonNode.DeepEquals(before, after)) return;
        switch (before ?? after, after ?? before)
        {
            case (JsonObject old, JsonObject now) when IsText(old) && IsText(now):
                Texts(path, before as JsonObject, after as JsonObject, places);
                break;
            case (JsonObject, JsonObject):
                Map(path, before as JsonObject ?? [], after as JsonObject ?? [], places);
                break;
            case (JsonArray, JsonArray):
                List(path, before as JsonArray ?? [], after as JsonArray ?? [], places);
                break;
            default:
                places.Add(new PlaceDiff(path, Lang: null, Whole(before?.ToString(), after?.ToString())));
                break;
        }
    }

    static void Map(string path, JsonObject before, JsonObject after, List<PlaceDiff> places)
    {
        foreach (var name in after.Select(pair => pair.Key).Union(before.Select(pair => pair.Key), StringComparer.Ordinal).Where(name => name != "id"))
            Node(PayloadPath.Field(path, name), before[name], after[name], places);
    }

    static void List(string path, JsonArray before, JsonArray after, List<PlaceDiff> places)
    {
        var (old, now) = (Items(path, before), Items(path, after));
        var stayed = now.Keys.Where(old.ContainsKey).ToList();
        if (!stayed.SequenceEqual(old.Keys.Where(now.ContainsKey), StringComparer.Ordinal))
            places.Add(new PlaceDiff(path, Lang: null, [], stayed));
        foreach (var item in now.Keys.Union(old.Keys, StringComparer.Ordinal)) Node(item, old.GetValueOrDefault(item), now.GetValueOrDefault(item), places);
    }

    static void Texts(string path, JsonObject? before, JsonObject? after, List<PlaceDiff> places)
    {
        foreach (var lang in (after ?? []).Select(pair => pair.Key).Union((before ?? []).Select(pair => pair.Key), StringComparer.Ordinal))
        {
            var (old, now) = ((string?)before?[lang], (string?)after?[lang]);
            if (old != now) places.Add(new PlaceDiff(path, lang, Pieces(old, now)));
        }
    }

    static IReadOnlyList<DiffPiece> Pieces(string? before, string? after) => TextDiff.Of(before ?? "", after ?? "");

    /// <summary>A word of the data, a number or an id is another one, not the same with other letters.</summary>
    static IReadOnlyList<DiffPiece> Whole(string? before, string? after) =>
        [.. before is null ? Enumerable.Empty<DiffPiece>() : [new(DiffKind.Removed, before)], .. after is null ? Enumerable.Empty<DiffPiece>() : [new(DiffKind.Added, after)]];

    static Dictionary<string, JsonNode?> Items(string path, JsonArray list) =>
        list.Select((item, at) => (Path: PayloadPath.Item(path, item, at), Item: item)).DistinctBy(item => item.Path, StringComparer.Ordinal).ToDictionary(item => item.Path, item => item.Item, StringComparer.Ordinal);

    /// <summary>A map from language tags to texts.</summary>
    static bool IsText(JsonObject map) => map.Count > 0 && map.All(pair => LanguageTag.IsValid(pair.Key) && pair.Value is JsonValue value && value.TryGetValue<string>(out _));
}

/// <summary>One place that differs.</summary>
/// <param name="Path">With items named by their ids: <c>options#b.text</c>.</param>
/// <param name="Lang">Of a text; null for what is no text: a mark, a number, an order.</param>
/// <param name="Pieces">Empty for an order.</param>
/// <param name="Order">Where the items stood before, in their new order, where a list was put in another one; else null.</param>
public sealed record PlaceDiff(string Path, string? Lang, IReadOnlyList<DiffPiece> Pieces, IReadOnlyList<string>? Order = null)
{
    /// <summary>Where it stands now, or stood before it was taken out: <c>options[1].text</c>.</summary>
    public string Place { get; init; } = Path;
}
