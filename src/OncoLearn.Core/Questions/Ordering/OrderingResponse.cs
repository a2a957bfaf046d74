using System.Text.Json.Serialization;

namespace OncoLearn.Core.Questions.Ordering;

/// <summary>A place for each item. Some may be missing and two may be the same, because who swaps two places without script has to save in between.</summary>
public sealed record OrderingResponse : Response
{
    /// <param name="places">Item id to its place, from 1; anything below is none.</param>
    public OrderingResponse(IReadOnlyDictionary<string, int> places) =>
        Places = new SortedDictionary<string, int>(places.Where(place => place.Value >= 1).ToDictionary(), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Places { get; }

    [JsonIgnore]
    public override bool IsBlank => Places.Count == 0;

    /// <summary>Null where the item has none.</summary>
    public int? PlaceOf(string item) => Places.TryGetValue(item, out var place) ? place : null;

    /// <summary>The places of these items, without those that two of them share: a place that is shared is never right.</summary>
    public IReadOnlyList<int?> PlacesOf(IEnumerable<OrderingItem> items)
    {
        var places = items.Select(item => PlaceOf(item.Id)).ToArray();
        return [.. places.Select(place => places.Count(other => other == place) == 1 ? place : null)];
    }

    public bool Equals(OrderingResponse? other) => other is not null && Places.SequenceEqual(other.Places);

    public override int GetHashCode() => Places.Aggregate(0, HashCode.Combine);
}
