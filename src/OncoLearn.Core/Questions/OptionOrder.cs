using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace OncoLearn.Core.Questions;

/// <summary>
/// The order in which each group of options is shown, fixed when an attempt starts. Pages and forms speak of options by their 1-based
/// position in it and never by id, so that neither ids nor their order can tell the key.
/// </summary>
public sealed class OptionOrder
{
    readonly FrozenDictionary<string, IReadOnlyList<string>> _groups;

    OptionOrder(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> groups) =>
        _groups = groups.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>As the author wrote them.</summary>
    public static OptionOrder AsWritten(IReadOnlyList<OptionGroup> groups) =>
        new(groups.Select(group => KeyValuePair.Create(group.Key, group.OptionIds)));

    /// <summary>Shuffled (Fisher-Yates) by the seed; groups whose order means something stay as written.</summary>
    public static OptionOrder Shuffled(IReadOnlyList<OptionGroup> groups, Chance chance) =>
        new(groups.Select(group => KeyValuePair.Create(group.Key, group.OrderMeansSomething ? group.OptionIds : chance.Shuffle(group.OptionIds))));

    /// <summary>As the author wrote them, but for groups whose written order would tell the key: those are shuffled by the seed.</summary>
    public static OptionOrder Unshuffled(IReadOnlyList<OptionGroup> groups, Chance chance) =>
        new(groups.Select(group => KeyValuePair.Create(group.Key, group.OrderTellsKey ? chance.Shuffle(group.OptionIds) : group.OptionIds)));

    /// <summary>The option ids of a group, in the order shown.</summary>
    /// <exception cref="KeyNotFoundException">No such group.</exception>
    public IReadOnlyList<string> this[string group] => _groups[group];

    /// <summary>The id at a 1-based position as a form sends it; null where there is none.</summary>
    public string? IdAt(string group, string? position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && _groups.TryGetValue(group, out var ids) && at >= 1 && at <= ids.Count ? ids[at - 1] : null;

    /// <summary>The 1-based position of an option as a form sends it; null where this order does not hold it.</summary>
    public string? PositionOf(string group, string id)
    {
        if (!_groups.TryGetValue(group, out var ids)) return null;
        for (var at = 0; at < ids.Count; at++)
            if (ids[at] == id) return (at + 1).ToString(CultureInfo.InvariantCulture);
        return null;
    }

    public string ToJson() => JsonSerializer.Serialize(_groups.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value));

    /// <exception cref="JsonException">Not an order.</exception>
    public static OptionOrder FromJson(string json)
    {
        var read = JsonSerializer.Deserialize<Dictionary<string, string[]>>(json, QuestionJson.Options) ?? throw new JsonException("null is not an order.");
        if (read.Values.Any(ids => ids is null || ids.Contains(null))) throw new JsonException("null is not an option id.");
        return new(read.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)pair.Value)));
    }
}

/// <summary>Options that are shown together.</summary>
/// <param name="OrderMeansSomething">A scale, say, or true and false: never shuffled.</param>
public sealed record OptionGroup(string Key, IReadOnlyList<string> OptionIds, bool OrderMeansSomething = false)
{
    /// <summary>What is to be put in order, say, or matched with what stands beside it: never shown as written.</summary>
    public bool OrderTellsKey { get; init; }
}
