using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks for the only number of a claim's sentence; what stands in names is none.</summary>
sealed partial class NumberDrafts : IDraftMaker
{
    const int NearNumbers = 2;

    public DraftKind Kind => DraftKind.Number;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim => index.IsFact(claim) && NumberOf(index, claim) is not null);

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        if (NumberOf(index, claim) is not { } number) return null;
        var stem = new Bilingual(
            $"请按综述第 {claim.Section} 节填写空格里的数：“{number.Zh}”",
            $"Fill in the number that section {claim.Section} of the review gives: “{number.En}”");
        var others = index.Course.Claims.Where(other => other != claim && other.Section == claim.Section).Select(other => (Claim: other, Number: NumberOf(index, other)))
            .Where(other => other.Number is not null && other.Number.Value != number.Value)
            .OrderByDescending(other => other.Claim.Subject == claim.Subject)
            .DistinctBy(other => other.Number!.Value).Take(NearNumbers);
        var payload = new JsonObject
        {
            ["stem"] = Payloads.Text(stem),
            ["explanation"] = Payloads.Text(Payloads.Explanation(index, [claim])),
            ["value"] = number.Value,
            ["tolerance"] = new JsonObject { ["absolute"] = 0 },
            ["reason"] = Payloads.Text(Reasons.Right(claim)),
            ["near"] = new JsonArray([.. others.Select((other, at) => new JsonObject
            {
                ["id"] = $"near-{Payloads.Id(at)}",
                ["value"] = other.Number!.Value,
                ["tolerance"] = new JsonObject { ["absolute"] = 0 },
                ["reason"] = Payloads.Text(Reasons.Wrong(index, claim, other.Claim)),
            })]),
        };
        return Payloads.Of(index, DraftKind.Number, [claim], [], "number", CognitiveLevel.Remember, Difficulty.Medium, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [NumberQuestion.PartKey] = [claim.Key] }, payload);
    }

    /// <summary>The claim's only number, where it is worth knowing: an effect, a rate, a share, a survival or a frequency; no count of heads and no limit of a group.</summary>
    static Found? NumberOf(DraftIndex index, Claim claim) => index.Remember("number", claim, () => Find(index, claim));

    static Found? Find(DraftIndex index, Claim claim)
    {
        var said = Wording.Statement(claim);
        return (index.Languages.Zh ? In(index, said.Zh) : null, index.Languages.En ? In(index, said.En) : null) switch
        {
            ({ } zh, { } en) => zh.Value == en.Value ? new Found(zh.Value, zh.Sentence, en.Sentence) : null,
            ({ } zh, null) when !index.Languages.En => new Found(zh.Value, zh.Sentence, ""),
            (null, { } en) when !index.Languages.Zh => new Found(en.Value, "", en.Sentence),
            _ => null,
        };
    }

    static (double Value, string Sentence)? In(DraftIndex index, string text)
    {
        var names = index.Names.FindIn(text);
        var free = Numbers().Matches(text).Where(match => !char.IsLetter(match.Value[0]) && !names.Any(name => match.Index >= name.Start && match.Index < name.Start + name.Length)).ToList();
        // A number that hangs together with another (a range, a ratio, a date) is no number by itself.
        if (free is not [var only] || !Whole().IsMatch(only.Value) || !double.TryParse(only.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var (before, after) = (text[..only.Index], text[(only.Index + only.Length)..]);
        if (!Units().IsMatch(after) && (!Measures().IsMatch(before) || Limits().IsMatch(before) || LimitsAfter().IsMatch(after))) return null;
        // One that another word of the sentence gives away.
        if (before.Contains(only.Value, StringComparison.Ordinal) || after.Contains(only.Value, StringComparison.Ordinal)) return null;
        return (value, $"{before}{Gap.Blank}{after}");
    }

    sealed record Found(double Value, string Zh, string En);

    /// <summary>Digits with all that they are joined to: 1,000; 2/3; 2:1; 10–17; T3; 7.96 × 10⁻³⁵.</summary>
    [GeneratedRegex(@"[A-Za-z\u0370-\u03FF\-–]*\d[\d.,/:×*~\-–−⁰¹²³⁴⁵⁶⁷⁸⁹]*(?<![.,:])( ?[×*] ?[\d⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(-[A-Za-z]+|[A-Za-z]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^ ?(%|％|per cent|percent|months?|weeks?|times\b|-?fold|个月|周|倍|成)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Units();

    [GeneratedRegex(@"(ratio|coefficient|correlation|sensitivity|specificity|frequency|rate|风险比|比值比|系数|灵敏度|特异度|频率)[^.;，。；\d]{0,80}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Measures();

    [GeneratedRegex(@"(\bover|\bunder|\babove|\bbelow|\baged|\bolder than|\byounger than|\bsections?|\bat least|第|超过|不到|年龄|直径) ?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Limits();

    [GeneratedRegex(@"^ ?(cm|mm|years? (of age|old)|岁|厘米|毫米|例|patients|cases|个|名|位)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LimitsAfter();
}
