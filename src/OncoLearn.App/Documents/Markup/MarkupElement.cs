namespace OncoLearn.App.Documents.Markup;

/// <summary>An element of XML by its local name: the same article comes with a namespace from one service and without from another.</summary>
sealed class MarkupElement(string name, IReadOnlyList<(string Name, string Value)> attributes) : MarkupNode
{
    readonly List<MarkupNode> _nodes = [];

    public string Name { get; } = name;

    public IReadOnlyList<MarkupNode> Nodes => _nodes;

    public IEnumerable<MarkupElement> Elements => _nodes.OfType<MarkupElement>();

    /// <summary>All text in it.</summary>
    public string Value => string.Concat(Texts());

    /// <summary>Null where it is not there, or none that a reader asks for.</summary>
    public string? Attribute(string name) => attributes.FirstOrDefault(attribute => attribute.Name == name).Value;

    public MarkupElement? Child(string name) => Elements.FirstOrDefault(child => child.Name == name);

    public MarkupElement? Child(string name, string inner) => Child(name)?.Child(inner);

    /// <summary>Those of a name that stand in no other of it.</summary>
    public IEnumerable<MarkupElement> Outermost(string name) => Elements.SelectMany(child => child.Name == name ? [child] : child.Outermost(name));

    public void Add(MarkupNode node) => _nodes.Add(node);

    IEnumerable<string> Texts() => _nodes.SelectMany(node => node is MarkupText text ? [text.Text] : ((MarkupElement)node).Texts());
}
