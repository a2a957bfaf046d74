using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>Where a paragraph stands in what was parsed, whatever became of its section. Written <c>4@3</c>.</summary>
/// <param name="Section">0-based, among the parsed sections.</param>
/// <param name="Paragraph">0-based, in that section.</param>
[JsonConverter(typeof(ParagraphPlaceConverter))]
public sealed record ParagraphPlace(int Section, int Paragraph)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns>Null for anything else.</returns>
    public static ParagraphPlace? Find(string? text)
    {
        if (text is null || text.IndexOf('@') is not (> 0 and var at)) return null;
        return int.TryParse(text.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var section)
            && int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
            ? new ParagraphPlace(section, paragraph)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Section}@{Paragraph}");
}

sealed class ParagraphPlaceConverter : JsonConverter<ParagraphPlace>
{
    public override ParagraphPlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ParagraphPlace.Find(reader.GetString()) is { } place ? place : throw new JsonException("A paragraph is written as section@paragraph.");

    public override void Write(Utf8JsonWriter writer, ParagraphPlace value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
