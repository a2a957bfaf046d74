using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OncoLearn.Core.Lessons;

/// <summary>A lesson as it is stored.</summary>
public static partial class LessonJson
{
    static readonly Generated Stored = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectRequiredConstructorParameters = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    });

    public static string Write(Lesson lesson) => JsonSerializer.Serialize(lesson, Stored.Lesson);

    /// <exception cref="JsonException">Not a lesson.</exception>
    public static Lesson Read(string json) => JsonSerializer.Deserialize(json, Stored.Lesson) ?? throw new JsonException("null is not a lesson.");

    /// <summary>Written at build time: the first page of a server that has just started shows a lesson, and reflecting on its types takes longer than reading it.</summary>
    [JsonSerializable(typeof(Lesson))]
    sealed partial class Generated : JsonSerializerContext;
}
