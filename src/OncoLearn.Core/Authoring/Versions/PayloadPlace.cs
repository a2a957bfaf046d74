using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Forms;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>Where a place that is named by ids stands, as whoever reads a document counts.</summary>
public static partial class PayloadPlace
{
    /// <param name="path">As in <see cref="PlaceDiff.Path"/>: <c>options#b.text</c>.</param>
    /// <param name="documents">The first that holds an item tells its place.</param>
    /// <returns>As forms name it: <c>options[1].text</c>; an item that none of the documents holds is left out.</returns>
    public static string Of(string path, params IReadOnlyList<JsonObject> documents)
    {
        var place = new StringBuilder();
        var nodes = documents.Select(document => (JsonNode?)document).ToList();
        foreach (Match step in Step().Matches(path))
        {
            if (step.Groups["name"] is { Success: true, Value: var name })
            {
                place.Append(place.Length == 0 ? "" : ".").Append(name);
                nodes = [.. nodes.Select(node => (node as JsonObject)?[name])];
                continue;
            }
            var id = step.Groups["id"];
            var at = id.Success ? nodes.Select(node => PlaceIn(node, id.Value)).FirstOrDefault(found => found >= 0, -1) : int.Parse(step.Groups["at"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            if (at >= 0) place.Append('[').Append(at).Append(']');
            nodes = [.. nodes.Select(node => node is JsonArray list ? list.ElementAtOrDefault(id.Success ? PlaceIn(list, id.Value) : at) : null)];
        }
        return place.ToString();
    }

    /// <summary>The way back: <c>options[1].text</c> is <c>options#b.text</c>.</summary>
    /// <returns>Items that the document does not hold, or that have no id, stay named by their places; null where it is no place of a form.</returns>
    public static string? PathOf(string place, JsonObject document)
    {
        if (FieldName.StepsOf(place) is not { } steps) return null;
        var (path, node) = ("", (JsonNode?)document);
        foreach (var step in steps)
        {
            if (step is string name) (path, node) = (PayloadPath.Field(path, name), (node as JsonObject)?[name]);
            else path = PayloadPath.Item(path, node = (node as JsonArray)?.ElementAtOrDefault((int)step), (int)step);
        }
        return path;
    }

    static int PlaceIn(JsonNode? node, string id) => node is JsonArray list ? list.ToList().FindIndex(item => PayloadPath.IdOf(item) == id) : -1;

    [GeneratedRegex(@"#(?<id>[^.#\[\]]+)|\[(?<at>[0-9]{1,4})\]|(?<name>[^.#\[\]]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();
}
