using System.Globalization;

namespace OncoLearn.Core.Questions.Number;

/// <summary>Numbers as they are shown; <see cref="TypedNumber"/> reads them.</summary>
public static class NumberText
{
    /// <summary>To 15 significant digits, which hides what a conversion rounded: <c>39.6</c>, <c>0.0012</c>; very small and great ones as <c>1.5 × 10⁻⁷</c>.</summary>
    public static string Of(double number)
    {
        var rounded = double.Parse(number.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (rounded == 0 || Math.Abs(rounded) is >= 1e-4 and < 1e9) return rounded.ToString("0.##################", CultureInfo.InvariantCulture).Replace('-', '\u2212');
        var parts = rounded.ToString("0.##############E+0", CultureInfo.InvariantCulture).Split('E');
        return $"{parts[0].Replace('-', '\u2212')} × 10{string.Concat(parts[1].TrimStart('+').Select(Raised))}";
    }

    static char Raised(char c) => c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'];
}
