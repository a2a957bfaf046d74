using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Forms;

/// <summary>
/// Items of lists of which nothing is written: an option that was offered and not used. The form keeps them, the question is read without them. What something
/// else points to (<see cref="IQuestionType.Pointers"/>) is not empty, so that its words are missed where they belong.
/// </summary>
public static class EmptyItems
{
    public static JsonObject Without(JsonObject payload, IQuestionType type)
    {
        var copy = payload.DeepClone().AsObject();
        Prune(copy, "", Pointed(copy, type));
        return copy;
    }

    /// <summary>Where the place of a payload <see cref="Without"/> them stands in the payload as it was typed.</summary>
    /// <returns>The path itself where it leads to nothing, or is none.</returns>
    public static string PlaceIn(JsonObject typed, string path, IQuestionType type)
    {
        if (FieldName.StepsOf(path) is not { } steps) return path;
        var place = new StringBuilder();
        var pointed = Pointed(typed, type);
        var names = "";
        JsonNode? node = typed;
        foreach (var step in steps)
        {
            if (step is int at)
            {
                var kept = node is JsonArray list ? list.Index().Where(item => !IsEmpty(item.Item, names, pointed)).Select(item => item.Index).Skip(at).FirstOrDefault(at) : at;
                place.Append(CultureInfo.InvariantCulture, $"[{kept}]");
                node = node is JsonArray items && kept < items.Count ? items[kept] : null;
            }
            else
            {
                if (place.Length > 0) place.Append('.');
                place.Append(step);
                names = names.Length == 0 ? (string)step : $"{names}.{step}";
                node = (node as JsonObject)?[(string)step];
            }
        }
        return place.ToString();
    }

    static HashSet<(string List, string Id)> Pointed(JsonNode payload, IQuestionType type)
    {
        return [.. In(payload)];

        IEnumerable<(string, string)> In(JsonNode? node) => node switch
        {
            JsonObject map => map.SelectMany(field =>
                type.Pointers.TryGetValue(field.Key, out var list) && field.Value is JsonValue value && value.TryGetValue<string>(out var id) ? [(list, id)] : In(field.Value)),
            JsonArray list => list.SelectMany(In),
            _ => [],
        };
    }

    static bool IsEmpty(JsonNode? item, string path, HashSet<(string List, string Id)> pointed) =>
        item is JsonObject map && map.All(pair => pair.Key == "id") && !(map["id"] is JsonValue id && id.TryGetValue<string>(out var written) && pointed.Contains((path, written)));

    /// <param name="path">Of the list that is looked at; of one within another it is no name of a list that is pointed into.</param>
    static void Prune(JsonNode? node, string path, HashSet<(string List, string Id)> pointed)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, value) in map) Prune(value, path.Length == 0 ? name : $"{path}.{name}", pointed);
                break;
            case JsonArray list:
                foreach (var item in list) Prune(item, path, pointed);
                foreach (var empty in list.Where(item => IsEmpty(item, path, pointed)).ToList()) list.Remove(empty);
                break;
            default:
                break;
        }
    }
}
