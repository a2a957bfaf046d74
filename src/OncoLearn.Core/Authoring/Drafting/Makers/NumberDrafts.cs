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
    const string Blank = "____";
    const int NearNumbers = 2;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim => index.IsFact(claim) && NumberOf(index, claim) is not null);

    public ClaimDraft? Make(DraftIndex index, Claim claim, int round, Chance chance)
    {
        if (round > 0 || NumberOf(index, claim) is not { } number) return null;
        var stem = new Bilingual(
            $"按综述第 {claim.Section} 节的报告，下面的空格里是哪个数？“{number.Zh}”",
            $"Which number does section {claim.Section} of the review give in this place? “{number.En}”");
        var others = index.Course.Claims.Where(other => other != claim && other.Section == claim.Section).Select(other => (Claim: other, Number: NumberOf(index, other)))
            .Where(other => other.Number is not null && other.Number.Value != number.Value)
            .OrderByDescending(other => other.Claim.Subject == claim.Subject)
            .DistinctBy(other => other.Number!.Value).Take(NearNumbers);
        var payload = new JsonObject
        {
            ["stem"] = Payloads.Text(stem),
            ["explanation"] = Payloads.Text(Payloads.Explanation([claim])),
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

    static Found? NumberOf(DraftIndex index, Claim claim)
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
        var free = Digits().Matches(text).Where(match => !names.Any(name => match.Index >= name.Start && match.Index < name.Start + name.Length)).ToList();
        if (free is not [var only] || !double.TryParse(only.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var before = text[..only.Index].TrimEnd();
        // The number of a section, or one that another word of the sentence gives away.
        if (before.EndsWith("section", StringComparison.OrdinalIgnoreCase) || before.EndsWith('第') || text[..only.Index].Contains(only.Value, StringComparison.Ordinal) || text[(only.Index + only.Length)..].Contains(only.Value, StringComparison.Ordinal)) return null;
        return (value, $"{text[..only.Index]}{Blank}{text[(only.Index + only.Length)..]}");
    }

    sealed record Found(double Value, string Zh, string En);

    [GeneratedRegex(@"(?<![\p{IsBasicLatin}-[\s(]])\d+(\.\d+)?(?![\d.]*[-–~A-Za-z\d])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
