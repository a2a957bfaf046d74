using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OncoLearn.App.Catalog.Files;

/// <summary>Turns YAML into JSON and remembers which line each JSON path (<c>options[0].text.en</c>) came from.</summary>
sealed class YamlJson(string file)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Dictionary<string, Spot> _spots = new(StringComparer.Ordinal);

    /// <param name="take">Whether a field, named by its path without indexes (<c>premises.claims</c>), goes into the JSON.</param>
    public string Convert(YamlMappingNode map, Func<string, bool> take) => Map(map, "", "", take).ToJsonString(Readable);

    /// <summary>The place of a JSON path, or of the nearest that stands above it.</summary>
    public Spot SpotOf(string path)
    {
        while (path.Length > 0 && !_spots.ContainsKey(path))
            path = path[..Math.Max(0, Math.Max(path.LastIndexOf('.'), path.LastIndexOf('[')))];
        return _spots[path];
    }

    JsonNode? Node(YamlNode node, string path, string fields, Func<string, bool> take)
    {
        _spots[path] = Spot.Of(file, node.Start);
        return node switch
        {
            YamlMappingNode map => Map(map, path, fields, take),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select((item, at) => Node(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"), fields, take))]),
            YamlScalarNode scalar => Scalar(scalar),
            _ => throw new InvalidOperationException($"{node.NodeType} cannot stand in JSON."),
        };
    }

    JsonObject Map(YamlMappingNode map, string path, string fields, Func<string, bool> take)
    {
        _spots[path] = Spot.Of(file, map.Start);
        var json = new JsonObject();
        foreach (var (name, value) in map.Children)
        {
            var field = (name as YamlScalarNode)?.Value ?? "";
            var inner = fields.Length == 0 ? field : $"{fields}.{field}";
            if (take(inner)) json[field] = Node(value, path.Length == 0 ? field : $"{path}.{field}", inner, take);
        }
        return json;
    }

    /// <summary>YAML's core schema as far as content needs it: plain true, false, null and numbers; all else is text.</summary>
    static JsonNode? Scalar(YamlScalarNode scalar) => scalar switch
    {
        { Style: not ScalarStyle.Plain } => JsonValue.Create(scalar.Value),
        { Value: null or "" or "~" or "null" } => null,
        { Value: "true" } => JsonValue.Create(true),
        { Value: "false" } => JsonValue.Create(false),
        { Value: var text } when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(scalar.Value),
    };
}
