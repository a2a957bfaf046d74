using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Makes questions whose answers are typed.</summary>
static class TypedMaker
{
    static readonly char[] Synonyms = [';', '；', '|'];

    /// <summary>What parts the answers to gaps, the surest first.</summary>
    static readonly string[][] GapSeparators = [[";", "；"], ["\t", "  ", "　"], ["、"], [",", "，"], [" "]];

    /// <summary>Of a definition or a longer answer, which no comparison of words can mark.</summary>
    public static Bilingual Essay { get; } = new("名词解释、问答题和论述题要按评分标准批改：论述题请在编辑器里写", "definitions and longer answers are marked by a rubric: write an essay question in the editor");

    public static bool HasGap(string text) => LineShapes.Gap().IsMatch(text) || LineShapes.EmptyBrackets().IsMatch(text);

    /// <summary>Answers are parted by <c>;</c> or <c>|</c>; in pairs of languages by <c>=</c>.</summary>
    public static (string? Type, JsonObject? Payload) ShortAnswer(EntryBlock block, string key)
    {
        var answers = Answers(key.Split(Synonyms, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), block);
        if (answers.Count == 0) return EntryMaker.Refuse(block, new("没有答案", "there is no answer"));
        if (answers.Any(answer => answer!["text"]!.AsObject().Any(text => ((string)text.Value!).Length > TypedFields.MostCharacters)))
            return EntryMaker.Refuse(block, new(
                $"答案太长，简答题的答案最多 {TypedFields.MostCharacters} 个字；论述题请在编辑器里写", $"the answer is too long: a short answer has at most {TypedFields.MostCharacters} characters; write an essay question in the editor"));
        if (LongAnswer.IsMeant(block, key, [.. answers.SelectMany(answer => answer!["text"]!.AsObject().Select(text => (string)text.Value!))])) block.Notes.Add(LongAnswer.Note);
        if (block.Fields.Type != "short-answer" && block.Type != "number" && answers.All(answer => answer!["text"]!.AsObject().All(text => NumberMaker.LooksLikeOne((string)text.Value!)))) block.Notes.Add(NumberMaker.OnlyAsWritten);
        var payload = new JsonObject { ["answers"] = answers };
        AddRules(block, payload);
        return ("short-answer", payload);
    }

    public static (string? Type, JsonObject? Payload) Cloze(EntryBlock block, string key)
    {
        var passage = block.Passage.IsEmpty ? block.Stem : block.Passage;
        var texts = passage.In(block.Defaults.Lang);
        var counts = texts.Values.Select(text => GapsIn(text).Count).Distinct().ToList();
        if (counts is [0]) return EntryMaker.Refuse(block, new("没有空格：请在要填写的地方写 ____", "there is no blank in it: write ____ where the answer goes"));
        if (counts is not [> 0 and var count]) return EntryMaker.Refuse(block, new("各语言的空格数不同", "there are not as many gaps in each language"));
        if (Part(key, count) is not { } answers)
            return EntryMaker.Refuse(block, new($"有 {count} 个空格，答案的个数不同；请用分号隔开", $"there are {count} gaps and another number of answers; part them by semicolons"));
        var gaps = new JsonArray([.. answers.Select((answer, at) => GapOf(block, answer, at))]);
        var payload = new JsonObject { ["gaps"] = gaps, ["text"] = new JsonObject(texts.Select(text => KeyValuePair.Create(text.Key, (JsonNode?)WithIds(text.Value)))) };
        if (block.Passage.IsEmpty) payload["stem"] = new JsonObject(texts.Keys.Select(lang => KeyValuePair.Create(lang, (JsonNode?)(lang == EntryDefaults.English ? "Fill in the gaps." : "填空。"))));
        return ("cloze-typing", payload);
    }

    /// <summary>The answers to so many gaps; null where no way to part them gives so many.</summary>
    static IReadOnlyList<string>? Part(string key, int count)
    {
        if (count == 1) return [string.Join('|', key.Split(Synonyms, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        foreach (var separators in GapSeparators)
        {
            // A figure and its unit are one answer.
            if (separators is [" "] && NumberMaker.LooksLikeOne(key)) return null;
            var parts = key.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == count) return parts;
        }
        return null;
    }

    static JsonObject GapOf(EntryBlock block, string answer, int at)
    {
        var words = GapAnswers.Of(answer, '|');
        block.Notes.AddRange(GapAnswers.Told(words).Except(block.Notes));
        var gap = new JsonObject { ["id"] = IdOf(at), ["answers"] = Answers(words, block) };
        AddRules(block, gap);
        return gap;
    }

    static void AddRules(EntryBlock block, JsonObject holder)
    {
        if (block.Fields.ForgivesSlip) holder["spelling"] = Spelling.OneEdit.Word();
        if (block.Fields.CaseMatters) holder["case"] = true;
    }

    /// <summary>What only differs as typed answers may differ is one answer.</summary>
    static JsonArray Answers(IReadOnlyCollection<string> words, EntryBlock block)
    {
        var distinct = words.DistinctBy(word => TypedText.Normalise(word, block.Fields.CaseMatters)).ToList();
        if (distinct.Count < words.Count) block.Notes.Add(new("去掉了与别的写法只差连字符、空格或大小写的答案：它们本来就算对", "answers that differ from others by hyphens, spaces or capitals alone were taken out: they are accepted anyway"));
        return [.. distinct.Select((word, at) => new JsonObject { ["id"] = EntryIds.Of(at), ["text"] = AnswerText(word, block.Defaults.Lang) })];
    }

    /// <summary><c>细胞凋亡 = apoptosis</c> is one answer in two languages.</summary>
    static JsonObject AnswerText(string word, string lang)
    {
        var pair = word.Split(" = ", 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return pair.Length == 2 ? new JsonObject { [EntryDefaults.Chinese] = pair[0], [EntryDefaults.English] = pair[1] } : new JsonObject { [lang] = word };
    }

    /// <summary>
    /// One answer as it is written in the languages that it has, in the form that is read of a line: each spelling with that of the other language that stands in the same place. In a
    /// question in both, a spelling that the other language lacks, a name as a rule, is one of both: else no language would have all the texts.
    /// </summary>
    public static string Paired(IReadOnlyDictionary<string, string> texts, bool inBoth)
    {
        var spellings = texts.ToDictionary(text => text.Key, text => GapAnswers.Of(text.Value, Synonyms).ToArray(), StringComparer.Ordinal);
        var (zh, en) = (spellings.GetValueOrDefault(EntryDefaults.Chinese, []), spellings.GetValueOrDefault(EntryDefaults.English, []));
        var both = Math.Min(zh.Length, en.Length);
        var others = spellings.Where(text => text.Key is not (EntryDefaults.Chinese or EntryDefaults.English)).SelectMany(text => text.Value);
        return string.Join('|', [.. zh.Take(both).Zip(en, (one, other) => $"{one} = {other}"), .. zh.Skip(both).Concat(en.Skip(both)).Select(one => inBoth ? $"{one} = {one}" : one), .. others]);
    }

    static List<Match> GapsIn(string text) => [.. (LineShapes.Gap().IsMatch(text) ? LineShapes.Gap() : LineShapes.EmptyBrackets()).Matches(text).OfType<Match>()];

    static string WithIds(string text)
    {
        var at = 0;
        var gap = LineShapes.Gap();
        var used = gap.IsMatch(text) ? gap : LineShapes.EmptyBrackets();
        return used.Replace(text, match => $"{{{{{IdOf(NumberOf(match) ?? at++)}}}}}");
    }

    /// <summary>From 0; null where the gap has no number.</summary>
    static int? NumberOf(Match match) => match.Groups["number"] is { Success: true } number ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) - 1 : null;

    static string IdOf(int at) => FormattableString.Invariant($"g{at + 1}");
}
