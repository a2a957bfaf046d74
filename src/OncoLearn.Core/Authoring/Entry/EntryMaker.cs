using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Makes a question of what was gathered, or says why none can be made: one right option is a single best answer, several are a multiple answer, true or
/// false a statement, an answer without options is typed, a number where it is nothing else, and into gaps as many answers are typed as there are gaps.
/// </summary>
static class EntryMaker
{
    const int ShownWords = 60;

    /// <summary>Of a question that names none, where nothing is said for all.</summary>
    public static Bilingual NoCategory { get; } = new("没有写类别", "it names no category");

    /// <summary>Of options that say no more than whether it is true.</summary>
    public static Bilingual TakenAsStatement { get; } = new("选项是对和错，按判断题导入", "its options are true and false: taken as a statement");

    public static EntryItem Make(EntryBlock block)
    {
        block = EntryLanguage.Recognised(block);
        KeyFinder.ClearBrackets(block);
        var item = new EntryItem(block.At, block.Line, block.LastLine, block.Label) { Words = Shortened(block.Stem.ToString()) };
        var (type, payload) = block.Options.Count > 0 ? OfOptions(block) : OfAnswer(block);
        if (block.Type == "cloze-typing" && block.Options.Count == 0 && type is not null && !payload!.ContainsKey("gaps") && !TypedMaker.HasGap(block.Stem.ToString())) block.Notes.Add(NoBlank(type));
        if (EntryFields.Apply(block.Fields, block.Defaults).Category is null) block.Problems.Add(NoCategory);
        if (type is not null && payload is not null && block.Problems.Count == 0)
        {
            AddShared(block, payload);
            TypeBehind.Cut(block, type, payload);
            LostLanguages.Tell(block, type, payload);
        }
        if (type is null || payload is null || block.Problems.Count > 0) return item with { Problems = block.Problems, Notes = block.Notes };
        return Checked(item, Draft(block, type, payload)) with { Notes = block.Notes };
    }

    /// <summary>The item with the draft, or with what keeps it from being a question of its type.</summary>
    public static EntryItem Checked(EntryItem item, EntryDraft draft)
    {
        var faults = FaultsOf(draft.Question);
        return faults.Count == 0
            ? item with { Draft = draft }
            : item with { Problems = [.. faults.Select(fault => fault.Path.Length == 0 ? fault.Problem : new Bilingual($"{fault.Path}：{fault.Problem.Zh}", $"{fault.Path}: {fault.Problem.En}"))] };
    }

    public static string Shortened(string stem)
    {
        var line = OneLine.Of(stem);
        return line.Length <= ShownWords ? line : $"{Cut.At(line, ShownWords)}…";
    }

    static IReadOnlyList<QuestionFault> FaultsOf(QuestionDraft draft)
    {
        try
        {
            QuestionTypes.Of(draft.Type).Parse(JsonSerializer.SerializeToElement(draft.Payload));
            return [];
        }
        catch (QuestionFormatException faulty)
        {
            return faulty.Faults;
        }
    }

    static (string? Type, JsonObject? Payload) OfOptions(EntryBlock block)
    {
        if (block.Options.Count == 1) return Refuse(block, new("只有一个选项", "there is only one option"));
        if (block.Options.GroupBy(option => option.Letter).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return Refuse(block, new($"选项 {twice.Key} 出现了两次", $"option {twice.Key} is there twice"));
        if (block.Options.Find(option => option.Text.IsEmpty) is { } empty) return Refuse(block, new($"选项 {empty.Letter} 没有文字", $"option {empty.Letter} has no text"));
        var truths = block.Options.ConvertAll(option => EntryWords.Truth(option.Text.ToString()));
        if (KeyFinder.LettersOf(block) is not { } letters) return default;
        if (block.Options.Count == 2 && letters.Count == 1 && truths.Contains(true) && truths.Contains(false)) return TrueOrFalse(block, letters[0], truths);
        if (letters.Count == block.Options.Count) return Refuse(block, new("所有选项都是正确的，至少要有一个不正确", "all options are right; at least one has to be wrong"));
        PartReasons(block);
        if (block.Options.Exists(option => option.SaysLetter))
            block.Notes.Add(new("列表各项开头的字母算作选项的文字（如“C. elegans”），选项另按次序编号", "letters at the beginning of the listed items were taken for their words, as in “C. elegans”; the options are lettered in their order"));
        var type = letters.Count == 1 ? "single-best-answer" : "multiple-answer";
        if (block.TypeHint == "multiple-answer" && letters.Count == 1)
            block.Notes.Add(new("题型写的是多选，答案只有一个，按单选题导入", "headed as multiple answer with one right option: taken as single best answer"));
        if (block.TypeHint == "single-best-answer" && letters.Count > 1)
            block.Notes.Add(new("题型写的是单选，答案不止一个，按多选题导入", "headed as single choice with several right options: taken as multiple answer"));
        var payload = new JsonObject { ["options"] = new JsonArray([.. block.Options.Select((option, at) => OptionOf(block, option, at, letters.Contains(option.Letter)))]) };
        if (type == "multiple-answer") payload["scoring"] = (block.Fields.Scoring ?? ScoringRule.AllOrNothing).Word();
        return (type, payload);
    }

    static (string? Type, JsonObject? Payload) TrueOrFalse(EntryBlock block, char letter, List<bool?> truths)
    {
        var reasons = new JsonObject();
        foreach (var (at, option) in block.Options.Index())
            if (block.Reasons.TryGetValue(option.Letter, out var reason)) reasons[truths[at] == true ? "true" : "false"] = Text(reason, block);
        var payload = new JsonObject { ["answer"] = truths[block.Options.FindIndex(option => option.Letter == letter)] == true };
        if (reasons.Count > 0) payload["reasons"] = reasons;
        if (block.Type is not (null or "true-false")) block.Notes.Add(TakenAsStatement);
        return ("true-false", payload);
    }

    static JsonObject OptionOf(EntryBlock block, EntryOption option, int at, bool correct)
    {
        var made = new JsonObject { ["id"] = EntryIds.Of(at), ["text"] = Text(option.Text, block) };
        if (correct) made["correct"] = true;
        if (block.Reasons.TryGetValue(option.Letter, out var reason) && !reason.IsEmpty) made["reason"] = Text(reason, block);
        return made;
    }

    /// <summary>What is typed, or said to be true or false.</summary>
    static (string? Type, JsonObject? Payload) OfAnswer(EntryBlock block)
    {
        if (block.Type == "essay" || (block.Type is null && LineShapes.EssayBefore().IsMatch(block.Stem.ToString()) && !block.Keys.Exists(key => key.Truth is not null))) return Refuse(block, TypedMaker.Essay);
        if (KeyFinder.OnlyKey(block) is not { } key) return default;
        if (block.Fields.Type == "number" && block.Passage.IsEmpty) return NumberMaker.Stated(block, key);
        var gapped = !block.Passage.IsEmpty || (TypedMaker.HasGap(block.Stem.ToString()) && (!block.Stem.IsLiteral || block.TypeHint == "cloze-typing"));
        if (key.Truth is { } truth && !gapped && block.Fields.Type != "short-answer" && (block.TypeHint is null or "true-false" || key.Letters is null))
        {
            var payload = new JsonObject { ["answer"] = truth };
            var reasons = new JsonObject();
            if (block.Reasons.TryGetValue('A', out var whyTrue)) reasons["true"] = Text(whyTrue, block);
            if (block.Reasons.TryGetValue('B', out var whyFalse)) reasons["false"] = Text(whyFalse, block);
            if (reasons.Count > 0) payload["reasons"] = reasons;
            return ("true-false", payload);
        }
        if (block.TypeHint == "true-false") return Refuse(block, new($"判断题的答案应是对或错，这里是“{key.Words}”", $"a statement is true or false, and the answer is “{key.Words}”"));
        if (key.Letters is { Count: 1 } && key.Words.Trim().Length == 1 && block.Type != "short-answer" && !gapped)
            return Refuse(block, new($"答案是 {key.Words.Trim()}，但没有选项", $"the answer is {key.Words.Trim()}, and there are no options"));
        if (gapped) return NumberGap.Of(block, key.Words) ?? TypedMaker.Cloze(block, key.Words);
        if (NumberMaker.Of(block, key.Words) is { } made) return made;
        if (block.Type == "number") block.Notes.Add(NumberMaker.NotRead(key));
        return TypedMaker.ShortAnswer(block, key.Words);
    }

    static Bilingual NoBlank(string type) => new(
        $"题型写的是填空，题里没有空格（____），按{QuestionTypes.Of(type).Name.Zh}导入", $"headed as fill in, and there is no blank (____) in it: taken as {QuestionTypes.Of(type).Name.En.ToLowerInvariant()}");

    static void PartReasons(EntryBlock block)
    {
        if (block.Explanation.IsEmpty || block.Explanation.IsLiteral || block.Reasons.Count > 0) return;
        var letters = block.Options.ConvertAll(option => option.Letter);
        var texts = block.Explanation.In(block.Defaults.Lang);
        if (texts.Count != 1 || OptionReasons.Part(texts.First().Value, letters) is not { } parted) return;
        foreach (var (letter, words) in parted.Reasons)
        {
            block.Reasons[letter] = new EntryText();
            block.Reasons[letter].AddIn(texts.First().Key, words, block.Defaults.Lang);
        }
        block.Explanation.Change(_ => parted.Left);
        block.Notes.Add(OptionReasons.Note);
    }

    static void AddShared(EntryBlock block, JsonObject payload)
    {
        if (!payload.ContainsKey("stem"))
        {
            if (block.Stem.IsEmpty) block.Problems.Add(new("没有题干", "there is no stem"));
            else payload["stem"] = Text(block.Stem, block);
        }
        SourceLines.AddTo(block, [.. (payload["stem"]?.AsObject() ?? []).Select(text => text.Key)]);
        if (!block.Explanation.IsEmpty) payload["explanation"] = Text(block.Explanation, block);
        var hints = block.Hints.Where(hint => !hint.IsEmpty).ToList();
        if (hints.Count > 0) payload["hints"] = new JsonArray([.. hints.Select(hint => Text(hint, block))]);
    }

    static EntryDraft Draft(EntryBlock block, string type, JsonObject payload)
    {
        var defaults = EntryFields.Apply(block.Fields, block.Defaults);
        var draft = new QuestionDraft
        {
            Type = type,
            Payload = payload,
            Category = defaults.Category!.Value,
            Level = defaults.Level,
            Difficulty = defaults.Difficulty,
            Use = defaults.Use,
            Section = block.Fields.Section,
            Tags = block.Fields.Tags,
        };
        if (block.Fields.Claims.Count > 0 && OnlyPart(draft) is { } part)
            draft = draft with { Claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [part] = block.Fields.Claims } };
        return new EntryDraft(draft);
    }

    static string? OnlyPart(QuestionDraft draft) =>
        FaultsOf(draft).Count == 0 && QuestionTypes.Of(draft.Type).Parse(JsonSerializer.SerializeToElement(draft.Payload)).Parts is [var part] ? part.Key : null;

    internal static JsonObject Text(EntryText text, EntryBlock block) => new(text.In(block.Defaults.Lang).Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));

    internal static (string? Type, JsonObject? Payload) Refuse(EntryBlock block, Bilingual problem)
    {
        block.Problems.Add(problem);
        return default;
    }
}

/// <summary>What the items of a list are called where the author does not say: <c>a</c> … <c>z</c>, <c>a2</c> …</summary>
static class EntryIds
{
    public static string Of(int at) => at < 26 ? ((char)('a' + at)).ToString() : FormattableString.Invariant($"{(char)('a' + (at % 26))}{(at / 26) + 1}");
}
