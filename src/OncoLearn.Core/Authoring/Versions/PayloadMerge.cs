using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>
/// Two changes of one payload put together, field by field and language by language: what only one of them changed is taken from it. Where both changed
/// the same place to something else, mine is kept and the place is named, so that a person decides. Items of lists are told apart by their ids.
/// </summary>
public sealed class PayloadMerge
{
    readonly List<MergeConflict> _conflicts = [];
    readonly List<string> _taken = [];
    readonly string? _decided;

    /// <param name="decided">The place at which theirs counts; null for none.</param>
    PayloadMerge(JsonObject before, JsonObject mine, JsonObject theirs, string? decided)
    {
        _decided = decided;
        Merged = Map("", before, mine, theirs);
        Conflicts = [.. _conflicts.Select(conflict => conflict with { Place = PayloadPlace.Of(conflict.Path, Merged, theirs) })];
    }

    /// <summary>A payload that may be no question of its type any more: two keys, say.</summary>
    public JsonObject Merged { get; }

    /// <summary>The places where a person has to decide, in the order of the payload.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>The places that were taken from <c>theirs</c>.</summary>
    public IReadOnlyList<string> Taken => _taken;

    /// <param name="before">What both began with.</param>
    public static PayloadMerge Of(JsonObject before, JsonObject mine, JsonObject theirs) => new(before, mine, theirs, decided: null);

    /// <param name="path">Of a conflict between them.</param>
    /// <returns>Mine, with what theirs has at one place, or has not; a copy of mine where neither has the place any more.</returns>
    public static JsonObject TakeTheirs(JsonObject mine, JsonObject theirs, string path) =>
        // As if they had changed nothing, so that all the rest is mine.
        new PayloadMerge(before: theirs, mine, theirs, path).Merged;

    JsonNode? Node(string path, JsonNode? before, JsonNode? mine, JsonNode? theirs) => (mine, theirs) switch
    {
        _ when JsonNode.DeepEquals(mine, theirs) => mine?.DeepClone(),
        _ when path == _decided => Take(path, theirs),
        (JsonObject a, JsonObject b) => Map(path, before as JsonObject ?? [], a, b),
        (JsonArray a, JsonArray b) when PayloadPath.HasIds(a) && PayloadPath.HasIds(b) => List(path, before as JsonArray is { } list && PayloadPath.HasIds(list) ? list : [], a, b),
        _ when JsonNode.DeepEquals(theirs, before) => mine?.DeepClone(),
        _ when JsonNode.DeepEquals(mine, before) => Take(path, theirs),
        _ => Conflict(path, before, mine, theirs),
    };

    JsonNode? Take(string path, JsonNode? theirs)
    {
        _taken.Add(path);
        return theirs?.DeepClone();
    }

    JsonObject Map(string path, JsonObject before, JsonObject mine, JsonObject theirs)
    {
        var merged = new JsonObject();
        foreach (var name in mine.Select(pair => pair.Key).Union(theirs.Select(pair => pair.Key), StringComparer.Ordinal))
            if (Node(PayloadPath.Field(path, name), before[name], mine[name], theirs[name]) is { } node) merged[name] = node;
        return merged;
    }

    JsonArray List(string path, JsonArray before, JsonArray mine, JsonArray theirs)
    {
        var (were, are) = (SoleMarks.Of(before), SoleMarks.Of(theirs));
        foreach (var (mark, holder) in SoleMarks.Of(mine))
        {
            if (!were.TryGetValue(mark, out var was) || !are.TryGetValue(mark, out var other) || holder == other) continue;
            var place = PayloadPath.Field(path, mark);
            if (place == _decided)
            {
                mine = SoleMarks.As(mine, mark, theirs);
                continue;
            }
            if (holder == was || other == was) continue;
            _conflicts.Add(new MergeConflict(place, Marked(before, was), Marked(mine, holder), Marked(theirs, other)));
            (before, theirs) = (SoleMarks.As(before, mark, mine), SoleMarks.As(theirs, mark, mine));
        }
        var (old, left, right) = (ById(before), ById(mine), ById(theirs));
        var merged = new JsonArray();
        foreach (var id in Order([.. old.Keys], [.. left.Keys], [.. right.Keys]))
            if (Node($"{path}#{id}", old.GetValueOrDefault(id), left.GetValueOrDefault(id), right.GetValueOrDefault(id)) is { } item) merged.Add(item);
        return merged;
    }

    /// <summary>My order, unless only they changed theirs; what the other has beside stands behind what it stood behind there.</summary>
    static List<string> Order(IReadOnlyList<string> before, IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var (first, second) = mine.Intersect(before).SequenceEqual(before.Intersect(mine)) ? (theirs, mine) : (mine, theirs);
        var order = first.ToList();
        foreach (var (at, id) in second.Index().Where(item => !first.Contains(item.Item)))
            order.Insert(at == 0 ? 0 : order.IndexOf(second[at - 1]) + 1, id);
        return order;
    }

    JsonNode? Conflict(string path, JsonNode? before, JsonNode? mine, JsonNode? theirs)
    {
        _conflicts.Add(new MergeConflict(path, before?.DeepClone(), mine?.DeepClone(), theirs?.DeepClone()));
        return mine?.DeepClone();
    }

    static JsonNode? Marked(JsonArray list, string id) => PayloadPath.Find(list, id)?.DeepClone();

    static Dictionary<string, JsonNode?> ById(JsonArray list) => list.ToDictionary(item => PayloadPath.IdOf(item)!, item => item, StringComparer.Ordinal);
}

/// <summary>A place that both changed; null is a place that is not there. Where a mark was moved, its values are the items that it was moved from and to.</summary>
public sealed record MergeConflict(string Path, JsonNode? Before, JsonNode? Mine, JsonNode? Theirs)
{
    /// <summary>Where it stands in what was put together: <c>options[1].text</c>.</summary>
    public string Place { get; init; } = Path;
}
