using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Matching;

/// <summary>Premises, each of which matches one option; there are more options than premises, so that the last match is not given away.</summary>
public record MatchingQuestion : Question
{
    public required IReadOnlyList<MatchingPremise> Premises { get; init; }

    public required IReadOnlyList<MatchingOption> Options { get; init; }

    /// <summary>One for each premise, under its id.</summary>
    public override IReadOnlyList<QuestionPart> Parts => [.. Premises.Select(premise => new QuestionPart(premise.Id))];

    public override string PartList => "premises";

    public override ScoringRule? Rule => ScoringRule.PerPart;

    protected override IEnumerable<PlacedText> OwnTexts =>
    [
        .. Premises.SelectMany((premise, at) => new PlacedText[]
        {
            new($"{PartList}[{at}].text", TextRole.Item, premise.Text),
            new($"{PartList}[{at}].reason", TextRole.Reason, premise.Reason),
        }),
        .. Options.SelectMany((option, at) => new PlacedText[]
        {
            new($"options[{at}].text", TextRole.Option, option.Text),
            new($"options[{at}].reason", TextRole.Reason, option.Reason),
        }),
    ];

    public MatchingPremise Premise(string id) => Premises.First(premise => premise.Id == id);

    public MatchingOption Option(string id) => Options.First(option => option.Id == id);
}

/// <param name="Match">The matching option's id; in a matching no other premise has the same.</param>
/// <param name="Reason">Why it matches; null where its author wrote none.</param>
public sealed record MatchingPremise(string Id, LocalizedText Text, string Match, LocalizedText? Reason);

/// <param name="Reason">What it is confused with; null where its author wrote nothing.</param>
public sealed record MatchingOption(string Id, LocalizedText Text, LocalizedText? Reason);
