using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Forms;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>Two authors who each add an item to a list give it the same id, the next that is free; put together they would be one.</summary>
public sealed class AddedItems
{
    readonly List<(string List, string From, string To)> _renamed = [];
    readonly GivenIds _given;

    AddedItems(GivenIds given) => _given = given;

    /// <param name="before">What both began with; documents of drafts, all three.</param>
    /// <param name="given">Ids that items had which may be gone from all three.</param>
    /// <returns>A copy of mine in which what only mine has is called by an id of its own, also where it is pointed to.</returns>
    public static JsonObject Apart(JsonObject before, JsonObject mine, JsonObject theirs, ItemLinks links, GivenIds given)
    {
        var (items, copy) = (new AddedItems(given), mine.DeepClone().AsObject());
        items.Walk("", before, copy, theirs);
        if (items._renamed.Count == 0) return copy;
        items.Point(copy, links);
        foreach (var (_, from, to) in items._renamed.Where(one => one.List == links.Parts))
            if (copy["claims"] is JsonObject claims && claims.Remove(from, out var cited)) claims[to] = cited;
        return copy;
    }

    void Walk(string name, JsonNode? before, JsonNode? mine, JsonNode? theirs)
    {
        switch (mine, theirs)
        {
            case (JsonObject a, JsonObject b):
                foreach (var (field, value) in a) Walk(field, (before as JsonObject)?[field], value, b[field]);
                break;
            case (JsonArray a, JsonArray b) when PayloadPath.HasIds(a) && PayloadPath.HasIds(b):
                foreach (var item in a.OfType<JsonObject>()) Item(name, before as JsonArray ?? [], item, a, b);
                break;
        }
    }

    void Item(string list, JsonArray before, JsonObject item, JsonArray mine, JsonArray theirs)
    {
        var id = PayloadPath.IdOf(item)!;
        if (PayloadPath.Find(theirs, id) is not { } other) return;
        if (PayloadPath.Find(before, id) is { } old)
        {
            Walk(list, old, item, other);
            return;
        }
        if (JsonNode.DeepEquals(item, other)) return;
        var fresh = ListEdit.FreshId([.. mine.Concat(theirs).Concat(before).Select(one => one?.DeepClone())], list, _given);
        item["id"] = fresh;
        _renamed.Add((list, id, fresh));
    }

    void Point(JsonObject holder, ItemLinks links)
    {
        foreach (var (field, value) in holder.ToList())
        {
            if (links.Marks.TryGetValue(field, out var marked) && value is JsonObject texts) Mark(texts, marked);
            else if (value is JsonObject map) Point(map, links);
            else if (value is JsonArray list) foreach (var item in list.OfType<JsonObject>()) Point(item, links);
            else if (links.Pointers.TryGetValue(field, out var to) && value is JsonValue text && text.TryGetValue<string>(out var id) && _renamed.Find(one => one.List == to && one.From == id) is { To: { } fresh })
                holder[field] = fresh;
        }
    }

    /// <param name="texts">In each of its languages.</param>
    void Mark(JsonObject texts, string list)
    {
        // No new id is one that an item had, so that nothing is put in another's place.
        foreach (var (lang, text) in texts.ToList())
            if (text is JsonValue value && value.TryGetValue<string>(out var words))
                texts[lang] = _renamed.Where(one => one.List == list).Aggregate(words, (so, one) => so.Replace($"{{{{{one.From}}}}}", $"{{{{{one.To}}}}}", StringComparison.Ordinal));
    }
}
