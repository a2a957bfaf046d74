using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Questions.Number;

/// <summary>A number as people type it, and what stands behind it.</summary>
/// <param name="Unit">Without the spaces around it; empty for none.</param>
public readonly partial record struct TypedNumber(double Value, string Unit)
{
    /// <summary>
    /// Signs, digits in groups of three (by commas or by spaces), a decimal point, an exponent (<c>1e-3</c>, <c>1×10^-3</c>, <c>10⁻³</c>), all of it in
    /// full-width forms too. Null where it begins with no such number, or with one that is too great for a double.
    /// </summary>
    public static TypedNumber? Read(string typed)
    {
        var line = Plain(typed);
        var found = Shape().Match(line);
        if (!found.Success) return null;
        var mantissa = found.Groups["power"].Success ? "1" : $"{Digits(found, "whole")}.{Digits(found, "part")}";
        if (mantissa == ".") return null;
        var exponent = found.Groups["exponent"] is { Success: true, Value: var written } ? written : "0";
        var value = double.Parse($"{found.Groups["sign"].Value}0{mantissa}e{exponent}", NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? new TypedNumber(value, line[found.Length..].Trim()) : null;
    }

    /// <summary>What a comma that is no separator of thousands was probably meant for: the number with a point. Null where there is no such comma.</summary>
    public static string? WithPoint(string typed) => DecimalComma().Match(Plain(typed)) is { Success: true } found ? $"{found.Groups["whole"].Value}.{found.Groups["part"].Value}" : null;

    /// <summary>Whether what stands behind the number is more of a number, such as the end of a range, and no unit.</summary>
    public bool GoesOn => MoreDigits().IsMatch(Unit);

    /// <summary>In half-width characters. Superscript digits behind a digit are an exponent, which compatibility composition would make digits of the number itself.</summary>
    static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var rune in Superscripts().Replace(typed, "^$0").EnumerateRunes().SelectMany(rune => rune.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes()))
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format: break;
                case UnicodeCategory.DashPunctuation: plain.Append('-'); break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control: plain.Append(' '); break;
                default: plain.Append(rune.Value == '\u2212' ? "-" : rune.ToString()); break;
            }
        }
        // The full stop that a Chinese input method gives for the point.
        return FullStopWithin().Replace(plain.ToString().Trim(), ".");
    }

    static string Digits(Match found, string group) => found.Groups[group].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    const string Exponent = "(?<exponent>[-+]?[0-9]+)";

    const string Power = $"10 ?(?:\\^|\\*\\*) ?{Exponent}";

    [GeneratedRegex(
        $"^(?<sign>[-+])? ?(?:(?<power>{Power})|(?<whole>[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]{{1,3}}(?: [0-9]{{3}})+|[0-9]*)(?:\\.(?<part>[0-9]*))?(?: ?[eE]{Exponent}| ?[×xX*·⋅✕] ?(?:{Power}|10(?<exponent>[-+][0-9]+)))?)(?![0-9.]|[, ][0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex("^[-+]? ?(?<whole>[0-9]+),(?<part>[0-9]+)(?![0-9.,])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecimalComma();

    [GeneratedRegex("^[^\\p{L}%‰°]*[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MoreDigits();

    [GeneratedRegex("(?<=[0-9])。(?=[0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FullStopWithin();

    [GeneratedRegex("(?<=[0-9０-９])[⁺⁻⁰¹²³⁴-⁹]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Superscripts();
}
