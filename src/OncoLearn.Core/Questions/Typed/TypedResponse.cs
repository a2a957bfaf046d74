using System.Text.Json.Serialization;

namespace OncoLearn.Core.Questions.Typed;

/// <summary>One line.</summary>
/// <param name="Typed">As typed; null while blank.</param>
public sealed record TypedResponse(string? Typed) : Response
{
    [JsonIgnore]
    public override bool IsBlank => Typed is null;
}
