using OncoLearn.Core.Questions.Cloze;
using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ClozeTyping;

/// <summary>A text with gaps, into each of which something is typed.</summary>
public sealed record ClozeTypingQuestion : Question
{
    public required ClozeText Text { get; init; }

    public override LocalizedText Asked => Text.Asked;

    public required IReadOnlyList<TypedGap> Gaps { get; init; }

    /// <summary>One for each gap, under its id.</summary>
    public override IReadOnlyList<QuestionPart> Parts => [.. Gaps.Select(gap => new QuestionPart(gap.Id))];

    public override string PartList => "gaps";

    public override ScoringRule? Rule => ScoringRule.PerPart;

    protected override IEnumerable<PlacedText> OwnTexts =>
        [new("text", TextRole.Passage, Text.Whole), .. Gaps.SelectMany((gap, at) => gap.Answers.Texts(FormattableString.Invariant($"gaps[{at}].answers")))];

    public TypedGap Gap(string id) => Gaps.First(gap => gap.Id == id);
}

public sealed record TypedGap(string Id, TypedAnswers Answers);
