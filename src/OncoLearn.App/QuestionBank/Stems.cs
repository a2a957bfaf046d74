using System.Text.Json;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank;

/// <summary>What questions are called in lists.</summary>
static class Stems
{
    /// <param name="payload">Of any type.</param>
    /// <returns>Null where it has no stem that can be read.</returns>
    public static LocalizedText? Of(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        if (!json.RootElement.TryGetProperty("stem", out var stem) || stem.ValueKind != JsonValueKind.Object) return null;
        var texts = stem.EnumerateObject().Where(text => text.Value.ValueKind == JsonValueKind.String).Select(text => KeyValuePair.Create(text.Name, text.Value.GetString()!)).ToList();
        return texts.Count == 0 ? null : new LocalizedText(texts);
    }
}
