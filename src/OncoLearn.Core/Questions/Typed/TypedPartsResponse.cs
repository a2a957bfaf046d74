using System.Text.Json.Serialization;

namespace OncoLearn.Core.Questions.Typed;

/// <summary>One line for each part.</summary>
public sealed record TypedPartsResponse : Response
{
    /// <param name="typed">Part key to what was typed; a part where nothing was is not there, or null.</param>
    public TypedPartsResponse(IReadOnlyDictionary<string, string> typed) =>
        Typed = new SortedDictionary<string, string>(typed.Where(part => part.Value is not null).ToDictionary(), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Typed { get; }

    [JsonIgnore]
    public override bool IsBlank => Typed.Count == 0;

    public string? For(string part) => Typed.GetValueOrDefault(part);

    public bool Equals(TypedPartsResponse? other) => other is not null && Typed.SequenceEqual(other.Typed);

    public override int GetHashCode() => Typed.Aggregate(0, HashCode.Combine);

    /// <param name="typed">Part key to what was typed, or null.</param>
    internal static TypedPartsResponse Of(IEnumerable<(string Part, string? Typed)> typed) =>
        new(typed.Where(part => part.Typed is not null).ToDictionary(part => part.Part, part => part.Typed!, StringComparer.Ordinal));
}
