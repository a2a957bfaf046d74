using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>An edit as it is stored, such as <c>{"edit":"split","at":"4@3","title":"…","section":"4"}</c>.</summary>
public static class SectionEditJson
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public static string Write(SectionEdit edit) => JsonSerializer.Serialize(edit, Options);

    /// <exception cref="JsonException">It is not what <see cref="Write"/> writes.</exception>
    public static SectionEdit Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<SectionEdit>(json, Options) ?? throw new JsonException("null is no edit.");
        }
        catch (NotSupportedException e)
        {
            throw new JsonException("An edit says what it is.", e);
        }
    }
}
