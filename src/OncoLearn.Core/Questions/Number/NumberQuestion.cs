using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Number;

/// <summary>A stem that is answered by a number, in one of some units where it has any.</summary>
public sealed record NumberQuestion : Question
{
    public const string PartKey = "value";

    public required NumberTolerance Right { get; init; }

    public required NumberUnits Units { get; init; }

    /// <summary>A number alone does not say enough.</summary>
    public bool UnitNeeded { get; init; }

    /// <summary>Why it is so; null where its author wrote nothing.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Wrong numbers that are expected; none of their values is right.</summary>
    public IReadOnlyList<NearNumber> Near { get; init; } = [];

    public override IReadOnlyList<QuestionPart> Parts { get; } = [new(PartKey)];

    public override IReadOnlyList<PlacedTolerance> Tolerances =>
        [.. Placed("", Right), .. Near.SelectMany((near, at) => Placed(FormattableString.Invariant($"near[{at}]."), near.Around))];

    protected override IEnumerable<PlacedText> OwnTexts =>
    [
        .. Units.All.Select((unit, at) => new PlacedText(FormattableString.Invariant($"units[{at}].symbol"), TextRole.Answer, unit.Symbol)),
        new("reason", TextRole.Reason, Reason),
        .. Near.Select((near, at) => new PlacedText(FormattableString.Invariant($"near[{at}].reason"), TextRole.Reason, near.Reason)),
    ];

    /// <summary>What is typed, in the value's own unit; null where it cannot be read.</summary>
    public double? ValueOf(string? typed) => typed is not null && NumberProblem.Of(this, typed, out var value) is null ? value : null;

    /// <summary>A number in words of every language that the question has, with the value's own unit.</summary>
    internal LocalizedText TextOf(double value) => new(Languages.Select(lang =>
        KeyValuePair.Create(lang, Units.Own is { } unit ? $"{NumberText.Of(value)} {unit.Symbol.In([lang]).Value}" : NumberText.Of(value))));

    /// <summary>The value as it may be typed.</summary>
    internal string Key => TypedFields.Clean(FormattableString.Invariant($"{Right.Value:R} {(UnitNeeded ? Units.Own!.Symbol.First().Value : "")}"))!;

    /// <summary>Nothing for a range: both of its ends are written out.</summary>
    static IEnumerable<PlacedTolerance> Placed(string before, NumberTolerance around)
    {
        if (around.Absolute is { } absolute) yield return new($"{before}tolerance.absolute", around.Value, absolute, IsShare: false);
        if (around.Relative is { } relative) yield return new($"{before}tolerance.relative", around.Value, relative, IsShare: true);
    }
}

/// <summary>A wrong number that is expected, such as one that was not converted.</summary>
/// <param name="Around">In the value's own unit.</param>
/// <param name="Reason">What went wrong; null where its author wrote nothing.</param>
public sealed record NearNumber(string Id, NumberTolerance Around, LocalizedText? Reason);
