using System.Globalization;
using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Forms;

/// <summary>
/// A change of a list in a payload that a button asks for: <c>add:options</c>, <c>remove:options[2]</c>, <c>up:gaps[0].options[1]</c>,
/// <c>down:items[0]</c>.
/// </summary>
public sealed record ListEdit(ListEdit.Kind What, string Path)
{
    public enum Kind
    {
        /// <summary>One more item at the end of the list at the path; the list is made where there is none.</summary>
        Add,

        /// <summary>The item at the path is taken out.</summary>
        Remove,

        /// <summary>The item at the path changes places with the one before it.</summary>
        Up,
        Down,
    }

    /// <summary>Null where it is no such change.</summary>
    public static ListEdit? Parse(string? written) =>
        written?.Split(':', 2) is [var what, var path] && Words<Kind>.Find(what) is { } kind && FieldName.StepsOf(path) is not null ? new ListEdit(kind, path) : null;

    /// <summary>The payload after the change; as it was where the path leads to nothing, or the item is first or last already.</summary>
    /// <param name="given">Ids that items had which may be gone from the payload; null for none.</param>
    public JsonObject ApplyTo(JsonObject payload, GivenIds? given = null)
    {
        var changed = payload.DeepClone().AsObject();
        var steps = FieldName.StepsOf(Path)!;
        if (What == Kind.Add) Add(changed, steps, given ?? GivenIds.None);
        else if (steps[^1] is int at && Find(changed, steps.Take(steps.Count - 1)) is JsonArray list && at < list.Count) Move(list, at);
        return changed;
    }

    public override string ToString() => $"{What.Word()}:{Path}";

    /// <summary>A letter, then letters with a number, that no item of the list is called by: <c>a</c> … <c>z</c>, <c>a2</c> …</summary>
    public static string FreshId(JsonArray list) => FreshId(list, "", GivenIds.None);

    /// <inheritdoc cref="FreshId(JsonArray)"/>
    /// <param name="name">Of the list.</param>
    /// <param name="given">As for <see cref="ApplyTo"/>.</param>
    public static string FreshId(JsonArray list, string name, GivenIds given)
    {
        var taken = list.OfType<JsonObject>().Select(item => (string?)item["id"]).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, int.MaxValue)
            .Select(n => n < 26 ? ((char)('a' + n)).ToString() : string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + (n % 26))}{(n / 26) + 1}"))
            .First(id => !taken.Contains(id) && !given.Has(name, id));
    }

    static void Add(JsonObject payload, IReadOnlyList<object> steps, GivenIds given)
    {
        if (steps[^1] is not string name || Find(payload, steps.Take(steps.Count - 1)) is not JsonObject holder) return;
        if (holder[name] is not JsonArray list) holder[name] = list = [];
        if (list.Count < FieldName.MostItems) list.Add(new JsonObject { ["id"] = FreshId(list, name, given) });
    }

    void Move(JsonArray list, int at)
    {
        var item = list[at];
        var to = What switch { Kind.Up => at - 1, Kind.Down => at + 1, _ => -1 };
        if (What != Kind.Remove && (to < 0 || to >= list.Count)) return;
        list.RemoveAt(at);
        if (What != Kind.Remove) list.Insert(to, item);
    }

    static JsonNode? Find(JsonObject payload, IEnumerable<object> steps) => steps.Aggregate<object, JsonNode?>(payload, (node, step) => (node, step) switch
    {
        (JsonObject map, string name) => map[name],
        (JsonArray list, int at) when at < list.Count => list[at],
        _ => null,
    });
}
