namespace OncoLearn.Core.Questions.PathwayCompletion;

/// <summary>What makes boxes, arrows and blanks that can be read one by one no graph with blanks.</summary>
static class PathwayFaults
{
    /// <param name="blanks">Null where a blank says nothing that could be asked for, which is told already.</param>
    public static void Tell(PayloadReader payload, IReadOnlyList<PathwayNode> nodes, IReadOnlyList<PathwayArrow> arrows, IReadOnlyList<PathwayBlank?> blanks)
    {
        TellOfArrows(payload, nodes, arrows);
        TellOfBlanks(payload, "node", blanks, blank => (blank as NodeBlank)?.Node, nodes.ToLookup(node => node.Id, node => node.Text is not null));
        TellOfBlanks(payload, "arrow", blanks, blank => (blank as ArrowBlank)?.Arrow, arrows.ToLookup(arrow => arrow.Id, arrow => arrow.Sign is not null));
        var asked = blanks.OfType<NodeBlank>().Select(blank => blank.Node).Concat(blanks.OfType<ArrowBlank>().Select(blank => $"→{blank.Arrow}")).ToHashSet(StringComparer.Ordinal);
        foreach (var (at, node) in nodes.Index().Where(node => node.Item.Text is null && !asked.Contains(node.Item.Id)))
            payload.Fault($"nodes[{at}].asked", "没有哪个空问它", "no blank asks for it");
        foreach (var (at, arrow) in arrows.Index().Where(arrow => arrow.Item.Sign is null && !asked.Contains($"→{arrow.Item.Id}")))
            payload.Fault($"arrows[{at}].sign", "此项必填", "missing");
    }

    static void TellOfArrows(PayloadReader payload, IReadOnlyList<PathwayNode> nodes, IReadOnlyList<PathwayArrow> arrows)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var (at, arrow) in arrows.Index())
        {
            foreach (var (field, end) in new[] { ("from", arrow.From), ("to", arrow.To) })
                if (end.Length > 0 && nodes.All(node => node.Id != end)) payload.Fault($"arrows[{at}].{field}", $"没有 {end} 这个方框", $"there is no node {end}");
            if (arrow.From.Length > 0 && arrow.From == arrow.To) payload.Fault($"arrows[{at}].to", "箭头的两端要是不同的方框", "an arrow joins two different nodes");
            else if (!seen.Add((arrow.From, arrow.To))) payload.Fault($"arrows[{at}].to", "这两个方框之间已有同向的箭头", "there is an arrow from the one to the other already");
        }
    }

    /// <param name="known">Of every id whether what it names is filled in.</param>
    static void TellOfBlanks(PayloadReader payload, string field, IReadOnlyList<PathwayBlank?> blanks, Func<PathwayBlank, string?> of, ILookup<string, bool> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, id) in blanks.Index().Select(blank => (blank.Index, blank.Item is null ? null : of(blank.Item))))
        {
            if (string.IsNullOrEmpty(id)) continue;
            var where = $"blanks[{at}].{field}";
            if (!known.Contains(id)) payload.Fault(where, $"没有 {id}", $"there is no {field} {id}");
            else if (known[id].First()) payload.Fault(where, $"{id} 已经写明，不能再问", $"{id} is written out: nothing is left to ask");
            else if (!seen.Add(id)) payload.Fault(where, $"{id} 已有一个空", $"{id} has a blank already");
        }
    }
}
