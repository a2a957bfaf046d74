using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>What of a question lines of text can hold. Everything is in tables, whose payload column holds any question.</summary>
sealed partial class TextLimits
{
    static readonly string[] Carried = ["single-best-answer", "multiple-answer", "true-false", "short-answer", "cloze-typing", "number"];

    static readonly char[] Letters = [.. Enumerable.Range('A', 26).Select(letter => (char)letter)];

    readonly List<Bilingual> _left = [];

    TextLimits()
    {
    }

    public bool IsCarried { get; private set; }

    /// <summary>What is left out of a question that is carried.</summary>
    public IEnumerable<Bilingual> Left(int number) => _left.Select(left => new Bilingual($"第 {number} 题：{left.Zh}", $"question {number}: {left.En}"));

    public static Bilingual NotCarried(QuestionDraft draft)
    {
        var name = QuestionTypes.Find(draft.Type)?.Name ?? new Bilingual(draft.Type, draft.Type);
        if (draft.Type == "number")
            return new Bilingual(
                "文字里写不下的数值题：文字只写得下一个绝对误差或范围和一个各语言相同的单位，请用 CSV 或 XLSX 导出",
                "left out, because lines cannot hold it: Number with more than one absolute tolerance or range and one unit that is the same in each language; export it as CSV or XLSX");
        return new Bilingual($"文字里写不下的题：{name.Zh}，请用 CSV 或 XLSX 导出", $"left out, because lines cannot hold it: {name.En}; export it as CSV or XLSX");
    }

    public static TextLimits Of(QuestionDraft draft)
    {
        var limits = new TextLimits { IsCarried = Carried.Contains(draft.Type, StringComparer.Ordinal) };
        if (!limits.IsCarried) return limits;
        var payload = draft.Payload;
        var langs = payload.DescendantLangs().ToList();
        if (langs.Exists(lang => lang is not (EntryDefaults.Chinese or EntryDefaults.English))) limits.IsCarried = false;
        if (draft.Type == "number" && !NumberLine.Holds(payload)) limits.IsCarried = false;
        if (payload["options"] is JsonArray { Count: > 26 }) limits.IsCarried = false;
        var lists = (payload["gaps"] as JsonArray ?? []).Select(gap => gap!["answers"]).Append(payload["answers"]).OfType<JsonArray>().ToList();
        var answers = lists.SelectMany(list => list.OfType<JsonObject>()).ToList();
        if (answers.Exists(answer => answer["fraction"] is not null || answer["reason"] is not null || !IsPlain(answer["text"]!.AsObject()))) limits.IsCarried = false;
        if (payload["gaps"] is JsonArray gaps && gaps.Select(gap => $"{gap!["case"]} {gap["spelling"]}").Distinct(StringComparer.Ordinal).Count() > 1) limits.IsCarried = false;
        if (payload["text"] is JsonObject text && text.Any(one => ((string)one.Value!).Contains("__", StringComparison.Ordinal))) limits.IsCarried = false;
        if (draft.Objectives.Count > 0) limits._left.Add(new("学习目标没有写出", "its learning objectives are left out"));
        if (draft.Stimulus is not null) limits._left.Add(new("共用病例没有写出", "the shared case is left out"));
        if (draft.Type == "cloze-typing" && draft.Claims.Values.Any(part => part.Count > 0)) limits._left.Add(new("各空格的论断没有写出", "the claims of its gaps are left out"));
        return limits;
    }

    /// <summary>Whether a line, written after its label, is read back as it is.</summary>
    public static bool ReadsAsText(string line, bool isStem) =>
        line.Length > 0 && line == line.Trim() && !line.StartsWith(EntryText.Literal) && !line.Contains("**", StringComparison.Ordinal) && !Doubtful().IsMatch(line)
        && !line.Any(c => c is '\t' or '\u3000' or '\u00A0' or '\u200B' or '\uFEFF' or '\u2002' or '\u2003') && !(isStem && (LineShapes.BracketKey().IsMatch(line) || LineShapes.BracketTruth().IsMatch(line) || TypeBehind.IsIn(line)))
        && !LineShapes.EmptyBrackets().IsMatch(line) && !LineShapes.Gap().IsMatch(line) && line.Length < EntryReader.LongestLine - 100
        && OptionReasons.Part(line, Letters) is null;

    /// <summary>Answers stand in one line with separators between them.</summary>
    static bool IsPlain(JsonObject text) => text.All(one => (string)one.Value! is var word && word == word.Trim() && !word.AsSpan().ContainsAny(";；|/=\t\n【：:") && !word.Contains("  ", StringComparison.Ordinal));

    // Whatever might be taken for an option, a label, a number or a mark.
    [GeneratedRegex(@"^[\d（(\[【A-Za-z]{0,2}\s*\d*\s*[.、．:：)）】\]]|[A-Za-z]\s?[.、．:：)）]|答案|解析|Answer|Ans|Explanation|Rationale|[:：]|[√✓✔★☆☑*]\s*$|^[√✓✔★☆☑*#\\]|[（(]\s*(?:正确|correct)|^\d|^(?:故?选|EN|ZH|CN|第|Q)|【|  ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Doubtful();
}

static class PayloadLangs
{
    /// <summary>The languages of every text in a payload.</summary>
    public static IEnumerable<string> DescendantLangs(this JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(field => field.Value is JsonValue && LanguageTag.IsValid(field.Key) && map.All(one => LanguageTag.IsValid(one.Key) && one.Value is JsonValue) && !map.ContainsKey("id")
            ? [field.Key]
            : field.Value.DescendantLangs()),
        JsonArray list => list.SelectMany(item => item.DescendantLangs()),
        _ => [],
    };
}
