using OncoLearn.Core.Questions.Cloze;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ClozeChoices;

/// <summary>A text with gaps, each to be filled with one of its own options.</summary>
public sealed record ClozeChoicesQuestion : Question
{
    public required ClozeText Text { get; init; }

    public override LocalizedText Asked => Text.Asked;

    public required IReadOnlyList<ClozeGap> Gaps { get; init; }

    /// <summary>One for each gap, under its id.</summary>
    public override IReadOnlyList<QuestionPart> Parts => [.. Gaps.Select(gap => new QuestionPart(gap.Id))];

    public override string PartList => "gaps";

    public override ScoringRule? Rule => ScoringRule.PerPart;

    public override IReadOnlyList<OptionSet> OptionSets => [.. Gaps.Select((gap, at) => new OptionSet(PathOf(at), gap.Id, gap.Options))];

    protected override IEnumerable<PlacedText> OwnTexts => [new("text", TextRole.Passage, Text.Whole), .. Gaps.SelectMany((gap, at) => gap.Options.Texts(PathOf(at)))];

    public ClozeGap Gap(string id) => Gaps.First(gap => gap.Id == id);

    static string PathOf(int gap) => $"gaps[{gap}].options";
}

/// <param name="Options">Exactly one is correct.</param>
public sealed record ClozeGap(string Id, IReadOnlyList<ChoiceOption> Options);
