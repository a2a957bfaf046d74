using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Forms;

/// <summary>The ids that items of a question have had, list by list: one that is gone is given to no other item. Lists of one name are one. Written <c>gaps#a options#b</c>.</summary>
public sealed class GivenIds
{
    readonly HashSet<string> _written;

    GivenIds(IEnumerable<string> written) => _written = new(written, StringComparer.Ordinal);

    public static GivenIds None { get; } = new([]);

    /// <summary>Those of all items of a payload's lists.</summary>
    public static GivenIds In(JsonNode? payload) => new(All("", payload));

    /// <param name="written">As <see cref="ToString"/> writes them; null for none.</param>
    public static GivenIds Parse(string? written) => new((written ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <param name="list">The name of the list.</param>
    public bool Has(string list, string id) => _written.Contains($"{list}#{id}");

    public GivenIds And(GivenIds others) => new(_written.Concat(others._written));

    public override string ToString() => string.Join(' ', _written);

    static IEnumerable<string> All(string name, JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(field => All(field.Key, field.Value)),
        JsonArray list => list.SelectMany(item => item is JsonObject one && one["id"] is JsonValue id && id.TryGetValue<string>(out var written) ? All(name, one).Prepend($"{name}#{written}") : All(name, item)),
        _ => [],
    };
}
