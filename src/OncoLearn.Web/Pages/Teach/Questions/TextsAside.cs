using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>The texts of a question in languages that are not ticked any more: the form keeps them out of sight, and saving leaves them out.</summary>
public static class TextsAside
{
    /// <summary>Before the name of a field that is out of sight.</summary>
    public const string Prefix = "Aside.";

    /// <param name="Path">As a field of the form is named.</param>
    public sealed record Aside(string Path, string Lang, string Text);

    /// <summary>The fields of a form, those out of sight under their own names. What is in sight goes before them.</summary>
    /// <param name="langs">Of which what is out of sight is taken; null for all.</param>
    public static IEnumerable<KeyValuePair<string, StringValues>> Together(IFormCollection form, IReadOnlyList<string>? langs = null) => form
        .Where(field => !IsAside(field.Key))
        .Concat(form.Where(field => IsAside(field.Key)).Select(field => KeyValuePair.Create(field.Key[Prefix.Length..], field.Value))
            .Where(field => !form.ContainsKey(field.Key) && langs?.Contains(LanguageOf(field.Key)) != false));

    /// <summary>The languages of the fields of a form that are in sight.</summary>
    /// <param name="written">Only where they say something.</param>
    public static IReadOnlySet<string> LanguagesInSight(IFormCollection form, bool written) => form
        .Where(field => field.Key.Length > 0 && char.IsAsciiLetterLower(field.Key[0]) && field.Key.Contains('.') && !(written && string.IsNullOrWhiteSpace(field.Value)))
        .Select(field => LanguageOf(field.Key))
        .Where(Languages.IsKnown)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The texts of a payload in other languages than these.</summary>
    public static IReadOnlyList<Aside> Of(JsonObject payload, IReadOnlyList<string> langs) => [.. In(payload, "").Where(text => !langs.Contains(text.Lang))];

    /// <summary>The languages in which a payload has some text.</summary>
    public static IReadOnlySet<string> LanguagesOf(JsonObject payload) => In(payload, "").Select(text => text.Lang).ToHashSet(StringComparer.Ordinal);

    /// <summary>The payload without its texts in other languages than these. Items of lists stay where they are.</summary>
    public static JsonObject Without(JsonObject payload, IReadOnlyList<string> langs)
    {
        var copy = payload.DeepClone().AsObject();
        Drop(copy, langs);
        return copy;
    }

    static bool IsAside(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    static string LanguageOf(string name) => name[(name.LastIndexOf('.') + 1)..];

    static bool IsText(string name, JsonNode? value) => Languages.IsKnown(name) && value is JsonValue;

    static IEnumerable<Aside> In(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.SelectMany(field => IsText(field.Key, field.Value)
            ? [new Aside($"{path}.{field.Key}", field.Key, field.Value!.ToString())]
            : In(field.Value, path.Length == 0 ? field.Key : $"{path}.{field.Key}")),
        JsonArray list => list.SelectMany((item, at) => In(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"))),
        _ => [],
    };

    static void Drop(JsonNode? node, IReadOnlyList<string> langs)
    {
        foreach (var item in node as JsonArray ?? []) Drop(item, langs);
        if (node is not JsonObject map) return;
        foreach (var (name, value) in map.ToList())
        {
            if (IsText(name, value))
            {
                if (!langs.Contains(name)) map.Remove(name);
                continue;
            }
            var isWritten = value is JsonObject { Count: > 0 };
            Drop(value, langs);
            // A text that no language is left of is as one that was never written.
            if (isWritten && value is JsonObject { Count: 0 }) map.Remove(name);
        }
    }
}
