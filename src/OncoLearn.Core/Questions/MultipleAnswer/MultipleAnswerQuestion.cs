using System.Text.Json.Serialization;

namespace OncoLearn.Core.Questions.MultipleAnswer;

/// <summary>A stem and options of which at least two are right and at least one is wrong (X, pick-N without the N).</summary>
public sealed record MultipleAnswerQuestion : Question
{
    public const string PartKey = "options";

    public required IReadOnlyList<ChoiceOption> Options { get; init; }

    public required ScoringRule Scoring { get; init; }

    public override IReadOnlyList<QuestionPart> Parts { get; } = [new(PartKey)];

    public override ScoringRule? Rule => Scoring;

    public override IReadOnlyList<OptionSet> OptionSets => [new("options", PartKey, Options)];

    protected override IEnumerable<PlacedText> OwnTexts => Options.Texts("options");
}

public sealed record MultipleAnswerResponse : Response
{
    /// <param name="choices">The chosen options' ids in any order; a repetition says nothing.</param>
    public MultipleAnswerResponse(IReadOnlyList<string> choices) =>
        Choices = [.. choices.Where(id => id is not null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Ordinal by id, so that it does not tell in which order they were chosen or shown.</summary>
    public IReadOnlyList<string> Choices { get; }

    [JsonIgnore]
    public override bool IsBlank => Choices.Count == 0;

    public bool Equals(MultipleAnswerResponse? other) => other is not null && Choices.SequenceEqual(other.Choices, StringComparer.Ordinal);

    public override int GetHashCode() => Choices.Aggregate(0, HashCode.Combine);
}
