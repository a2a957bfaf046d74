using System.Text.Json.Serialization;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.TrueFalse;

/// <summary>A statement that is true or false.</summary>
public sealed record TrueFalseQuestion : Question
{
    public const string PartKey = "answer";

    public required bool Answer { get; init; }

    /// <summary>Why one might say so, and what is right; null where its author wrote none.</summary>
    public LocalizedText? ReasonForTrue { get; init; }

    /// <inheritdoc cref="ReasonForTrue"/>
    public LocalizedText? ReasonForFalse { get; init; }

    public override IReadOnlyList<QuestionPart> Parts { get; } = [new(PartKey)];

    protected override IEnumerable<PlacedText> OwnTexts => [new("reasons.true", TextRole.Reason, ReasonForTrue), new("reasons.false", TextRole.Reason, ReasonForFalse)];
}

/// <param name="Choice">Null while blank.</param>
public sealed record TrueFalseResponse(bool? Choice) : Response
{
    [JsonIgnore]
    public override bool IsBlank => Choice is null;
}
