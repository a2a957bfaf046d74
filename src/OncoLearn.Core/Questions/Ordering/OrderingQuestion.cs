using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Ordering;

/// <summary>Items to be put into their order.</summary>
public sealed record OrderingQuestion : Question
{
    public const string PartKey = "order";

    /// <summary>Three to eight, in the right order.</summary>
    public required IReadOnlyList<OrderingItem> Items { get; init; }

    public required ScoringRule Scoring { get; init; }

    public override IReadOnlyList<QuestionPart> Parts { get; } = [new(PartKey)];

    public override ScoringRule? Rule => Scoring;

    protected override IEnumerable<PlacedText> OwnTexts => Items.SelectMany((item, at) => new PlacedText[]
    {
        new($"items[{at}].text", TextRole.Item, item.Text),
        new($"items[{at}].reason", TextRole.Reason, item.Reason),
    });
}

/// <param name="Reason">Why it stands there; null where its author wrote none.</param>
public sealed record OrderingItem(string Id, LocalizedText Text, LocalizedText? Reason);
