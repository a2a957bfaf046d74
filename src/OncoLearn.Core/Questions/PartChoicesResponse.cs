using System.Text.Json.Serialization;

namespace OncoLearn.Core.Questions;

/// <summary>One choice for each part, as matching and cloze have it.</summary>
public sealed record PartChoicesResponse : Response
{
    /// <param name="choices">Part key to option id; a part without a choice is not there, or null.</param>
    public PartChoicesResponse(IReadOnlyDictionary<string, string> choices) =>
        Choices = new SortedDictionary<string, string>(choices.Where(choice => choice.Value is not null).ToDictionary(), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Choices { get; }

    [JsonIgnore]
    public override bool IsBlank => Choices.Count == 0;

    public string? For(string part) => Choices.GetValueOrDefault(part);

    public bool Equals(PartChoicesResponse? other) => other is not null && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => Choices.Aggregate(0, HashCode.Combine);

    /// <param name="choices">Part key to option id or null.</param>
    internal static PartChoicesResponse Of(IEnumerable<(string Part, string? Choice)> choices) =>
        new(choices.Where(choice => choice.Choice is not null).ToDictionary(choice => choice.Part, choice => choice.Choice!, StringComparer.Ordinal));
}
