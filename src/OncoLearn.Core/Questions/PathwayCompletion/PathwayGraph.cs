using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.PathwayCompletion;

/// <summary>The graph as it may be drawn, in 1-based positions.</summary>
public sealed record PathwayGraph(IReadOnlyList<PathwayGraph.Box> Boxes, IReadOnlyList<PathwayGraph.Link> Links)
{
    /// <param name="Text">Null where it is still to be completed.</param>
    /// <param name="Blank">The position of the blank that asks for it; null for none.</param>
    public sealed record Box(int Position, LocalizedText? Text, int? Blank);

    /// <param name="From">The position of a box.</param>
    /// <param name="To">The position of a box.</param>
    /// <param name="Sign">Null where it is still to be told.</param>
    /// <param name="Blank">The position of the blank that asks for it; null for none.</param>
    public sealed record Link(int From, int To, PathwaySign? Sign, int? Blank);

    internal static PathwayGraph Of(PathwayCompletionQuestion question, Func<PathwayNode, LocalizedText?> text, Func<PathwayArrow, PathwaySign?> sign)
    {
        var positions = question.Nodes.Index().ToDictionary(node => node.Item.Id, node => node.Index + 1);
        int? BlankOf(Func<PathwayBlank, bool> asks) => question.Blanks.Index().Where(blank => asks(blank.Item)).Select(blank => (int?)blank.Index + 1).FirstOrDefault();
        return new PathwayGraph(
            [.. question.Nodes.Select(node => new Box(positions[node.Id], text(node), BlankOf(blank => blank is NodeBlank asked && asked.Node == node.Id)))],
            [.. question.Arrows.Select(arrow => new Link(positions[arrow.From], positions[arrow.To], sign(arrow), BlankOf(blank => blank is ArrowBlank asked && asked.Arrow == arrow.Id)))]);
    }
}
