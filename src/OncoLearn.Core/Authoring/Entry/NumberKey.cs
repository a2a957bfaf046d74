using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>A key that is, or looks like, a number.</summary>
/// <param name="Answer">What it says; null where no question can hold it or nobody can tell: <c>约 37 ℃</c>, <c>5±10%</c>, <c>5.0±0.2×10^9</c>.</param>
sealed partial record NumberKey(NumberKey.Surety Sure, NumberKey.Number? Answer)
{
    /// <summary>In characters.</summary>
    const int Longest = 80;

    public enum Surety
    {
        /// <summary>With what it may differ by (<c>37±0.5 ℃</c>), or in a unit of measure (<c>70 kg</c>): nothing else.</summary>
        Certain,

        /// <summary>A number alone may be a name as well, such as a year, and a range what is asked for.</summary>
        Alike,

        /// <summary>A name as a rule, which a number begins: <c>4 型胶原</c>, the stage <c>3A</c>.</summary>
        Name,
    }

    /// <summary>Null where it neither is nor begins with one.</summary>
    public static NumberKey? Of(string key)
    {
        var plain = Plain(key).TrimEnd('。', '.');
        if (key.Trim().Length > Longest) return null;
        if (Form().Match(plain) is { Success: true } form && NumberOf(form, "value") is { } value) return OfForm(form, value, plain);
        return Vague().IsMatch(plain) ? new(Surety.Alike, Answer: null) : null;
    }

    static NumberKey OfForm(Match form, double value, string plain)
    {
        var unit = form.Groups["unit"].Value.Trim();
        if (form.Groups["off"].Success) return Tolerance(form, value, unit) is { } within ? new(Surety.Certain, within) : new(Surety.Alike, Answer: null);
        var isRange = form.Groups["to"].Success;
        var answer = isRange ? Range(form, value, unit) : Exactly(value, unit);
        if (IsPartOfName(form, unit)) return new(Surety.Name, answer);
        if (unit.Length == 0 || UnitOfMeasure().IsMatch(unit)) return new(unit.Length == 0 || isRange ? Surety.Alike : Surety.Certain, answer);
        return new(Vague().IsMatch(plain) ? Surety.Alike : Surety.Name, answer);
    }

    /// <summary>A letter that touches its figure is one, as in the stage 3A, but for those that are hardly written for anything but grams, hours, seconds, days, metres and litres.</summary>
    static bool IsPartOfName(Match form, string unit) =>
        unit is [var letter] && char.IsAsciiLetter(letter) && !"ghsdmlL".Contains(letter, StringComparison.Ordinal) && !char.IsWhiteSpace(form.Value[form.Groups["unit"].Index - 1]);

    static Number Exactly(double value, string unit) => new(value, unit, "tolerance", new() { ["absolute"] = 0 }, new($"{NumberText.Of(value)}，不允许误差", $"{NumberText.Of(value)} exactly"));

    static Number? Tolerance(Match form, double value, string unit)
    {
        // 5±10% and 5 mg±10% say the same, and 5±1% may mean either.
        if (NumberOf(form, "off") is not (>= 0 and var off) || form.Groups["share"].Success || unit is "%" or "‰" || IsPowerOfOne(form, "off")) return null;
        return new(value, unit, "tolerance", new() { ["absolute"] = off }, new($"{NumberText.Of(value)}，误差不超过 {NumberText.Of(off)}", $"{NumberText.Of(value)} within {NumberText.Of(off)}"));
    }

    static Number? Range(Match form, double value, string unit)
    {
        if (NumberOf(form, "to") is not { } to || to <= value || IsPowerOfOne(form, "to")) return null;
        var ends = new JsonObject { ["from"] = value, ["to"] = to };
        // Halved first: the sum may be greater than any number that can be written.
        return new((value / 2) + (to / 2), unit, "range", ends, new($"{NumberText.Of(value)} 到 {NumberText.Of(to)} 都算对", $"{NumberText.Of(value)} to {NumberText.Of(to)} is right"));
    }

    /// <summary>Whether 5.0±0.2×10^9 and 1-5×10^6 mean the power of both figures nobody can tell.</summary>
    static bool IsPowerOfOne(Match form, string other) => Power().IsMatch(form.Groups["value"].Value) != Power().IsMatch(form.Groups[other].Value);

    static double? NumberOf(Match form, string group) => TypedNumber.Read(form.Groups[group].Value) is { Unit: "", Value: var value } ? value : null;

    /// <summary>In the letters, digits and signs of the keyboard, as an input method for Chinese may give them wide or in one: <c>５％</c>, <c>㎎</c>. Exponents stay raised.</summary>
    static string Plain(string key) => string.Concat(key.Select(c => char.IsWhiteSpace(c) ? " " : c is (>= '！' and <= '～') or (>= '\u3371' and <= '\u33DF') ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString())).Trim();

    /// <param name="Unit">Empty for none.</param>
    /// <param name="Field">Of the payload, that says which numbers are right.</param>
    /// <param name="Told">The value and what may be typed for it.</param>
    public sealed record Number(double Value, string Unit, string Field, JsonObject Right, Bilingual Told);

    const string Figure = @"[-+−]?\s?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s?[eE][-+]?\d+|\s?[×xX*]\s?10(?:\^[-+−]?\d+|[⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹]+))?";

    const string Unit = @"(?<unit>[^\d\s±;|=,、。~至到—–+−-][^;|=,、。±~]{0,23})?(?<!左右|以上|以下)";

    /// <summary>Units of measure, with the names before them that make them greater or smaller, and two words that hold for any number: how often (次) and how many times as much (倍). An hour of the day (pm) is none.</summary>
    const string Measure =
        @"(?:%|‰|°C|°F|℃|℉|°|K|[kdcmµμunfMGT]?m|[kdcmµμunpfMGT]?(?:g|L|l|s|mol|M|Pa|J|cal|V|A|Hz|W|Gy|Sv|Bq|Ci|Da|eq|osm|Osm|OD|U|IU)|[kMG]?(?:bp|b)|mm ?Hg|cm ?H2O|ppm|min|h|d|hr|[\u00C5\u212B]|岁|年|个月|月|周|天|日|小时|分钟|秒|毫秒|千克|公斤|克|毫克|微克|纳克|吨|米|厘米|毫米|微米|纳米|升|毫升|微升|摩尔|毫摩尔|次|倍|years?|months?|weeks?|days?|hours?|minutes?|seconds?|摄氏度)(?:[²³]|\^?[23])?";

    /// <summary>One, or several of them. 分 is a minute where it stands below a stroke, and points of a score elsewhere.</summary>
    const string Measures = $@"(?:{Measure}|(?=/))(?:(?:[·⋅.]|\s?per\s?){Measure}|(?:/|\s?每\s?)(?:{Measure}|分)){{0,3}}";

    [GeneratedRegex(
        $@"^(?<value>{Figure})\s*(?:(?:±|\+/-|\+-)\s*(?<off>{Figure})(?<share>\s*%)?|(?:[-–—−~至到]|to)\s*(?<to>{Figure}))?\s*{Unit}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"[\d\s](?:[eE][-+]?\d|[×xX*]\s?10)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Power();

    [GeneratedRegex($@"^{Measures}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnitOfMeasure();

    /// <summary>With a word for about, or in forms that say more or less than one number.</summary>
    [GeneratedRegex($@"^(?:大约|约|近|至少|超过|不到|about|ca\.?|approx\.?|[≥≤<>≈~])?\s*(?:{Figure}|10\^[-+−]?\d+)\s*[%‰]?\s*(?:(?:±|[-–—−~至到])\s*{Figure})?\s*(?:{Measures}|分)?(?:左右|以上|以下)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vague();
}
