using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.EvidenceGrid;

/// <summary>Rows that say something, and of each of them the kind of evidence that it rests on.</summary>
public sealed record EvidenceGridQuestion : Question
{
    /// <summary>Two to six, in the order of <see cref="EvidenceKind"/>.</summary>
    public required IReadOnlyList<EvidenceKind> Columns { get; init; }

    public required IReadOnlyList<EvidenceRow> Rows { get; init; }

    /// <summary>One for each row, under its id.</summary>
    public override IReadOnlyList<QuestionPart> Parts => [.. Rows.Select(row => new QuestionPart(row.Id))];

    public override string PartList => "rows";

    public override ScoringRule? Rule => ScoringRule.PerPart;

    protected override IEnumerable<PlacedText> OwnTexts => Rows.SelectMany((row, at) => new PlacedText[]
    {
        new($"rows[{at}].text", TextRole.Item, row.Text),
        new($"rows[{at}].reason", TextRole.Reason, row.Reason),
    });

    public EvidenceRow Row(string id) => Rows.First(row => row.Id == id);
}

/// <param name="Column">One of the columns.</param>
/// <param name="Reason">Why it is this kind and no other; null where its author wrote none.</param>
public sealed record EvidenceRow(string Id, LocalizedText Text, EvidenceKind Column, LocalizedText? Reason);
