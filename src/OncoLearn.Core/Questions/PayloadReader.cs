using System.Globalization;
using System.Text;
using System.Text.Json;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>
/// Reads a payload field by field and gathers what is wrong with it, each fault at its JSON path: an author is told everything at once. After a fault a
/// placeholder is returned, so that reading goes on; no question is made of it (<see cref="ThrowIfFaulty"/>). Fields that nobody asked for are a fault,
/// found by <see cref="End"/>; a null is a missing field.
/// </summary>
public sealed class PayloadReader
{
    static readonly LocalizedText NoText = new([KeyValuePair.Create("und", "?")]);

    readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    readonly List<QuestionFault> _faults;

    /// <summary>Of what is no map nothing more can be said than that.</summary>
    readonly bool _isNoMap;

    public PayloadReader(JsonElement element)
        : this(element, "", [])
    {
    }

    PayloadReader(JsonElement element, string path, List<QuestionFault> faults)
    {
        (Path, _faults) = (path, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(path, new("这里应当是一组字段", "a map expected"));
            _isNoMap = true;
            return;
        }
        foreach (var property in element.EnumerateObject())
            if (Characters(() => property.Name, path) is { } name && !_fields.TryAdd(name, property.Value)) Fault(name, "出现了两次", "is there twice");
    }

    public string Path { get; }

    /// <summary>Whether a text stands for one that could not be read, whose fault is told already.</summary>
    public static bool IsPlaceholder(LocalizedText text) => ReferenceEquals(text, NoText);

    /// <summary>Whether anything was wrong so far, wherever in the payload.</summary>
    public bool IsFaulty => _faults.Count > 0;

    public LocalizedText Text(string name) => Required(name) is { } found ? TextOf(found, name) : NoText;

    /// <summary>Null where the field is missing.</summary>
    public LocalizedText? OptionalText(string name) => Optional(name) is { } found ? TextOf(found, name) : null;

    /// <summary>A list of maps from language to text; empty where the field is missing.</summary>
    public IReadOnlyList<LocalizedText> OptionalTexts(string name)
    {
        if (Optional(name) is not { } found) return [];
        if (found.ValueKind == JsonValueKind.Array) return [.. found.EnumerateArray().Select((item, at) => TextOf(item, $"{name}[{at}]"))];
        Fault(name, "这里应当是一个列表", "a list expected");
        return [];
    }

    /// <summary>Ids of options, gaps and other items.</summary>
    public string Id(string name = "id")
    {
        if (String(name) is not { } value) return "";
        if (!QuestionId.IsValid(value)) Fault(name, "标识只能由 a-z、0-9 和 - 组成，且不能以 - 开头", "an id is made of a-z, 0-9 and -, and does not begin with -");
        return value;
    }

    /// <summary>As <see cref="Id"/>; null where the field is missing.</summary>
    public string? OptionalId(string name = "id") => Optional(name) is null ? null : Id(name);

    /// <summary>Null after a fault.</summary>
    public string? String(string name)
    {
        if (Required(name) is not { } found) return null;
        if (found.ValueKind == JsonValueKind.String) return Characters(found.GetString, Join(name));
        Fault(name, "请填写文字", "text expected");
        return null;
    }

    /// <summary>A closed vocabulary in its written form; the first member after a fault.</summary>
    public T Word<T>(string name)
        where T : struct, Enum => WordAmong(name, Enum.GetValues<T>());

    /// <summary>As <see cref="Word{T}"/>, of some members only.</summary>
    public T WordAmong<T>(string name, params IReadOnlyList<T> allowed)
        where T : struct, Enum
    {
        var words = string.Join(", ", allowed.Select(one => one.Word()));
        return WordAmong(name, allowed, new Bilingual($"只能是其中之一：{words}", $"one of {words} expected"));
    }

    /// <param name="otherwise">What is said of anything else.</param>
    public T WordAmong<T>(string name, IReadOnlyList<T> allowed, Bilingual otherwise)
        where T : struct, Enum
    {
        if (String(name) is not { } value) return allowed[0];
        if (Words<T>.Find(value) is { } word && allowed.Contains(word)) return word;
        Fault(name, otherwise.Zh, otherwise.En);
        return allowed[0];
    }

    /// <summary>A list of different words of a closed vocabulary, in the vocabulary's order however they are written.</summary>
    /// <returns>Fewer or more than was asked for, after a fault.</returns>
    public IReadOnlyList<T> WordSet<T>(string name, int atLeast, int atMost)
        where T : struct, Enum
    {
        if (Required(name) is not { } found) return [];
        if (found.ValueKind != JsonValueKind.Array)
        {
            Fault(name, "这里应当是一个列表", "a list expected");
            return [];
        }
        if (found.GetArrayLength() < atLeast) Fault(name, $"至少需要 {atLeast} 项", $"at least {atLeast} expected");
        if (found.GetArrayLength() > atMost) Fault(name, $"最多 {atMost} 项", $"at most {atMost} expected");
        var words = new SortedSet<T>();
        foreach (var (at, item) in found.EnumerateArray().Index())
            if (WordIn<T>(item, $"{name}[{at}]") is { } word && !words.Add(word)) Fault($"{name}[{at}]", $"{word.Word()} 出现了两次", $"{word.Word()} is there twice");
        return [.. words];
    }

    T? WordIn<T>(JsonElement item, string name)
        where T : struct, Enum
    {
        if (item.ValueKind == JsonValueKind.String && Characters(item.GetString, Join(name)) is { } value && Words<T>.Find(value) is { } word) return word;
        var words = string.Join(", ", Words<T>.All);
        Fault(name, $"只能是其中之一：{words}", $"one of {words} expected");
        return null;
    }

    /// <summary>As <see cref="Word{T}"/>; the first member where the field is missing.</summary>
    public T OptionalWord<T>(string name)
        where T : struct, Enum => Optional(name) is null ? Enum.GetValues<T>()[0] : Word<T>(name);

    /// <summary>False where the field is missing.</summary>
    public bool Flag(string name) => Optional(name) is { } found && FlagOf(found, name);

    public bool RequiredFlag(string name) => Required(name) is { } found && FlagOf(found, name);

    /// <summary>A finite number; NaN after a fault, of which nothing more can be said.</summary>
    public double Number(string name) => Required(name) is { } found ? NumberOf(found, name) : double.NaN;

    /// <summary>As <see cref="Number"/>; null where the field is missing.</summary>
    public double? OptionalNumber(string name) => Optional(name) is { } found ? NumberOf(found, name) : null;

    /// <summary>As <see cref="Number"/>, of which 1 is the whole: whoever writes a percentage is told the number that it is.</summary>
    public double Share(string name) => Required(name) is { } found ? ShareOf(found, name) : double.NaN;

    /// <summary>As <see cref="Share"/>; null where the field is missing.</summary>
    public double? OptionalShare(string name) => Optional(name) is { } found ? ShareOf(found, name) : null;

    /// <summary>The map is read to its end. After a fault <paramref name="read"/> finds an empty one.</summary>
    public T Object<T>(string name, Func<PayloadReader, T> read) => Required(name) is { } found ? ToEnd(found, Join(name), read) : read(new PayloadReader(default, Join(name), []));

    /// <summary>Null where the field is missing; else the map is read to its end.</summary>
    public T? OptionalObject<T>(string name, Func<PayloadReader, T> read)
        where T : class => Optional(name) is { } found ? ToEnd(found, Join(name), read) : null;

    /// <summary>Each item is a map that is read to its end.</summary>
    /// <returns>As many as there are, also where they are fewer than <paramref name="atLeast"/>.</returns>
    public IReadOnlyList<T> List<T>(string name, int atLeast, Func<PayloadReader, T> read) =>
        Required(name) is { } found ? ListOf(found, name, atLeast, read) : [];

    /// <summary>As <see cref="List"/>; empty where the field is missing.</summary>
    public IReadOnlyList<T> OptionalList<T>(string name, Func<PayloadReader, T> read) =>
        Optional(name) is { } found ? ListOf(found, name, atLeast: 0, read) : [];

    /// <summary>Every field that was not asked for is a fault.</summary>
    public void End()
    {
        foreach (var name in _fields.Keys)
            if (!_asked.Contains(name)) Fault(name, "没有这样的字段", "unknown field");
    }

    /// <param name="name">A field of this map, or a path from it.</param>
    public void Fault(string name, string zh, string en) => Add(Join(name), new Bilingual(zh, en));

    /// <exception cref="QuestionFormatException">There was a fault.</exception>
    public void ThrowIfFaulty()
    {
        if (IsFaulty) throw new QuestionFormatException(_faults);
    }

    T ToEnd<T>(JsonElement element, string path, Func<PayloadReader, T> read)
    {
        var reader = new PayloadReader(element, path, _faults);
        var value = read(reader);
        reader.End();
        return value;
    }

    IReadOnlyList<T> ListOf<T>(JsonElement found, string name, int atLeast, Func<PayloadReader, T> read)
    {
        if (found.ValueKind != JsonValueKind.Array)
        {
            Fault(name, "这里应当是一个列表", "a list expected");
            return [];
        }
        if (found.GetArrayLength() < atLeast) Fault(name, $"至少需要 {atLeast} 项", $"at least {atLeast} expected");
        return [.. found.EnumerateArray().Select((item, at) => ToEnd(item, $"{Join(name)}[{at}]", read))];
    }

    LocalizedText TextOf(JsonElement found, string name)
    {
        if (found.ValueKind != JsonValueKind.Object)
        {
            Fault(name, "这里应当是各语言的文字", "a map from language to text expected");
            return NoText;
        }
        var languages = new PayloadReader(found, Join(name), _faults);
        if (languages._fields.Count == 0) Fault(name, "至少要有一种语言的文字", "at least one language expected");
        var texts = languages._fields.Keys.Select(lang => (Lang: lang, Text: languages.TextIn(lang))).Where(text => text.Text is not null).ToList();
        return texts.Count == 0 ? NoText : new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Text!)));
    }

    string? TextIn(string lang)
    {
        if (!LanguageTag.IsValid(lang))
        {
            Fault(lang, "不是语言标签", "not a language tag");
            return null;
        }
        if (String(lang) is not { } text) return null;
        if (AuthoredImage.ProblemIn(text) is { } problem) Fault(lang, problem.Zh, problem.En);
        if (!string.IsNullOrWhiteSpace(text)) return text;
        Fault(lang, "请填写文字", "text expected");
        return null;
    }

    bool FlagOf(JsonElement found, string name)
    {
        if (found.ValueKind is JsonValueKind.True or JsonValueKind.False) return found.ValueKind == JsonValueKind.True;
        Fault(name, "只能是 true 或 false", "true or false expected");
        return false;
    }

    double NumberOf(JsonElement found, string name)
    {
        if (found.ValueKind == JsonValueKind.Number && found.TryGetDouble(out var value) && double.IsFinite(value)) return value;
        Fault(name, "请填写数字，例如 0.5", "a number expected, such as 0.5");
        return double.NaN;
    }

    double ShareOf(JsonElement found, string name)
    {
        var typed = found.ValueKind == JsonValueKind.String ? Characters(found.GetString, Join(name)) : null;
        if (typed is null || PercentageIn(typed) is not { } share) return NumberOf(found, name);
        Fault(name, $"请写成小数：{share.Percent} 是 {share.Number}", $"a plain number expected: {share.Percent} is {share.Number}");
        return double.NaN;
    }

    /// <summary>What is typed as a percentage, and the share that it is; null for anything else.</summary>
    static (string Percent, string Number)? PercentageIn(string typed) =>
        typed.Trim().Normalize(NormalizationForm.FormKC) is [.. var number, '%'] && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) && Math.Abs(percent) < 1e6m
            ? ($"{number.Trim()}%", (percent / 100).ToString("0.############################", CultureInfo.InvariantCulture))
            : null;

    JsonElement? Optional(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
    }

    JsonElement? Required(string name)
    {
        if (Optional(name) is { } found) return found;
        Fault(name, "此项必填", "missing");
        return null;
    }

    /// <summary>JSON can escape what is not text: half a surrogate pair, which .NET refuses late, and U+0000, which PostgreSQL cannot store.</summary>
    string? Characters(Func<string?> read, string path)
    {
        try
        {
            var text = read()!;
            if (!text.Contains('\0', StringComparison.Ordinal)) return text;
            Add(path, new("含有不能使用的字符 U+0000", "U+0000 is not a character of a text"));
        }
        catch (InvalidOperationException)
        {
            Add(path, new("不是有效的 Unicode 文字", "not valid Unicode"));
        }
        return null;
    }

    void Add(string path, Bilingual problem)
    {
        if (!_isNoMap) _faults.Add(new QuestionFault(path, problem));
    }

    string Join(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
