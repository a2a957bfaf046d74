using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.SingleBestAnswer;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>An option as a maker gives it.</summary>
sealed record DraftOption(Bilingual Text, bool Correct, Bilingual Reason);

/// <summary>Writes drafts as authors write questions.</summary>
static class Payloads
{
    const int MarkLength = 8;
    const int LongestZh = 220;
    const int LongestEn = 110;

    public static JsonObject Text(Bilingual text) => new() { [Wording.Zh] = text.Zh, [Wording.En] = text.En };

    /// <param name="variant">What tells the draft from others of its kind and claim, by key: its wrong options.</param>
    public static ClaimDraft Choice(DraftIndex index, DraftKind kind, IReadOnlyList<Claim> claims, IEnumerable<string> variant, Bilingual stem, IReadOnlyList<DraftOption> options, CognitiveLevel level, Difficulty difficulty)
    {
        variant = [.. variant];
        return Of(index, kind, claims, variant, "single-best-answer", level, difficulty, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [SingleBestAnswerQuestion.PartKey] = [.. claims.Select(claim => claim.Key)] }, new JsonObject
        {
            ["stem"] = Text(stem),
            ["explanation"] = Text(Explanation(index, claims)),
            ["options"] = new JsonArray([.. options.Select((option, at) => new JsonObject
            {
                ["id"] = Id(at),
                ["text"] = Text(option.Text),
                ["correct"] = option.Correct,
                ["reason"] = Text(option.Reason),
            })]),
        }) with
        { Wrong = [.. variant] };
    }

    public static ClaimDraft Of(DraftIndex index, DraftKind kind, IReadOnlyList<Claim> claims, IEnumerable<string> variant, string type, CognitiveLevel level, Difficulty difficulty, IReadOnlyDictionary<string, IReadOnlyList<string>> parts, JsonObject payload) =>
        new(KeyOf(kind, claims[0], variant), kind, [.. claims.Select(claim => claim.Key)], claims[0].Statement, new QuestionDraft
        {
            Type = type,
            Payload = index.Languages.Keep(payload),
            Category = claims[0].Category,
            Section = claims[0].Section,
            Level = level,
            Difficulty = difficulty,
            Use = QuestionUse.Practice,
            Claims = parts,
        });

    public static string Id(int at) => ((char)('a' + at)).ToString();

    /// <summary>Section, kind of evidence and references of each claim, with what it says; and what is to be doubted, where there is room.</summary>
    public static Bilingual Explanation(DraftIndex index, IReadOnlyList<Claim> claims)
    {
        var (zh, en) = ("", "");
        var before = "";
        foreach (var claim in claims)
        {
            var (said, source) = (Wording.Statement(claim), Wording.Source(claim));
            var head = $"Section {claim.Section} {source.En}: ";
            // What rests on the same as the claim before is not told twice.
            zh += (head == before ? "" : $"第 {claim.Section} 节{source.Zh}：") + said.Zh;
            en += (en.Length > 0 ? " " : "") + (head == before ? "" : head) + said.En;
            before = head;
        }
        foreach (var claim in claims.DistinctBy(claim => claim.Note?.In([Wording.En]).Value))
        {
            if (claim.Note is not { } note || Notes.Points(note)) continue;
            var of = claims.Count == 1 ? new("", "") : On(index, claim, claims);
            var (noteZh, noteEn) = (of.Zh + note.In([Wording.Zh]).Value.Trim(), of.En + note.In([Wording.En]).Value.Trim());
            if (zh.Length + noteZh.Length > LongestZh || en.Split(' ').Length + noteEn.Split(' ').Length > LongestEn) continue;
            zh += noteZh;
            en += " " + noteEn;
        }
        return new(zh, en);
    }

    /// <summary>Which of several findings a note is on.</summary>
    static Bilingual On(DraftIndex index, Claim claim, IReadOnlyList<Claim> claims) =>
        claim.Cancer is { } tumour && claims.Count(other => other.Cancer == tumour) == 1 && Wording.Name(index, tumour) is var name ? new($"关于{Script.Spaced(name.Zh)}一项：", $"On the finding in {name.En}: ")
        : claims.Count(other => other.Section == claim.Section) == 1 ? new($"关于第 {claim.Section} 节：", $"On section {claim.Section}: ")
        : Wording.Name(index, claim.Object ?? claim.Subject) is var what ? new($"关于{Script.Spaced(what.Zh)}一项：", $"On the finding about {what.En}: ") : new("", "");

    static string KeyOf(DraftKind kind, Claim claim, IEnumerable<string> variant)
    {
        var choice = string.Join('\n', variant.Order(StringComparer.Ordinal));
        return $"{kind.Word()}:{claim.Key}" + (choice.Length == 0 ? "" : $":{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(choice)))[..MarkLength]}");
    }
}
