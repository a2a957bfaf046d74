using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ClozeChoices;

/// <summary>A text with gaps, each to be filled with one of its own options.</summary>
public sealed record ClozeChoicesQuestion : Question
{
    public required ClozeText Text { get; init; }

    public required IReadOnlyList<ClozeGap> Gaps { get; init; }

    /// <summary>One for each gap, under its id.</summary>
    public override IReadOnlyList<QuestionPart> Parts => [.. Gaps.Select(gap => new QuestionPart(gap.Id))];

    public override ScoringRule? Rule => ScoringRule.PerPart;

    protected override IEnumerable<LocalizedText> OwnTexts => Gaps.SelectMany(gap => gap.Options.Texts()).Prepend(Text.Whole);

    public ClozeGap Gap(string id) => Gaps.First(gap => gap.Id == id);
}

/// <param name="Options">Exactly one is correct.</param>
public sealed record ClozeGap(string Id, IReadOnlyList<ChoiceOption> Options);
