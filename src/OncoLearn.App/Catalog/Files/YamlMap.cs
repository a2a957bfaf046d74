using System.Globalization;
using System.Text.RegularExpressions;
using OncoLearn.Core;
using OncoLearn.Core.Texts;
using YamlDotNet.RepresentationModel;

namespace OncoLearn.App.Catalog.Files;

/// <summary>
/// Reads a YAML map field by field. A fault is reported at its place and the map is no longer <see cref="Sound"/>; what is returned then is a
/// stand-in. <see cref="End"/> reports the fields that nobody asked for.
/// </summary>
sealed partial class YamlMap(YamlMappingNode node, string file, FindingList findings)
{
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Stands for the place of what was read from no file.</summary>
    public static YamlMap Nowhere { get; } = new(new YamlMappingNode(), file: "", new FindingList());

    /// <summary>False as soon as anything in it was reported.</summary>
    public bool Sound { get; private set; } = true;

    public Spot At { get; } = Spot.Of(file, node.Start);

    public YamlMappingNode Node => node;

    public string File => file;

    /// <summary>The place of a field's value, or of the map where it has no such field.</summary>
    public Spot SpotOf(string field) => Find(field) is { } found ? Spot.Of(file, found.Start) : At;

    /// <summary>The place of an item of a field that is a list.</summary>
    public Spot SpotOf(string field, int item) => Find(field) is YamlSequenceNode list && item < list.Children.Count ? Spot.Of(file, list.Children[item].Start) : SpotOf(field);

    public bool Has(string field) => Optional(field) is not null;

    public string Key(string field = "key")
    {
        var key = String(field);
        if (key.Length > 0 && !KeyShape().IsMatch(key)) Fault(field, "key", $"“{key}” is not a key: keys are made of a-z, 0-9 and -, and begin with a letter or digit.");
        return key;
    }

    public string? OptionalKey(string field) => Has(field) ? Key(field) : null;

    public string String(string field) => Required(field) is { } found ? Scalar(found, field) : "";

    public string? OptionalString(string field) => Optional(field) is { } found ? Scalar(found, field) : null;

    public T Word<T>(string field)
        where T : struct, Enum
    {
        var word = String(field);
        if (Words<T>.Find(word) is { } value) return value;
        if (word.Length > 0) Fault(field, "not-allowed", $"“{word}” is not possible for {field}. Possible: {string.Join(", ", Words<T>.All)}.");
        return default;
    }

    public IReadOnlyList<T> WordList<T>(string field)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var word in Strings(field))
        {
            if (Words<T>.Find(word) is { } value) values.Add(value);
            else Fault(field, "not-allowed", $"“{word}” is not possible for {field}. Possible: {string.Join(", ", Words<T>.All)}.");
        }
        return values;
    }

    /// <summary>False where it is left out.</summary>
    public bool OptionalFlag(string field)
    {
        if (OptionalString(field) is not { } word) return false;
        if (word is not ("true" or "false")) Fault(field, "not-allowed", $"“{word}” is not possible for {field}. Possible: true, false.");
        return word == "true";
    }

    public int Int(string field, int least)
    {
        if (Required(field) is not { } found) return least;
        if (int.TryParse(Scalar(found, field), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least) return value;
        Fault(field, "number", $"{field} is a whole number of at least {least}.");
        return least;
    }

    public int? OptionalInt(string field, int least) => Has(field) ? Int(field, least) : null;

    public double Number(string field, double above)
    {
        if (Required(field) is not { } found) return above + 1;
        if (double.TryParse(Scalar(found, field), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > above) return value;
        Fault(field, "number", $"{field} is a number above {above.ToString(CultureInfo.InvariantCulture)}.");
        return above + 1;
    }

    public double? OptionalNumber(string field, double least, double most)
    {
        if (Optional(field) is not { } found) return null;
        if (double.TryParse(Scalar(found, field), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        Fault(field, "number", FormattableString.Invariant($"{field} is a number from {least} to {most}."));
        return null;
    }

    public IReadOnlyList<int> Ints(string field)
    {
        var values = new List<int>();
        foreach (var text in Strings(field))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1) values.Add(value);
            else Fault(field, "number", $"{field} is a list of whole numbers from 1, such as [8, 12].");
        }
        return values;
    }

    public IReadOnlyList<string> Strings(string field) => Required(field) is { } found ? ScalarsOf(found, field) : [];

    public IReadOnlyList<string> OptionalStrings(string field) => Optional(field) is { } found ? ScalarsOf(found, field) : [];

    /// <summary>A text in every shipped language.</summary>
    public LocalizedText Text(string field) => Required(field) is { } found ? TextOf(found, field) : Missing;

    public LocalizedText? OptionalText(string field) => Optional(field) is { } found ? TextOf(found, field) : null;

    /// <summary>A map from language to a list of texts.</summary>
    /// <param name="required">Whether the field is there, in every shipped language.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists(string field, bool required)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if ((required ? Required(field) : Optional(field)) is not { } found) return lists;
        if (found is not YamlMappingNode map)
        {
            Fault(field, "shape", $"{field} is a map from a language to a list, such as {{ zh-Hans: […], en: […] }}.");
            return lists;
        }
        foreach (var (lang, list) in Entries(map))
        {
            var values = ScalarsOf(list, field);
            if (values.Count > 0) lists.Add(lang, values);
        }
        CheckLanguages(found, field, lists.Keys, required);
        return lists;
    }

    /// <summary>The maps of a list; each is read to its end by the caller.</summary>
    public IReadOnlyList<YamlMap> Maps(string field) => Required(field) is { } found ? MapsOf(found, field) : [];

    public IReadOnlyList<YamlMap> OptionalMaps(string field) => Optional(field) is { } found ? MapsOf(found, field) : [];

    /// <summary>Reports the fields that were not asked for.</summary>
    public void End()
    {
        foreach (var (name, _) in node.Children)
        {
            var field = (name as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(field)) Fault(Spot.Of(file, name.Start), "unknown-field", $"There is no field “{field}” here. Possible: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>Says that fields are read elsewhere.</summary>
    public void Skip(IEnumerable<string> fields) => _asked.UnionWith(fields);

    public void Fault(string field, string code, string message) => Fault(SpotOf(field), code, message);

    public void Fault(Spot at, string code, string message)
    {
        Sound = false;
        findings.Error(at, code, message);
    }

    public IEnumerable<string> Fields => Entries(node).Select(entry => entry.Name);

    public YamlNode? Find(string field) => node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;

    YamlNode? Optional(string field)
    {
        _asked.Add(field);
        return Find(field) is { } found && !IsNull(found) ? found : null;
    }

    YamlNode? Required(string field)
    {
        if (Optional(field) is { } found) return found;
        Fault(At, "missing-field", $"The field “{field}” is missing here.");
        return null;
    }

    string Scalar(YamlNode found, string field)
    {
        if (found is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)) return value;
        Fault(Spot.Of(file, found.Start), "shape", $"A text is expected for {field}.");
        return "";
    }

    IReadOnlyList<string> ScalarsOf(YamlNode found, string field)
    {
        if (found is YamlSequenceNode list) return [.. list.Children.Select(item => Scalar(item, field)).Where(value => value.Length > 0)];
        Fault(Spot.Of(file, found.Start), "shape", $"A list is expected for {field}, such as [a, b].");
        return [];
    }

    IReadOnlyList<YamlMap> MapsOf(YamlNode found, string field)
    {
        if (found is YamlSequenceNode list)
        {
            var maps = new List<YamlMap>();
            foreach (var item in list.Children)
            {
                if (item is YamlMappingNode map) maps.Add(new YamlMap(map, file, findings));
                else Fault(Spot.Of(file, item.Start), "shape", $"An item of {field} is a map with fields.");
            }
            return maps;
        }
        Fault(field, "shape", $"A list is expected for {field}: items that begin with “- ”.");
        return [];
    }

    LocalizedText TextOf(YamlNode found, string field)
    {
        if (found is not YamlMappingNode map)
        {
            Fault(field, "shape", $"{field} is a text in each language, such as {{ zh-Hans: \"…\", en: \"…\" }}.");
            return Missing;
        }
        var texts = Entries(map).Select(entry => KeyValuePair.Create(entry.Name, Scalar(entry.Value, $"{field} in {entry.Name}"))).Where(text => text.Value.Length > 0).ToList();
        CheckLanguages(found, field, [.. texts.Select(text => text.Key)], all: true);
        return texts.Count > 0 ? new LocalizedText(texts) : Missing;
    }

    void CheckLanguages(YamlNode found, string field, IReadOnlyCollection<string> languages, bool all)
    {
        foreach (var missing in ContentLanguages.Shipped.Where(lang => all && !languages.Contains(lang, StringComparer.Ordinal)))
            Fault(Spot.Of(file, found.Start), "missing-language", $"{field} has no text in {missing}; shipped content has {string.Join(" and ", ContentLanguages.Shipped)}.");
        foreach (var other in languages.Where(lang => !ContentLanguages.IsTag(lang)))
            Fault(Spot.Of(file, found.Start), "language", $"“{other}” is not a language tag such as zh-Hans or en.");
    }

    static IEnumerable<(string Name, YamlNode Value)> Entries(YamlMappingNode map) =>
        map.Children.Select(child => ((child.Key as YamlScalarNode)?.Value ?? "", child.Value));

    static bool IsNull(YamlNode found) => found is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: null or "" or "null" or "~" };

    static LocalizedText Missing { get; } = new([KeyValuePair.Create("en", "?")]);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyShape();
}
