using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// What a question asks, by which the same one is found again: its type and payload, with items called by their place instead of the ids that somebody, or
/// a file, gave them, and without what says no more than its being left out: empty lists, flags that are not set, and the usual spelling.
/// </summary>
public static partial class ContentForm
{
    public static string Of(string type, JsonObject payload)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var items = 0;
        // What a text points to is a gap, also where an answer has the same id.
        var gaps = (payload["gaps"] as JsonArray ?? []).Index().Select(gap => (Id: (gap.Item as JsonObject)?["id"]?.ToString(), At: gap.Index)).Where(gap => gap.Id is not null)
            .DistinctBy(gap => gap.Id).ToDictionary(gap => gap.Id!, gap => FormattableString.Invariant($"#gap {gap.At}"), StringComparer.Ordinal);
        Gather(payload, ids, ref items);
        return $"{type} {CanonicalJson.Of(Renamed(Fields(payload), ids, gaps, inText: false)!)}";
    }

    /// <summary>Null for what may as well be left out.</summary>
    static JsonNode? WithoutUsual(JsonNode? node, string name = "") => node switch
    {
        JsonObject map => Fields(map) is { Count: > 0 } fields ? fields : null,
        // An item keeps its place.
        JsonArray list => list.Count > 0 ? new JsonArray([.. list.Select(item => item is JsonObject map ? Fields(map) : WithoutUsual(item))]) : null,
        JsonValue value when value.TryGetValue<bool>(out var set) => set || name == "answer" ? value.DeepClone() : null,
        JsonValue value when name == "spelling" && value.TryGetValue<string>(out var word) && word == Spelling.Exact.Word() => null,
        // 1e-3 and 0.001 are one number.
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        _ => node?.DeepClone(),
    };

    static JsonObject Fields(JsonObject map) => new(map.Select(field => KeyValuePair.Create(field.Key, WithoutUsual(field.Value, field.Key))).Where(field => field.Value is not null));

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

    static JsonNode? Renamed(JsonNode? node, Dictionary<string, string> ids, Dictionary<string, string> gaps, bool inText) => node switch
    {
        // An item's own id is its place in the list.
        JsonObject map => new JsonObject(map.Where(field => field.Key != "id").Select(field => KeyValuePair.Create(field.Key, Renamed(field.Value, ids, gaps, field.Key is EntryDefaults.Chinese or EntryDefaults.English)))),
        JsonArray list => new JsonArray([.. list.Select(item => Renamed(item, ids, gaps, inText))]),
        JsonValue value when value.TryGetValue<string>(out var text) => inText
            ? Gap().Replace(text, gap => (gaps.GetValueOrDefault(gap.Groups["id"].Value) ?? ids.GetValueOrDefault(gap.Groups["id"].Value)) is { } place ? $"{{{{{place}}}}}" : gap.Value)
            : ids.GetValueOrDefault(text, text),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"\{\{(?<id>[a-z0-9][a-z0-9-]*)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
