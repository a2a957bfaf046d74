using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OncoLearn.Core.Lessons;

/// <summary>A lesson as it is stored.</summary>
public static class LessonJson
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectRequiredConstructorParameters = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(Lesson lesson) => JsonSerializer.Serialize(lesson, Options);

    /// <exception cref="JsonException">Not a lesson.</exception>
    public static Lesson Read(string json) => JsonSerializer.Deserialize<Lesson>(json, Options) ?? throw new JsonException("null is not a lesson.");
}
