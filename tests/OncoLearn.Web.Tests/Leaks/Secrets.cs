using System.Text.Json;

namespace OncoLearn.Web.Tests.Leaks;

/// <summary>What of a question must not be seen before its key is released: reasons, explanation, ids of options and premises, in every language.</summary>
/// <param name="Texts">Whole texts that stand nowhere else.</param>
/// <param name="Ids">As they would stand in an attribute or in JSON. Some are plain words: on a page without the question they mean something else.</param>
/// <param name="Stems">By which a page with the question is known.</param>
sealed record Secrets(string Question, long Version, IReadOnlyList<string> Texts, IReadOnlyList<string> Ids, IReadOnlyList<string> Stems)
{
    public static Secrets Of(string question, long version, string payload)
    {
        using var json = JsonDocument.Parse(payload);
        var texts = new List<string>();
        var ids = new List<string>();
        Collect(json.RootElement, underReason: false, texts, ids);
        var stems = json.RootElement.GetProperty("stem").EnumerateObject().Select(stem => stem.Value.GetString()!);
        return new Secrets(question, version, texts, ids, [.. stems]);
    }

    /// <summary>What of it stands in a response.</summary>
    /// <param name="body">With HTML entities decoded.</param>
    public IEnumerable<string> In(string body) =>
        Texts.Where(text => body.Contains(text, StringComparison.Ordinal))
            .Concat(Ids.Where(id => MayHold(body) && (body.Contains($"\"{id}\"", StringComparison.Ordinal) || body.Contains($"'{id}'", StringComparison.Ordinal))))
            .Select(found => $"{Question}: {found}");

    bool MayHold(string body) => !body.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) || Stems.Any(stem => body.Contains(stem, StringComparison.Ordinal));

    static void Collect(JsonElement element, bool underReason, List<string> texts, List<string> ids)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Name is "id" or "match") ids.Add(property.Value.GetString()!);
                    else Collect(property.Value, underReason || property.Name is "reason" or "reasons" or "explanation" or "model" or "rubric", texts, ids);
                }
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Collect(item, underReason, texts, ids);
                break;
            case JsonValueKind.String when underReason:
                texts.Add(element.GetString()!);
                break;
        }
    }
}
