using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Matching;

/// <summary>Premises, each of which matches one option; there are more options than premises, so that the last match is not given away.</summary>
public sealed record MatchingQuestion : Question
{
    public required IReadOnlyList<MatchingPremise> Premises { get; init; }

    public required IReadOnlyList<MatchingOption> Options { get; init; }

    /// <summary>One for each premise, under its id.</summary>
    public override IReadOnlyList<QuestionPart> Parts => [.. Premises.Select(premise => new QuestionPart(premise.Id))];

    public override ScoringRule? Rule => ScoringRule.PerPart;

    protected override IEnumerable<LocalizedText> OwnTexts =>
        Premises.SelectMany(premise => new[] { premise.Text, premise.Reason }).Concat(Options.SelectMany(option => new[] { option.Text, option.Reason }));

    public MatchingPremise Premise(string id) => Premises.First(premise => premise.Id == id);

    public MatchingOption Option(string id) => Options.First(option => option.Id == id);
}

/// <param name="Match">The matching option's id; no other premise has the same.</param>
/// <param name="Reason">Why it matches.</param>
public sealed record MatchingPremise(string Id, LocalizedText Text, string Match, LocalizedText Reason);

/// <param name="Reason">What it is confused with.</param>
public sealed record MatchingOption(string Id, LocalizedText Text, LocalizedText Reason);
