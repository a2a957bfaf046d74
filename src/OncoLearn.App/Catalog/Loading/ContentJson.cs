using System.Text.Encodings.Web;
using System.Text.Json;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Lists in a column; Chinese stays readable.</summary>
static class ContentJson
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Readable);

    public static IReadOnlyList<T> Read<T>(string json) => JsonSerializer.Deserialize<T[]>(json, Readable) ?? [];
}
