using System.Text.Json;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank;

/// <summary>What questions are called in lists.</summary>
static class Stems
{
    /// <param name="payload">Of any type.</param>
    /// <returns>With the words between its gaps, or the assertion and its reason, where it has such; null where it has no stem that can be read.</returns>
    public static LocalizedText? Of(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        if (TextOf(json, "stem") is not { } stem) return null;
        return CalledText.Of(stem, (TextOf(json, "text"), TextOf(json, "assertion")) switch
        {
            ({ } text, _) => CalledText.Blanked(text),
            (_, { } assertion) => CalledText.Judged(assertion, TextOf(json, "because")),
            _ => null,
        });
    }

    static LocalizedText? TextOf(JsonDocument payload, string field)
    {
        if (!payload.RootElement.TryGetProperty(field, out var found) || found.ValueKind != JsonValueKind.Object) return null;
        var texts = found.EnumerateObject().Where(text => text.Value.ValueKind == JsonValueKind.String).Select(text => KeyValuePair.Create(text.Name, text.Value.GetString()!)).ToList();
        return texts.Count == 0 ? null : new LocalizedText(texts);
    }
}
