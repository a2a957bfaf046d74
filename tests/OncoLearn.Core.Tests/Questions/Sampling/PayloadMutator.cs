using System.Text.Json;
using System.Text.Json.Nodes;

namespace OncoLearn.Core.Tests.Questions.Sampling;

/// <summary>Breaks payloads.</summary>
static class PayloadMutator
{
    const string Mark = "--here--";

    /// <summary>JSON that stands where something else should; some of it only .NET's lazy readers object to.</summary>
    static readonly string[] Junk =
    [
        "null", "true", "false", "0", "-1", "1e400", "\"\"", "\" \"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"-a\"", "\"{{\"", "\"{{x}}\"", "\"true\"",
        "[]", "[null]", "[[]]", "[1,2,3]", "[{},{},{},{}]", "{}", "{\"en\":\"x\"}", "{\"en\":\"x\",\"en\":\"y\"}", "{\"EN\":\"x\"}", "{\"zh_Hans\":\"x\"}",
        "{\"\":\"x\"}", "{\"\\udc00\":\"x\"}", "{\"en\":null}", "{\"en\":1}", "{\"id\":\"a\",\"id\":\"a\"}",
    ];

    /// <summary>One to three places of the payload replaced, removed or written twice.</summary>
    public static JsonElement Mutate(JsonObject payload, Chance chance)
    {
        var text = payload.ToJsonString();
        for (var times = 1 + chance.Below(3); times > 0; times--) text = MutateOnce(text, chance);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Every place that holds a field of the type or of what the types share: not the languages of a text.</summary>
    public static IEnumerable<(JsonObject Holder, string Name)> Fields(JsonNode? node) => node switch
    {
        JsonObject holder when IsText(holder) => [],
        JsonObject holder => holder.SelectMany(pair => Fields(pair.Value).Prepend((holder, pair.Key))),
        JsonArray list => list.SelectMany(Fields),
        _ => [],
    };

    /// <summary>Every map from language to text.</summary>
    public static IEnumerable<JsonObject> Texts(JsonNode? node) => node switch
    {
        JsonObject holder when IsText(holder) => [holder],
        JsonObject holder => holder.SelectMany(pair => Texts(pair.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => [],
    };

    public static bool IsText(JsonObject holder) => holder.ContainsKey("en");

    static string MutateOnce(string text, Chance chance)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(text);
            var places = Places(root).ToArray();
            if (places.Length == 0) return text;
            var (holder, name, at) = places[chance.Below(places.Length)];
            if (chance.Below(4) == 0) Remove(holder, name, at);
            else if (holder is JsonArray list && chance.Below(4) == 0) list.Add(list[at]?.DeepClone());
            else if (holder is JsonObject map && chance.Below(8) == 0) map["extra"] = true;
            else if (holder is JsonObject owner) owner[name!] = Mark;
            else ((JsonArray)holder)[at] = Mark;
            text = root!.ToJsonString();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            return text; // A field twice or half a surrogate pair: broken beyond what JsonNode goes through, which is broken enough.
        }
        return text.Replace($"\"{Mark}\"", Junk[chance.Below(Junk.Length)], StringComparison.Ordinal);
    }

    static void Remove(JsonNode holder, string? name, int at)
    {
        if (holder is JsonObject map) map.Remove(name!);
        else ((JsonArray)holder).RemoveAt(at);
    }

    static IEnumerable<(JsonNode Holder, string? Name, int At)> Places(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Places(pair.Value).Prepend((map, pair.Key, 0))),
        JsonArray list => list.SelectMany((item, at) => Places(item).Prepend((list, null, at))),
        _ => [],
    };
}
