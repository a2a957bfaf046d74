using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Drafts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// What a question asks, by which the same one is found again: its type and payload, with items called by their place instead of the ids that somebody, or
/// a file, gave them.
/// </summary>
public static partial class ContentForm
{
    public static string Of(string type, JsonObject payload)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var items = 0;
        Gather(payload, ids, ref items);
        return $"{type} {CanonicalJson.Of(Renamed(payload, ids, inText: false)!)}";
    }

    static void Gather(JsonNode? node, Dictionary<string, string> ids, ref int items)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Gather(item, ids, ref items);
        }
        else if (node is JsonObject map)
        {
            if (map["id"] is JsonValue id && id.TryGetValue<string>(out var name)) ids.TryAdd(name, FormattableString.Invariant($"#{++items}"));
            // The same order whatever order the fields were written in.
            foreach (var (_, value) in map.OrderBy(field => field.Key, StringComparer.Ordinal)) Gather(value, ids, ref items);
        }
    }

    static JsonNode? Renamed(JsonNode? node, Dictionary<string, string> ids, bool inText) => node switch
    {
        // An item's own id is its place in the list.
        JsonObject map => new JsonObject(map.Where(field => field.Key != "id").Select(field => KeyValuePair.Create(field.Key, Renamed(field.Value, ids, field.Key is EntryDefaults.Chinese or EntryDefaults.English)))),
        JsonArray list => new JsonArray([.. list.Select(item => Renamed(item, ids, inText))]),
        JsonValue value when value.TryGetValue<string>(out var text) => inText
            ? Gap().Replace(text, gap => ids.TryGetValue(gap.Groups["id"].Value, out var place) ? $"{{{{{place}}}}}" : gap.Value)
            : ids.GetValueOrDefault(text, text),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"\{\{(?<id>[a-z0-9][a-z0-9-]*)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
