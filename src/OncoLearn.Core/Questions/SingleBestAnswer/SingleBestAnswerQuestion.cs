using System.Text.Json.Serialization;

namespace OncoLearn.Core.Questions.SingleBestAnswer;

/// <summary>A stem and options of which one is best (A1).</summary>
public record SingleBestAnswerQuestion : Question
{
    public const string PartKey = "options";

    public required IReadOnlyList<ChoiceOption> Options { get; init; }

    public override IReadOnlyList<QuestionPart> Parts { get; } = [new(PartKey)];

    public override IReadOnlyList<OptionSet> OptionSets => [new("options", PartKey, Options)];

    protected override IEnumerable<PlacedText> OwnTexts => Options.Texts("options");
}

/// <param name="Choice">The chosen option's id; null while blank.</param>
public sealed record SingleBestAnswerResponse(string? Choice) : Response
{
    [JsonIgnore]
    public override bool IsBlank => Choice is null;
}
