using System.Text.Json;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>Reads a payload field by field; every fault names its JSON path. Fields that nobody asked for are a fault, found by <see cref="End"/>.</summary>
public sealed class PayloadReader(JsonElement element, string path)
{
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public LocalizedText Text(string name) => TextAt(Required(name), Join(name));

    public string Id(string name = "id")
    {
        var value = String(name);
        if (value.Length == 0 || !value.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')) throw Fault(name, "an id is made of a-z, 0-9 and -");
        return value;
    }

    public string String(string name)
    {
        var found = Required(name);
        return found.ValueKind == JsonValueKind.String ? found.GetString()! : throw Fault(name, "text expected");
    }

    public string OneOf(string name, params ReadOnlySpan<string> values)
    {
        var value = String(name);
        return values.Contains(value) ? value : throw Fault(name, $"one of {string.Join(", ", values)} expected");
    }

    public bool Flag(string name) => Optional(name) is { } found && found.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault(name, "true or false expected"),
    };

    public bool RequiredFlag(string name)
    {
        Required(name);
        return Flag(name);
    }

    public PayloadReader Object(string name)
    {
        var found = Required(name);
        return found.ValueKind == JsonValueKind.Object ? new PayloadReader(found, Join(name)) : throw Fault(name, "a map expected");
    }

    /// <summary>Each item is read to its end.</summary>
    public IReadOnlyList<T> List<T>(string name, int atLeast, Func<PayloadReader, T> read)
    {
        var found = Required(name);
        if (found.ValueKind != JsonValueKind.Array) throw Fault(name, "a list expected");
        if (found.GetArrayLength() < atLeast) throw Fault(name, $"at least {atLeast} expected");
        var items = new List<T>();
        foreach (var item in found.EnumerateArray())
        {
            var reader = new PayloadReader(item, $"{Join(name)}[{items.Count}]");
            if (item.ValueKind != JsonValueKind.Object) throw new QuestionFormatException(reader.Path, "a map expected");
            items.Add(read(reader));
            reader.End();
        }
        return items;
    }

    /// <exception cref="QuestionFormatException">A field is there that was not asked for.</exception>
    public void End()
    {
        foreach (var property in element.EnumerateObject())
            if (!_asked.Contains(property.Name)) throw Fault(property.Name, "unknown field");
    }

    public QuestionFormatException Fault(string name, string problem) => new(Join(name), problem);

    JsonElement? Optional(string name)
    {
        _asked.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
    }

    JsonElement Required(string name) => Optional(name) ?? throw Fault(name, "missing");

    static LocalizedText TextAt(JsonElement found, string path)
    {
        if (found.ValueKind != JsonValueKind.Object) throw new QuestionFormatException(path, "a map from language to text expected");
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var property in found.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(property.Value.GetString()))
                throw new QuestionFormatException($"{path}.{property.Name}", "text expected");
            texts.Add(KeyValuePair.Create(property.Name, property.Value.GetString()!));
        }
        return texts.Count > 0 ? new LocalizedText(texts) : throw new QuestionFormatException(path, "at least one language expected");
    }

    string Join(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
