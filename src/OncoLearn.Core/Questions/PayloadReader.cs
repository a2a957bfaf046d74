using System.Text.Json;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>
/// Reads a payload field by field; every fault is a <see cref="QuestionFormatException"/> that names its JSON path. Fields that nobody _asked for are a
/// fault, found by <see cref="End"/>; a null is a missing field.
/// </summary>
public sealed class PayloadReader
{
    readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <exception cref="QuestionFormatException">Not a map, or a field twice.</exception>
    public PayloadReader(JsonElement element, string path)
    {
        Path = path;
        if (element.ValueKind != JsonValueKind.Object) throw new QuestionFormatException(path, "a map expected");
        foreach (var property in element.EnumerateObject())
        {
            var name = Characters(() => property.Name, path);
            if (!_fields.TryAdd(name, property.Value)) throw Fault(name, "is there twice");
        }
    }

    public string Path { get; }

    public LocalizedText Text(string name)
    {
        var languages = Required(name) is { ValueKind: JsonValueKind.Object } found
            ? new PayloadReader(found, Join(name))
            : throw Fault(name, "a map from language to text expected");
        if (languages._fields.Count == 0) throw Fault(name, "at least one language expected");
        return new LocalizedText(languages._fields.Keys.Select(lang => KeyValuePair.Create(lang, languages.TextIn(lang))));
    }

    public string Id(string name = "id")
    {
        var value = String(name);
        return QuestionId.IsValid(value) ? value : throw Fault(name, "an id is made of a-z, 0-9 and -, and does not begin with -");
    }

    public string String(string name)
    {
        var found = Required(name);
        return found.ValueKind == JsonValueKind.String ? Characters(found.GetString, Join(name)) : throw Fault(name, "text expected");
    }

    public string OneOf(string name, params ReadOnlySpan<string> values)
    {
        var value = String(name);
        return values.Contains(value) ? value : throw Fault(name, $"one of {string.Join(", ", values)} expected");
    }

    /// <summary>False where the field is missing.</summary>
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

    /// <summary>The map is read to its end.</summary>
    public T Object<T>(string name, Func<PayloadReader, T> read) => ToEnd(Required(name), Join(name), read);

    /// <summary>Each item is a map that is read to its end.</summary>
    public IReadOnlyList<T> List<T>(string name, int atLeast, Func<PayloadReader, T> read)
    {
        var found = Required(name);
        if (found.ValueKind != JsonValueKind.Array) throw Fault(name, "a list expected");
        if (found.GetArrayLength() < atLeast) throw Fault(name, $"at least {atLeast} expected");
        return [.. found.EnumerateArray().Select((item, at) => ToEnd(item, $"{Join(name)}[{at}]", read))];
    }

    /// <exception cref="QuestionFormatException">A field is there that was not _asked for.</exception>
    public void End()
    {
        foreach (var name in _fields.Keys)
            if (!_asked.Contains(name)) throw Fault(name, "unknown field");
    }

    public QuestionFormatException Fault(string name, string problem) => new(Join(name), problem);

    static T ToEnd<T>(JsonElement element, string path, Func<PayloadReader, T> read)
    {
        var reader = new PayloadReader(element, path);
        var value = read(reader);
        reader.End();
        return value;
    }

    string TextIn(string lang)
    {
        if (!LanguageTag.IsValid(lang)) throw Fault(lang, "not a language tag");
        var text = String(lang);
        return string.IsNullOrWhiteSpace(text) ? throw Fault(lang, "text expected") : text;
    }

    JsonElement? Optional(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
    }

    JsonElement Required(string name) => Optional(name) ?? throw Fault(name, "missing");

    /// <summary>JSON can escape what is not text: half a surrogate pair, which .NET refuses late, and U+0000, which PostgreSQL cannot store.</summary>
    static string Characters(Func<string?> read, string path)
    {
        try
        {
            var text = read()!;
            return text.Contains('\0', StringComparison.Ordinal) ? throw new QuestionFormatException(path, "U+0000 is not a character of a text") : text;
        }
        catch (InvalidOperationException)
        {
            throw new QuestionFormatException(path, "not valid Unicode");
        }
    }

    string Join(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
