using System.Globalization;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>An option that is a number, or a range of numbers, with or without a unit, and nothing else.</summary>
/// <param name="Low">Inclusive where <paramref name="HoldsLow"/>; negative infinity where the range is open.</param>
/// <param name="High">Inclusive where <paramref name="HoldsHigh"/>; positive infinity where the range is open.</param>
/// <param name="Unit">In lower case without spaces; empty where there is none.</param>
sealed partial record Quantity(double Low, double High, bool HoldsLow, bool HoldsHigh, string Unit)
{
    public bool IsRange => Low < High;

    /// <summary>Where it stands among others.</summary>
    public double Place => double.IsNegativeInfinity(Low) ? double.BitDecrement(High) : Low;

    public bool Overlaps(Quantity other) =>
        (Low < other.High || (Low == other.High && HoldsLow && other.HoldsHigh)) && (other.Low < High || (other.Low == High && other.HoldsLow && HoldsHigh));

    /// <summary>Null where the text is no number. Names such as <c>17p13.1</c> or <c>5-FU</c> are none.</summary>
    public static Quantity? In(string text)
    {
        var match = Shape().Match(text.Trim().TrimEnd('.', '。'));
        if (!match.Success || NumberOf(match.Groups["low"].Value) is not { } low) return null;
        var unit = match.Groups["unit"].Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (match.Groups["high"].Success)
            return NumberOf(match.Groups["high"].Value) is { } high && high >= low ? new Quantity(low, high, HoldsLow: true, HoldsHigh: true, unit) : null;
        return (match.Groups["below"].Success, match.Groups["above"].Success) switch
        {
            (true, _) => new Quantity(double.NegativeInfinity, low, HoldsLow: false, Holds(match.Groups["below"].Value), unit),
            (_, true) => new Quantity(low, double.PositiveInfinity, Holds(match.Groups["above"].Value), HoldsHigh: false, unit),
            _ => new Quantity(low, low, HoldsLow: true, HoldsHigh: true, unit),
        };
    }

    static double? NumberOf(string text) =>
        double.TryParse(text.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    static bool Holds(string word) => Inclusive().IsMatch(word);

    [GeneratedRegex(@"^(about|approximately|around|roughly|约|大约|大概|≈|~|～)?\s*((?<below><=?|≤|less than|fewer than|under|below|up to|at most|no more than|小于等于|小于|少于|低于|不足|不超过|至多|最多)|(?<above>>=?|≥|more than|greater than|over|above|at least|大于等于|大于|多于|高于|超过|不少于|至少))?\s*(?<low>[-−]?\d[\d,]*(\.\d+)?)(\s*(%|[\u4E00-\u9FFF]{1,4}?)?\s*(-|–|—|~|～|to|至|到)\s*(?<high>[-−]?\d[\d,]*(\.\d+)?))?\s*(?<unit>%|[\u4E00-\u9FFF-[与和或及的以上下]]{1,5}|(kb|bp|kda|mm|cm|nm|μm|µm|mg|ml|μl|kg|g|h|d)(/\w+)?|(?<=\s)[A-Za-z]{2,16}( [A-Za-z]{2,16})?)?(\s*(?<below>及?以下|or (less|fewer|below))|\s*(?<above>及?以上|or (more|above|over)))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex("=|≤|≥|at |up to|no more|等于|不超|不少|至|最|or |以", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inclusive();
}
