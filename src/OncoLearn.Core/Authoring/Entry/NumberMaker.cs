using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Makes questions that are answered by a number of keys that are nothing but one: with what it may differ by (<c>37±0.5 ℃</c>), or in a unit of measure (<c>70 kg</c>). A number
/// alone may be a name as well, such as a year, and a range may be what is asked for, which nobody could type as one number: both stay as they are written.
/// </summary>
static partial class NumberMaker
{
    /// <summary>Of typed answers that look like numbers.</summary>
    public static Bilingual OnlyAsWritten { get; } = new(
        "答案像一个数，按简答题导入：学生要照这样写才算对；要允许误差或换算单位，请写成“37±0.5 ℃”这样的形式，或在编辑器里改成数值题",
        "the answer looks like a number and was taken as a short answer: only exactly this text is right. For a tolerance or units write it like “37±0.5 ℃”, or make it a number question in the editor");

    const string Figure = @"[-+−－＋]?\s?(?:\d[\d,，]*(?:[.．]\d+)?|[.．]\d+)(?:\s?[eE][-+]?\d+|\s?[×xX*]\s?10(?:\^[-+−]?\d+|[⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹]+))?";

    const string Unit = @"(?<unit>[^\d\s±;；|=,，、。~～至到—–+＋－−-][^;；|=,，、。±~～]{0,23})?";

    /// <summary>Units of measure, with the names before them that make them greater or smaller: no word that counts or names a thing.</summary>
    const string Measure =
        @"(?:%|‰|°C|°F|°|K|[kdcmµμunpfMGT]?(?:g|m|L|l|s|mol|M|Pa|J|cal|V|A|Hz|W|Gy|Sv|Bq|Ci|Da|eq|osm|Osm|OD|U|IU)|[kMG]?(?:bp|b)|[kc]?cal|mm ?Hg|cm ?H2O|ppm|min|h|d|hr|IU|Å|岁|年|个月|月|周|天|日|小时|分钟|秒|毫秒|分|千克|公斤|克|毫克|微克|纳克|吨|米|厘米|毫米|微米|纳米|升|毫升|微升|摩尔|毫摩尔|次|倍|years?|months?|weeks?|days?|hours?|minutes?|seconds?|次每分钟|摄氏度)(?:[²³]|\^?[23])?";

    /// <summary>A question of the type, told in a remark; null where the key is none of these forms, or the type cannot hold it.</summary>
    public static (string Type, JsonObject Payload)? Of(EntryBlock block, string key)
    {
        // Who says what type it is is not asked again; a heading above many questions says it of most.
        if (block.Fields.Type is not (null or "number") || Read(key.Trim(), mayBeBare: block.Type == "number") is not var (value, rule, unit)) return null;
        var payload = new JsonObject { ["value"] = value, [rule.Name] = rule.Holder };
        if (unit.Length > 0)
            payload["units"] = new JsonArray(new JsonObject { ["id"] = "a", ["symbol"] = new JsonObject(LanguagesOf(block).Select(lang => KeyValuePair.Create(lang, (JsonNode?)unit))), ["factor"] = 1 });
        if (!IsHeld(block, payload)) return null;
        var (zh, en) = unit.Length > 0 ? ($"，单位 {unit}（可以不写）", $" in {unit}, which may be left out") : ("", "");
        block.Notes.Add(new($"答案是数，按数值题导入：{rule.Told.Zh}{zh}；要照字面比较，请写“题型：简答”", $"the answer is a number: taken as a number question, {rule.Told.En}{en}; to compare it as text, write “Type: short answer”"));
        return ("number", payload);
    }

    /// <summary>Whether nothing but a number is written, with a word for about or a unit at most.</summary>
    public static bool LooksLikeOne(string answer) => answer.Length <= Longest && (Number().IsMatch(answer.Trim()) || Read(answer.Trim(), mayBeBare: false) is not null || (Read(answer.Trim(), mayBeBare: true) is { } read && (read.Unit.Length == 0 || read.Rule.Name == "range")));

    const int Longest = 80;

    /// <param name="mayBeBare">Whether a number alone, or with any unit, is one of the type.</param>
    static (double Value, Rule Rule, string Unit)? Read(string key, bool mayBeBare)
    {
        if (key.Length > Longest || Form().Match(key.TrimEnd('。')) is not { Success: true } form || NumberOf(form, "value") is not { } value) return null;
        var unit = form.Groups["unit"].Value.Trim();
        var measured = unit.Length > 0 && IsMeasure(form, unit);
        // Whether 5.0±0.2×10^9 and 1-5×10^6 mean the power of both figures nobody can tell.
        if ((form.Groups["off"].Success || form.Groups["to"].Success) && Power().IsMatch(key)) return null;
        if (form.Groups["off"].Success)
        {
            // 5±10% and 5 mg±10% say the same, and 5±1% may mean either.
            if (NumberOf(form, "off") is not { } off || off < 0 || form.Groups["share"].Success || unit is "%" or "％" or "‰") return null;
            return (value, new("tolerance", new() { ["absolute"] = off }, new($"{NumberText.Of(value)}，误差不超过 {NumberText.Of(off)}", $"{NumberText.Of(value)} within {NumberText.Of(off)}")), unit);
        }
        if (form.Groups["to"].Success)
        {
            if (!mayBeBare || NumberOf(form, "to") is not { } to || to <= value || (unit.Length > 0 && !measured)) return null;
            var ends = new JsonObject { ["from"] = value, ["to"] = to };
            return ((value + to) / 2, new("range", ends, new($"{NumberText.Of(value)} 到 {NumberText.Of(to)} 都算对", $"{NumberText.Of(value)} to {NumberText.Of(to)} is right")), unit);
        }
        return measured || mayBeBare ? (value, new("tolerance", new() { ["absolute"] = 0 }, new($"{NumberText.Of(value)}，不允许误差", $"{NumberText.Of(value)} exactly")), unit) : null;
    }

    /// <summary>A letter that touches its figure is part of a name, as in the stage 3A.</summary>
    static bool IsMeasure(Match form, string unit) =>
        UnitOfMeasure().IsMatch(unit.Normalize(System.Text.NormalizationForm.FormKC)) && (unit.Length > 1 || !char.IsAsciiLetter(unit[0]) || char.IsWhiteSpace(form.Value[form.Groups["unit"].Index - 1]));

    static double? NumberOf(Match form, string group) => TypedNumber.Read(form.Groups[group].Value) is { Unit: "", Value: var value } ? value : null;

    static IReadOnlyList<string> LanguagesOf(EntryBlock block) => block.Stem.In(block.Defaults.Lang).Keys.ToList() is { Count: > 0 } langs ? langs : [block.Defaults.Lang];

    static bool IsHeld(EntryBlock block, JsonObject payload)
    {
        var tried = (JsonObject)payload.DeepClone();
        tried["stem"] = new JsonObject(LanguagesOf(block).Select(lang => KeyValuePair.Create(lang, (JsonNode?)"?")));
        try
        {
            QuestionTypes.Of("number").Parse(JsonSerializer.SerializeToElement(tried));
            return true;
        }
        catch (QuestionFormatException)
        {
            return false;
        }
    }

    /// <param name="Name">Of the field that holds what is taken for right.</param>
    /// <param name="Told">The value and what may be typed for it.</param>
    sealed record Rule(string Name, JsonObject Holder, Bilingual Told);

    [GeneratedRegex(
        $@"^(?<value>{Figure})\s*(?:(?:±|\+/-|\+-)\s*(?<off>{Figure})(?<share>\s*[%％])?|(?:[-–—−－~～至到]|to)\s*(?<to>{Figure}))?\s*{Unit}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"[\d\s](?:[eE][-+]?\d|[×xX*]\s?10)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Power();

    [GeneratedRegex($@"^{Measure}(?:(?:[/·⋅.]|\s?每\s?|\s?per\s?){Measure}){{0,3}}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnitOfMeasure();

    [GeneratedRegex($@"^(?:大约|约|近|至少|超过|不到|about|ca\.?|approx\.?|[≥≤<>≈~～＞＜])?\s*(?:{Figure}|10\^[-+−]?\d+)\s*(?:%|℃|℉|％|‰)?\s*(?:(?:±|[-–—−－~～至到])\s*{Figure})?\s*(?:{Measure}(?:/{Measure}){{0,2}}|℃|℉|％)?(?:左右|以上|以下)?[。.]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
