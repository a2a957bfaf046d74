using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.PathwayCompletion;

/// <summary>A small graph of molecules, processes and outcomes, in which some boxes and some arrows are to be completed.</summary>
public sealed record PathwayCompletionQuestion : Question
{
    public required IReadOnlyList<PathwayNode> Nodes { get; init; }

    public required IReadOnlyList<PathwayArrow> Arrows { get; init; }

    public required IReadOnlyList<PathwayBlank> Blanks { get; init; }

    /// <summary>One for each blank, under its id.</summary>
    public override IReadOnlyList<QuestionPart> Parts => [.. Blanks.Select(blank => new QuestionPart(blank.Id))];

    public override string PartList => "blanks";

    public override ScoringRule? Rule => ScoringRule.PerPart;

    public override IReadOnlyList<OptionSet> OptionSets =>
        [.. Blanks.Index().Where(blank => blank.Item is NodeBlank).Select(blank => new OptionSet(PathOf(blank.Index), blank.Item.Id, ((NodeBlank)blank.Item).Options))];

    protected override IEnumerable<PlacedText> OwnTexts =>
    [
        .. Nodes.Index().Where(node => node.Item.Text is not null).Select(node => new PlacedText($"nodes[{node.Index}].text", TextRole.Passage, node.Item.Text)),
        .. Blanks.SelectMany((blank, at) => blank switch
        {
            NodeBlank node => node.Options.Texts(PathOf(at)),
            ArrowBlank arrow => [new PlacedText($"blanks[{at}].reason", TextRole.Reason, arrow.Reason)],
            _ => throw new InvalidOperationException(blank.GetType().Name),
        }),
    ];

    static string PathOf(int blank) => $"blanks[{blank}].options";
}

/// <param name="Text">Null where a blank asks for it.</param>
public sealed record PathwayNode(string Id, LocalizedText? Text);

/// <param name="From">The id of a node.</param>
/// <param name="To">The id of another node.</param>
/// <param name="Sign">Null where a blank asks for it.</param>
public sealed record PathwayArrow(string Id, string From, string To, PathwaySign? Sign);

public abstract record PathwayBlank(string Id);

/// <summary>A box to be completed.</summary>
/// <param name="Node">The id of a node without a text.</param>
/// <param name="Options">Exactly one is correct.</param>
public sealed record NodeBlank(string Id, string Node, IReadOnlyList<ChoiceOption> Options) : PathwayBlank(Id);

/// <summary>An arrow whose sign is to be told.</summary>
/// <param name="Arrow">The id of an arrow without a sign.</param>
/// <param name="Sign">One of <see cref="PathwaySigns.Asked"/>.</param>
/// <param name="Reason">Null where its author wrote none.</param>
public sealed record ArrowBlank(string Id, string Arrow, PathwaySign Sign, LocalizedText? Reason) : PathwayBlank(Id);

/// <summary>What an arrow says of its two ends.</summary>
public enum PathwaySign
{
    Activates,
    Inhibits,

    /// <summary>The one follows from the other, where neither grows or shrinks by it.</summary>
    LeadsTo,
}

public static class PathwaySigns
{
    /// <summary>Those that may be asked for: the third can never be told wrong.</summary>
    public static IReadOnlyList<PathwaySign> Asked { get; } = [PathwaySign.Activates, PathwaySign.Inhibits];
}
