using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of a graph are called.</summary>
public sealed class PathwayPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["pathway-completion"];

    public string? Of(PlaceStep step) => step switch
    {
        { Field: "text", Holder: "nodes" } => PathwayText.Words,
        { Field: "sign", Holder: "blanks" } => PathwayText.RightSign,
        _ => Of(step.Field, step.Number),
    };

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("nodes", { } at) => PathwayText.NodeName(at),
        ("nodes", null) => PathwayText.Nodes,
        ("arrows", { } at) => PathwayText.ArrowName(at),
        ("arrows", null) => PathwayText.Arrows,
        ("blanks", { } at) => PathwayText.BlankName(at),
        ("blanks", null) => PathwayText.Blanks,
        ("asked", _) => PathwayText.Asked,
        ("from", _) => PathwayText.From,
        ("to", _) => PathwayText.To,
        ("sign", _) => PathwayText.Means,
        ("node", _) => PathwayText.AskedBox,
        ("arrow", _) => PathwayText.AskedArrow,
        _ => null,
    };
}
