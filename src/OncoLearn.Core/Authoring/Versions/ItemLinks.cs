using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>How the places of a question hang together by the ids of its items.</summary>
/// <param name="Pointers">As in <see cref="IQuestionType.Pointers"/>.</param>
/// <param name="Marks">As in <see cref="IQuestionType.Marks"/>.</param>
/// <param name="Parts">As in <see cref="Question.PartList"/>: what a part rests on stands under its id.</param>
public sealed record ItemLinks(IReadOnlyDictionary<string, string> Pointers, IReadOnlyDictionary<string, string> Marks, string? Parts)
{
    /// <param name="payload">Of a question of the type.</param>
    /// <exception cref="QuestionFormatException">It is none.</exception>
    public static ItemLinks Of(IQuestionType type, JsonObject payload) => new(type.Pointers, type.Marks, type.Parse(JsonSerializer.SerializeToElement(payload)).PartList);
}
