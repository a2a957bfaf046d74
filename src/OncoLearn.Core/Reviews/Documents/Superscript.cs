using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Documents;

/// <summary>Tells superscripts that cite from those that are exponents, charges and isotopes.</summary>
public static partial class Superscript
{
    /// <summary>Longer ones are set so for looks.</summary>
    const int Longest = 80;

    const string Plain = "0123456789+-−=()ni";
    const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";

    static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(["m", "cm", "mm", "dm", "km", "µm", "μm", "nm", "s", "kg", "in", "ft"], StringComparer.Ordinal);

    static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
        ["H", "C", "N", "O", "F", "P", "S", "I", "Y", "Ga", "Lu", "Tc", "Zr", "Cu", "Ra", "Ac", "Sr", "Fe", "Cr", "Tl", "Sm", "In", "At", "Bi", "Pb", "Th", "Rb", "Re", "Ho", "Er", "Tb", "Xe", "Co"], StringComparer.Ordinal);

    /// <summary>The text that stands for a superscript between two others.</summary>
    public static string Read(string text, string before, string after)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > Longest) return text;
        if (Citation().Match(trimmed) is { Success: true } found && !IsMathematics(trimmed, before, after)) return $"[{Numbers(found.Groups["numbers"].Value)}]";
        return trimmed.All(c => Plain.Contains(c, StringComparison.Ordinal)) ? string.Concat(trimmed.Select(c => Raised[Plain.IndexOf(c, StringComparison.Ordinal)])) : text;
    }

    /// <summary>Numbers with commas and hyphens, whatever was printed between them; null where it is none of that.</summary>
    public static string? NumbersOf(string text) =>
        text.Length <= Longest && Citation().Match(text.Trim()) is { Success: true } found ? Numbers(found.Groups["numbers"].Value) : null;

    static string Numbers(string printed) => string.Concat(printed.Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsAsciiDigit(c) ? c : c is ',' or ';' or '，' or '；' or '、' ? ',' : '-'));

    /// <summary>Whether superscript digits are an exponent or the mass of an isotope.</summary>
    /// <param name="text">Of the superscript, in plain digits.</param>
    /// <param name="before">A few characters in front of it.</param>
    /// <param name="after">A few characters behind it.</param>
    public static bool IsMathematics(string text, string before, string after)
    {
        if (!text.All(char.IsAsciiDigit)) return false;
        var word = LastWord(before);
        if (word == "10") return true;
        if (text is "2" or "3" && (Units.Contains(word) || (word.Length == 1 && char.IsLetter(word[0])))) return true;
        return word.Length == 0 && Elements.Contains(string.Concat(after.TakeWhile(char.IsAsciiLetter)));
    }

    /// <summary>Letters and digits at the end; empty behind a space.</summary>
    static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 4 && Script.IsSpacedLetter(text[start - 1])) start--;
        return text[start..];
    }

    [GeneratedRegex(@"^[\[［(（]?\s?(?<numbers>[1-9]\d{0,2}(\s?[,;，；、\-–—−‐‑~～]\s?[1-9]\d{0,2})*)\s?[\]］)）]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();
}
