using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Makes questions that are answered by a number of keys that are nothing but one, and of what may be one where its question says so. Others stay as they are written.</summary>
static class NumberMaker
{
    /// <summary>Of typed answers that look like numbers.</summary>
    public static Bilingual OnlyAsWritten { get; } = new(
        "答案像一个数，按简答题导入：学生要照这样写才算对；要允许误差或换算单位，请写成“37±0.5 ℃”这样的形式，或在编辑器里改成数值题",
        "the answer looks like a number and was taken as a short answer: only exactly this text is right. For a tolerance or units write it like “37±0.5 ℃”, or make it a number question in the editor");

    /// <summary>What is read where a question is to have a number for its answer.</summary>
    static readonly Bilingual Forms = new("46、37±0.5 ℃、70 kg 或 36-37", "46, 37±0.5 ℃, 70 kg or 36-37");

    /// <summary>A question of the type, told in a remark; null where the key is none of these forms, or the type cannot hold it.</summary>
    public static (string Type, JsonObject Payload)? Of(EntryBlock block, string key)
    {
        // Who says what type it is is not asked again; a heading above many questions says it of most.
        if (block.Fields.Type is not (null or "number") || NumberKey.Of(key) is not { Answer: { } answer } read || (read.Sure != NumberKey.Surety.Certain && block.Type != "number")) return null;
        var (payload, unit) = (new JsonObject { ["value"] = answer.Value, [answer.Field] = answer.Right }, answer.Unit);
        if (unit.Length > 0)
            payload["units"] = new JsonArray(new JsonObject { ["id"] = "a", ["symbol"] = new JsonObject(LanguagesOf(block).Select(lang => KeyValuePair.Create(lang, (JsonNode?)unit))), ["factor"] = 1 });
        if (!IsHeld(block, payload)) return null;
        var (zh, en) = unit.Length > 0 ? ($"，单位 {unit}（可以不写）", $" in {unit}, which may be left out") : ("", "");
        block.Notes.Add(new($"答案是数，按数值题导入：{answer.Told.Zh}{zh}；要照字面比较，请写“题型：简答”", $"the answer is a number: taken as a number question, {answer.Told.En}{en}; to compare it as text, write “Type: short answer”"));
        return ("number", payload);
    }

    /// <summary>The same where the question says itself that it is one; refused where its key is none.</summary>
    public static (string? Type, JsonObject? Payload) Stated(EntryBlock block, KeyText key)
    {
        if (Of(block, key.Words) is { } made) return made;
        var (zh, en) = key.Line is { } line ? ($"第 {line} 行的", $" in line {line}") : ("", "");
        return EntryMaker.Refuse(block, new(
            $"{zh}答案“{EntryMaker.Shortened(key.Words)}”读不出一个数，题型写的却是数值题：可以写 {Forms.Zh}；要照字面比较，请写“题型：简答”",
            $"no number can be read of the answer “{EntryMaker.Shortened(key.Words)}”{en}, and the type says that it is one: write it like {Forms.En}; to compare it as text, write “Type: short answer”"));
    }

    /// <summary>Of a key that is none under a heading that says it of many.</summary>
    public static Bilingual NotRead(KeyText key) => new(
        $"题型写的是数值题，答案“{EntryMaker.Shortened(key.Words)}”读不出一个数，按简答题导入：学生要照这样写才算对；数可以写成 {Forms.Zh}",
        $"headed as a number, and no number can be read of the answer “{EntryMaker.Shortened(key.Words)}”: taken as a short answer, of which only exactly this text is right; a number is written like {Forms.En}");

    /// <summary>Whether nothing but a number is written, with a word for about or a unit at most.</summary>
    public static bool LooksLikeOne(string answer) => NumberKey.Of(answer) is { Sure: not NumberKey.Surety.Name };

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
}
