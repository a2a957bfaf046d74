using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.PathwayCompletion;

/// <summary>What makes boxes, arrows and blanks that can be read one by one no graph with blanks.</summary>
static class PathwayFaults
{
    /// <param name="blanks">Null where a blank says nothing that could be asked for, which is told already.</param>
    public static void Tell(PayloadReader payload, IReadOnlyList<PathwayNode> nodes, IReadOnlyList<PathwayArrow> arrows, IReadOnlyList<PathwayBlank?> blanks)
    {
        TellOfArrows(payload, nodes, arrows);
        TellOfBlanks(payload, ("node", new("方框", "box")), blanks, blank => (blank as NodeBlank)?.Node, nodes.ToLookup(node => node.Id, node => node.Text is { } text && !PayloadReader.IsPlaceholder(text)));
        TellOfBlanks(payload, ("arrow", new("箭头", "arrow")), blanks, blank => (blank as ArrowBlank)?.Arrow, arrows.ToLookup(arrow => arrow.Id, arrow => arrow.Sign is not null));
        // A blank that leaves open what it asks for may ask for any of them.
        if (blanks.Contains(null)) return;
        var asked = blanks.OfType<NodeBlank>().Select(blank => blank.Node).Concat(blanks.OfType<ArrowBlank>().Select(blank => $"→{blank.Arrow}")).ToHashSet(StringComparer.Ordinal);
        foreach (var (at, node) in nodes.Index().Where(node => node.Item.Text is null && !asked.Contains(node.Item.Id)))
            payload.Fault($"nodes[{at}].asked", "下面没有空问这个方框", "no blank below asks for this box");
        foreach (var (at, arrow) in arrows.Index().Where(arrow => arrow.Item.Sign is null && !asked.Contains($"→{arrow.Item.Id}")))
            payload.Fault($"arrows[{at}].sign", "请写明含义，或者在下面加一个问它的空", "say what it means, or add a blank that asks for it");
    }

    static void TellOfArrows(PayloadReader payload, IReadOnlyList<PathwayNode> nodes, IReadOnlyList<PathwayArrow> arrows)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var (at, arrow) in arrows.Index())
        {
            foreach (var (field, end) in new[] { ("from", arrow.From), ("to", arrow.To) })
                if (end.Length > 0 && nodes.All(node => node.Id != end)) payload.Fault($"arrows[{at}].{field}", "没有这个方框，请重新选择", "there is no such box: choose again");
            if (arrow.From.Length > 0 && arrow.From == arrow.To) payload.Fault($"arrows[{at}].to", "箭头的两端要是不同的方框", "an arrow joins two different boxes");
            else if (arrow.From.Length > 0 && arrow.To.Length > 0 && !seen.Add((arrow.From, arrow.To))) payload.Fault($"arrows[{at}].to", "这两个方框之间已有同向的箭头", "there is an arrow from the one to the other already");
        }
    }

    /// <param name="field">Its name, and what it asks for.</param>
    /// <param name="known">Of every id whether what it names is filled in.</param>
    static void TellOfBlanks(PayloadReader payload, (string Name, Bilingual Words) field, IReadOnlyList<PathwayBlank?> blanks, Func<PathwayBlank, string?> of, ILookup<string, bool> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, id) in blanks.Index().Select(blank => (blank.Index, blank.Item is null ? null : of(blank.Item))))
        {
            if (string.IsNullOrEmpty(id)) continue;
            var where = $"blanks[{at}].{field.Name}";
            if (!known.Contains(id)) payload.Fault(where, $"没有这个{field.Words.Zh}，请重新选择", $"there is no such {field.Words.En}: choose again");
            else if (known[id].First()) payload.Fault(where, $"这个{field.Words.Zh}已经写明，不能再问", $"this {field.Words.En} is written out: nothing is left to ask");
            else if (!seen.Add(id)) payload.Fault(where, $"已有一个空问这个{field.Words.Zh}", $"another blank asks for this {field.Words.En} already");
        }
    }
}
