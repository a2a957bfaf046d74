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

    /// <summary>Line ends of one kind, no white space around, no characters that no text has.</summary>
    static string Cleaned(string value) =>
        value.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).Trim();

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
