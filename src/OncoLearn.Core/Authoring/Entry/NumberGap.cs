using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// A number question of a stem with one gap into which nothing but a number goes: <c>体温约为____ ℃。</c> A unit behind the gap is that of the answer; the blank
/// stays in the stem.
/// </summary>
static partial class NumberGap
{
    const string Blank = "____";

    const int LongestUnit = 24;

    /// <returns>Null where there are several gaps, or the key is no number, or is in another unit than the one behind the gap.</returns>
    public static (string Type, JsonObject Payload)? Of(EntryBlock block, string key)
    {
        if (!block.Passage.IsEmpty || block.Stem.IsLiteral) return null;
        var stems = block.Stem.In(block.Defaults.Lang);
        if (stems.Count == 0 || stems.Values.Any(text => GapsIn(text).Count != 1)) return null;
        var units = stems.ToDictionary(stem => stem.Key, stem => UnitBehind(stem.Value), StringComparer.Ordinal);
        if (InUnit(key.Trim().TrimEnd('。'), [.. units.Values.OfType<string>()]) is not { } words || NumberMaker.Of(block, words) is not var (type, payload)) return null;
        if (payload["units"]?[0]?["symbol"] is JsonObject symbols)
            foreach (var (lang, unit) in units)
                if (unit is not null) symbols[lang] = unit;
        block.Stem.Change(text => LineShapes.Gap().Replace(text, Blank));
        return (type, payload);
    }

    /// <summary>The key with its unit; null where it has another one.</summary>
    /// <param name="units">Behind the gap, in one language or in each.</param>
    static string? InUnit(string key, IReadOnlyList<string> units)
    {
        if (units.Count == 0) return key;
        var folded = Fold(key);
        if (units.Any(unit => folded.EndsWith(Fold(unit), StringComparison.Ordinal) && Figures().IsMatch(folded[..^Fold(unit).Length]))) return key;
        return Figures().IsMatch(folded) ? $"{key} {units[0]}" : null;
    }

    static string? UnitBehind(string text)
    {
        var gap = GapsIn(text)[0];
        var rest = text[(gap.Index + gap.Length)..];
        var behind = rest.TrimStart();
        for (var length = Math.Min(LongestUnit, behind.Length); length > 0; length--)
        {
            var unit = behind[..length];
            if (!char.IsWhiteSpace(unit[^1]) && GapAnswers.IsUnit(unit) && EndsThere(unit, behind[length..])) return IsSymbol().IsMatch(unit) ? null : unit;
        }
        return null;
    }

    /// <summary>克 in 克隆 and 倍 in 倍体 are no units, nor is K in K-ras.</summary>
    static bool EndsThere(string unit, string rest) =>
        rest.Length == 0 || (Texts.Script.IsHan(unit[^1]) ? !char.IsLetter(rest[0]) || GoesOn().IsMatch(rest) : !char.IsAsciiLetterOrDigit(rest[0]) && rest[0] is not ('-' or '\'' or '’'));

    static List<Match> GapsIn(string text) => [.. (LineShapes.Gap().IsMatch(text) ? LineShapes.Gap() : LineShapes.EmptyBrackets()).Matches(text).OfType<Match>()];

    static string Fold(string text) => text.Normalize(NormalizationForm.FormKC);

    [GeneratedRegex(@"^[\s\d.,，+\-−±/×^eE]*\d\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figures();

    /// <summary>A letter that as often names something, as in group A.</summary>
    [GeneratedRegex("^[A-KM-Z]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsSymbol();

    [GeneratedRegex("^(?:以[上下内后前]|之|内|后|前|左右|的|为|时|起|和|或|至|到|是|者|，)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoesOn();
}
