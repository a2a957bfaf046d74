using System.Text.Json.Serialization;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.AssertionReason;

/// <summary>An assertion and a reason given for it: is each of them true, and does the one explain the other?</summary>
public sealed record AssertionReasonQuestion : Question
{
    public const string PartKey = "answer";

    public required LocalizedText Assertion { get; init; }

    /// <summary>The statement that is given as the reason.</summary>
    public required LocalizedText Because { get; init; }

    public required AssertionJudgement Answer { get; init; }

    /// <summary>Why one might judge so, and what is right; a judgement is missing where its author wrote none.</summary>
    public IReadOnlyDictionary<AssertionJudgement, LocalizedText> Reasons { get; init; } = new Dictionary<AssertionJudgement, LocalizedText>();

    public override LocalizedText Asked => CalledText.Judged(Assertion, Because);

    public override IReadOnlyList<QuestionPart> Parts { get; } = [new(PartKey)];

    protected override IEnumerable<PlacedText> OwnTexts =>
    [
        new("assertion", TextRole.Passage, Assertion),
        new("because", TextRole.Passage, Because),
        .. Enum.GetValues<AssertionJudgement>().Select(judgement => new PlacedText($"reasons.{judgement.Word()}", TextRole.Reason, Reasons.GetValueOrDefault(judgement))),
    ];
}

/// <param name="Choice">In its written form; null while blank.</param>
public sealed record AssertionReasonResponse(string? Choice) : Response
{
    [JsonIgnore]
    public override bool IsBlank => Choice is null;
}
