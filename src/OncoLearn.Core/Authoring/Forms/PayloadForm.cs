using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Forms;

/// <summary>Between the fields of an editor's form and the payload of a question, whatever its type: <see cref="FieldName"/> says how.</summary>
public static class PayloadForm
{
    /// <summary>The payload that the fields say. What is empty is left out; an item of a list stays, also where nothing but its id is there.</summary>
    /// <param name="fields">Names that are no field names are passed over.</param>
    public static JsonObject Read(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> fields)
    {
        var root = new Branch();
        foreach (var (name, values) in fields)
        {
            if (FieldName.Parse(name) is not { } field) continue;
            var written = values.Select(Cleaned).Where(value => value.Length > 0).ToList();
            root.At(FieldName.StepsOf(field.Path)!).Set(field.Kind, written);
        }
        root.MarkKeys();
        return root.ToJson() as JsonObject ?? [];
    }

    /// <summary>Into which list of the payload a field points by an id.</summary>
    static readonly IReadOnlyDictionary<string, string> Pointers = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["match"] = "options",
        ["from"] = "nodes",
        ["to"] = "nodes",
        ["node"] = "nodes",
        ["arrow"] = "arrows",
    };

    /// <summary>
    /// Without the items of lists of which nothing is written: an option that was offered and not used. What something else points to stays, so that its words
    /// are missed where they belong.
    /// </summary>
    public static JsonObject WithoutEmptyItems(JsonObject payload)
    {
        var copy = payload.DeepClone().AsObject();
        var pointed = PointedIn(copy).ToHashSet();
        Prune(copy, "", pointed);
        return copy;
    }

    /// <summary>Where the place of a payload <see cref="WithoutEmptyItems"/> stands in the payload as it was typed.</summary>
    /// <returns>The path itself where it leads to nothing, or is none.</returns>
    public static string PlaceIn(JsonObject typed, string path)
    {
        if (FieldName.StepsOf(path) is not { } steps) return path;
        var place = new StringBuilder();
        var pointed = PointedIn(typed).ToHashSet();
        var names = "";
        JsonNode? node = typed;
        foreach (var step in steps)
        {
            if (step is int at)
            {
                var kept = node is JsonArray list ? list.Index().Where(item => !IsEmptyItem(item.Item, names, pointed)).Select(item => item.Index).Skip(at).FirstOrDefault(at) : at;
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

    /// <summary>Line ends of one kind, no white space around, no characters that no text has.</summary>
    static string Cleaned(string value) =>
        value.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).Trim();

    static bool IsEmptyItem(JsonNode? item, string path, IReadOnlySet<(string List, string Id)> pointed) =>
        item is JsonObject map && map.All(pair => pair.Key == "id") && !(map["id"] is JsonValue id && id.TryGetValue<string>(out var written) && pointed.Contains((path, written)));

    static IEnumerable<(string List, string Id)> PointedIn(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(field =>
            Pointers.TryGetValue(field.Key, out var list) && field.Value is JsonValue value && value.TryGetValue<string>(out var id) ? [(list, id)] : PointedIn(field.Value)),
        JsonArray list => list.SelectMany(PointedIn),
        _ => [],
    };

    /// <param name="path">Of the list that is looked at; of one within another it is no name of a list that is pointed into.</param>
    static void Prune(JsonNode? node, string path, IReadOnlySet<(string List, string Id)> pointed)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, value) in map) Prune(value, path.Length == 0 ? name : $"{path}.{name}", pointed);
                break;
            case JsonArray list:
                foreach (var item in list) Prune(item, path, pointed);
                foreach (var empty in list.Where(item => IsEmptyItem(item, path, pointed)).ToList()) list.Remove(empty);
                break;
            default:
                break;
        }
    }

    /// <summary>A place of the payload while it is gathered: a leaf, a map or a list.</summary>
    sealed class Branch
    {
        readonly OrderedDictionary<string, Branch> _fields = new(StringComparer.Ordinal);
        readonly SortedDictionary<int, Branch> _items = [];
        JsonNode? _leaf;
        int? _key;

        public Branch At(IReadOnlyList<object> steps) => steps.Aggregate(this, (branch, step) => step is int at ? branch.Item(at) : branch.Field((string)step));

        public void Set(FieldKind kind, IReadOnlyList<string> values)
        {
            if (kind == FieldKind.Words)
            {
                if (values.Count > 0) _leaf = new JsonArray([.. values.Select(value => (JsonNode)value)]);
            }
            else if (values.Count > 0)
            {
                var value = values[^1];
                if (kind == FieldKind.Key) _key = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : null;
                else _leaf = LeafOf(kind, value);
            }
        }

        /// <summary>Turns the chosen places of keys into marks on the items.</summary>
        public void MarkKeys()
        {
            foreach (var (at, item) in _items)
            {
                if (at == _key) item.Field("correct")._leaf = true;
                item.MarkKeys();
            }
            foreach (var (_, field) in _fields) field.MarkKeys();
        }

        public JsonNode? ToJson()
        {
            if (_items.Count > 0) return new JsonArray([.. _items.Values.Select(item => item.ToJson() ?? new JsonObject())]);
            if (_fields.Count == 0) return _leaf?.DeepClone();
            var map = new JsonObject();
            foreach (var (name, field) in _fields)
                if (field.ToJson() is { } value) map[name] = value;
            return map.Count > 0 ? map : null;
        }

        static JsonNode? LeafOf(FieldKind kind, string value) => kind switch
        {
            FieldKind.Flag => value == "true" ? JsonValue.Create(true) : null,
            FieldKind.Truth when bool.TryParse(value, out var truth) => JsonValue.Create(truth),
            FieldKind.Number when double.TryParse(Plain(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
            _ => JsonValue.Create(value),
        };

        /// <summary>Without what only looks otherwise: digits of full width, and the minus sign of a printed text.</summary>
        static string Plain(string number) => number.Normalize(NormalizationForm.FormKC).Replace('\u2212', '-');

        Branch Field(string name) => _fields.TryGetValue(name, out var field) ? field : _fields[name] = new Branch();

        Branch Item(int at) => _items.TryGetValue(at, out var item) ? item : _items[at] = new Branch();
    }
}
