namespace OncoLearn.Core.Questions.PathwayCompletion;

/// <summary>
/// Where the boxes of a graph stand, in layers from what acts to what is acted on, and by which places its links go. After Sugiyama, Tagawa and Toda 1981,
/// "Methods for visual understanding of hierarchical system structures", IEEE Transactions on Systems, Man, and Cybernetics 11(2):109-125: links that go
/// back are turned round, a box stands below the longest way to it, a link over several layers gets a place in each, and barycentres order a layer.
/// </summary>
public sealed class PathwayLayout
{
    const int Sweeps = 6;

    readonly List<List<Slot>> _layers = [];

    PathwayLayout()
    {
    }

    /// <summary>A place in a layer.</summary>
    /// <param name="Layer">From 0, the top.</param>
    /// <param name="Slot">From 0, the left.</param>
    public sealed record Place(int Layer, int Slot);

    /// <summary>The places of each layer from left to right: whether a box stands there, else only a link goes by.</summary>
    public IReadOnlyList<IReadOnlyList<bool>> Layers { get; private set; } = [];

    /// <summary>By the box's index.</summary>
    public IReadOnlyList<Place> Boxes { get; private set; } = [];

    /// <summary>By the link's index: from its beginning to its end, both included.</summary>
    public IReadOnlyList<IReadOnlyList<Place>> Links { get; private set; } = [];

    /// <param name="boxes">How many; at least 1.</param>
    /// <param name="links">Different boxes, by 0-based index; none twice.</param>
    public static PathwayLayout Of(int boxes, IReadOnlyList<(int From, int To)> links)
    {
        var layout = new PathwayLayout();
        var turned = BackLinks(boxes, links);
        var down = links.Select((link, at) => turned.Contains(at) ? (From: link.To, To: link.From) : link).ToList();
        var depth = Depths(boxes, down);
        var slots = Enumerable.Range(0, boxes).Select(box => layout.Add(depth[box], isBox: true)).ToArray();
        var ways = down.Select(link => layout.Join(slots[link.From], slots[link.To])).ToList();
        layout.Order();
        layout.Layers = [.. layout._layers.Select(layer => (IReadOnlyList<bool>)[.. layer.Select(slot => slot.IsBox)])];
        layout.Boxes = [.. slots.Select(layout.PlaceOf)];
        layout.Links = [.. ways.Select((way, at) => (IReadOnlyList<Place>)[.. (turned.Contains(at) ? Enumerable.Reverse(way) : way).Select(layout.PlaceOf)])];
        return layout;
    }

    /// <summary>The links that lead back to a box from which one came, walking from the boxes in their order.</summary>
    static HashSet<int> BackLinks(int boxes, IReadOnlyList<(int From, int To)> links)
    {
        var (back, state) = (new HashSet<int>(), new int[boxes]);
        foreach (var box in Enumerable.Range(0, boxes)) Walk(box);
        return back;

        void Walk(int box)
        {
            if (state[box] != 0) return;
            state[box] = 1;
            foreach (var (at, link) in links.Index().Where(link => link.Item.From == box))
            {
                if (state[link.To] == 1) back.Add(at);
                else Walk(link.To);
            }
            state[box] = 2;
        }
    }

    /// <summary>Of each box the length of the longest way to it.</summary>
    static int[] Depths(int boxes, IReadOnlyList<(int From, int To)> links)
    {
        var depth = new int[boxes];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to) in links.Where(link => depth[link.To] <= depth[link.From]))
            {
                depth[to] = depth[from] + 1;
                changed = true;
            }
        }
        return depth;
    }

    Slot Add(int layer, bool isBox)
    {
        while (_layers.Count <= layer) _layers.Add([]);
        var slot = new Slot(layer, isBox);
        _layers[layer].Add(slot);
        return slot;
    }

    List<Slot> Join(Slot from, Slot to)
    {
        List<Slot> way = [from, .. Enumerable.Range(from.Layer + 1, to.Layer - from.Layer - 1).Select(layer => Add(layer, isBox: false)), to];
        foreach (var (above, below) in way.Zip(way.Skip(1)))
        {
            above.Below.Add(below);
            below.Above.Add(above);
        }
        return way;
    }

    /// <summary>Each layer by the mean place of its neighbours above, then of those below, and so on; who has none stays.</summary>
    void Order()
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDown = sweep % 2 == 0;
            foreach (var layer in isDown ? _layers : Enumerable.Reverse(_layers))
            {
                var wanted = layer.ToDictionary(slot => slot, slot => MeanOf(isDown ? slot.Above : slot.Below) ?? ShareOf(slot));
                var ordered = layer.OrderBy(slot => wanted[slot]).ToList();
                layer.Clear();
                layer.AddRange(ordered);
            }
        }

        double? MeanOf(List<Slot> neighbours) => neighbours.Count == 0 ? null : neighbours.Average(ShareOf);
        double ShareOf(Slot slot) => (_layers[slot.Layer].IndexOf(slot) + 0.5) / _layers[slot.Layer].Count;
    }

    Place PlaceOf(Slot slot) => new(slot.Layer, _layers[slot.Layer].IndexOf(slot));

    sealed class Slot(int layer, bool isBox)
    {
        public int Layer { get; } = layer;

        public bool IsBox { get; } = isBox;

        public List<Slot> Above { get; } = [];

        public List<Slot> Below { get; } = [];
    }
}
