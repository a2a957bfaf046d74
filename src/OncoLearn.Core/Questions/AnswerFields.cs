namespace OncoLearn.Core.Questions;

/// <summary>The fields of an answer as a form or a JSON body sends them: name to values, in any order. An empty value is no value.</summary>
public sealed class AnswerFields(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    /// <summary>Of a shown response: every field that the question has, blank ones too.</summary>
    public IEnumerable<string> Names => values.Keys;

    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var found) ? [.. found.Where(value => !string.IsNullOrEmpty(value))] : [];

    /// <summary>The only value; null where there is none.</summary>
    /// <exception cref="ResponseFormatException">More than one.</exception>
    public string? Single(string name) => All(name) switch
    {
        [] => null,
        [var one] => one,
        _ => throw new ResponseFormatException(name, "one value expected"),
    };

    /// <summary>The same with one more field.</summary>
    public AnswerFields With(string name, IReadOnlyList<string> held) =>
        new(new Dictionary<string, IReadOnlyList<string>>(values, StringComparer.Ordinal) { [name] = held });

    /// <summary>
    /// In one line, the same for the same answer and for no other: <c>name=value</c> joined by &amp;, in ordinal order. What means something in it is
    /// written as in addresses; a line break is one, however it is sent. <c>fields.js</c> writes the same.
    /// </summary>
    public string Flat() => string.Join('&', Names
        .SelectMany(name => All(name).Select(value => $"{Escaped(name)}={Escaped(value)}"))
        .Order(StringComparer.Ordinal));

    static string Escaped(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("&", "%26", StringComparison.Ordinal)
        .Replace("=", "%3D", StringComparison.Ordinal)
        .ReplaceLineEndings("%0A");
}

/// <summary>A response that no page of ours sends: an unknown position, two values where one is asked.</summary>
public sealed class ResponseFormatException(string field, string problem) : Exception($"{field}: {problem}")
{
    public string Field { get; } = field;
}
