using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Writes questions as lines that <see cref="EntryReader"/> reads back, and says what lines cannot hold.</summary>
public sealed class EntryWriter
{
    readonly bool _zh;

    /// <summary>Of what does not say its language: what the last line that names one says.</summary>
    string _lang;
    readonly List<string> _lines = [];
    readonly List<Bilingual> _left = [];

    EntryWriter(string lang, bool zh) => (_lang, _zh) = (lang, zh);

    /// <param name="Lines">Of a text file.</param>
    /// <param name="Count">How many questions are in them.</param>
    /// <param name="Left">What is not in them; the same is said in remarks at their beginning.</param>
    public sealed record Written(IReadOnlyList<string> Lines, IReadOnlyList<Bilingual> Left, int Count);

    /// <param name="interfaceLang">The language of labels and remarks.</param>
    public static Written Write(IReadOnlyList<QuestionDraft> drafts, string interfaceLang)
    {
        var zh = interfaceLang.StartsWith("zh", StringComparison.Ordinal);
        var langs = drafts.SelectMany(draft => draft.Payload["stem"]?.AsObject().Select(text => text.Key) ?? []).GroupBy(lang => lang).OrderByDescending(lang => lang.Count()).ThenByDescending(lang => lang.Key == interfaceLang);
        var writer = new EntryWriter(langs.FirstOrDefault()?.Key == EntryDefaults.English ? EntryDefaults.English : EntryDefaults.Chinese, zh);
        var (number, lang) = (0, writer._lang);
        foreach (var draft in drafts)
            if (TextLimits.Of(draft) is { IsCarried: true } limits && writer.IsWritten(draft, number + 1)) writer._left.AddRange(limits.Left(++number));
            else writer._left.Add(TextLimits.NotCarried(draft));
        return new Written([.. writer.Head(number, lang), .. writer._lines], writer._left, number);
    }

    string LanguageLine(string lang) => $"{Say("语言", "Language")}{Colon}{(lang == EntryDefaults.English ? "English" : "中文")}";

    /// <param name="lang">Of the first question.</param>
    string[] Head(int count, string lang) =>
    [
        .. count == 0 ? [] : new[] { LanguageLine(lang) },
        .. _left.GroupBy(left => left).Select(left => $"# {left.Key.In(_zh ? EntryDefaults.Chinese : EntryDefaults.English)}{(left.Count() > 1 ? $" ×{left.Count()}" : "")}"),
        "",
    ];

    /// <summary>Writes the question, and its type where the rest would not be read as one of it.</summary>
    /// <returns>False, with nothing written, where it would be read as another question either way.</returns>
    bool IsWritten(QuestionDraft draft, int number)
    {
        var (start, lang) = (_lines.Count, _lang);
        foreach (var namesType in new[] { false, true })
        {
            Question(draft, number, namesType);
            var read = EntrySource.Of(EntryLine.Of(string.Join('\n', [LanguageLine(lang), .. _lines.Skip(start)]))).Read(EntryDefaults.For(lang));
            if (read.Items is [{ Draft.Question: var question }] && ContentForm.Of(question.Type, question.Payload) == ContentForm.Of(draft.Type, draft.Payload)) return true;
            _lines.RemoveRange(start, _lines.Count - start);
            _lang = lang;
        }
        return false;
    }

    void Question(QuestionDraft draft, int number, bool namesType)
    {
        var payload = draft.Payload;
        // Answers that are typed, and what follows on nothing, have no place for their language.
        if (payload["stem"]!.AsObject().Select(text => text.Key).ToList() is [var only] && only != _lang) _lines.Add(LanguageLine(_lang = only));
        Text($"{number}. ", payload["stem"]!.AsObject(), isStem: true);
        if (namesType && QuestionTypes.Of(draft.Type).Name is var name) Line("题型", "Type", Say(name.Zh, name.En));
        if (draft.Type == "cloze-typing") Gaps(payload);
        else if (draft.Type == "number") Line("答案", "Answer", NumberLine.Of(payload));
        else if (draft.Type == "short-answer") Typed(payload, namesType);
        else if (draft.Type == "true-false") Truth(payload);
        else Options(draft, payload);
        if (payload["explanation"] is JsonObject explanation) Text($"{Say("解析", "Explanation")}{Colon}", explanation);
        foreach (var hint in (payload["hints"] as JsonArray ?? []).OfType<JsonObject>()) Text($"{Say("提示", "Hint")}{Colon}", hint);
        Rules(payload["gaps"]?[0] as JsonObject ?? payload);
        Meta(draft);
        _lines.Add("");
    }

    void Options(QuestionDraft draft, JsonObject payload)
    {
        var options = payload["options"]!.AsArray().Select(option => option!.AsObject()).ToList();
        foreach (var (at, option) in options.Index()) Text($"{Letter(at)}. ", option["text"]!.AsObject());
        Line("答案", "Answer", string.Concat(options.Index().Where(option => option.Item["correct"]?.GetValue<bool>() == true).Select(option => Letter(option.Index))));
        foreach (var (at, option) in options.Index())
            if (option["reason"] is JsonObject reason) Reason(Letter(at), reason);
        if (draft.Type == "multiple-answer" && (string?)payload["scoring"] is { } scoring) Line("计分", "Scoring", scoring);
    }

    void Truth(JsonObject payload)
    {
        var truths = payload["reasons"] as JsonObject;
        if (truths is not null)
        {
            // Reasons hang on options: what is true and what is false are written as two.
            _lines.Add($"A. {Say("正确", "True")}");
            _lines.Add($"B. {Say("错误", "False")}");
        }
        var answer = payload["answer"]!.GetValue<bool>();
        Line("答案", "Answer", truths is not null ? answer ? "A" : "B" : answer ? Say("对", "True") : Say("错", "False"));
        if (truths?["true"] is JsonObject whyTrue) Reason('A', whyTrue);
        if (truths?["false"] is JsonObject whyFalse) Reason('B', whyFalse);
    }

    void Reason(char letter, JsonObject reason) => Text($"{Say("理由", "Reason")} {letter}{Colon}", reason);

    void Gaps(JsonObject payload)
    {
        var gaps = payload["gaps"]!.AsArray().Select(gap => gap!.AsObject()).ToList();
        var numbered = new JsonObject(payload["text"]!.AsObject().Select(text => KeyValuePair.Create(text.Key, (JsonNode?)gaps.Index().Aggregate(
            (string)text.Value!, (words, gap) => words.Replace($"{{{{{(string)gap.Item["id"]!}}}}}", FormattableString.Invariant($"__{gap.Index + 1}__"), StringComparison.Ordinal)))));
        Text($"{Say("文字", "Text")}{Colon}", numbered);
        Line("答案", "Answer", string.Join("; ", gaps.Select(gap => string.Join(" | ", gap["answers"]!.AsArray().Select(answer => Answer(answer!.AsObject()))))));
    }

    void Typed(JsonObject payload, bool namesType)
    {
        var answers = string.Join("; ", payload["answers"]!.AsArray().Select(answer => Answer(answer!.AsObject())));
        // It would be read as a number question.
        if (!namesType && NumberMaker.LooksLikeOne(answers)) Line("题型", "Type", Say("简答", "short answer"));
        Line("答案", "Answer", answers);
    }

    static string Answer(JsonObject answer)
    {
        var text = answer["text"]!.AsObject();
        return text.Count == 2 ? $"{(string)text[EntryDefaults.Chinese]!} = {(string)text[EntryDefaults.English]!}" : (string)text.First().Value!;
    }

    void Rules(JsonObject holder)
    {
        if ((string?)holder["spelling"] == "one-edit") Line("拼写", "Spelling", "one-edit");
        if (holder["case"]?.GetValue<bool>() == true) Line("大小写", "Case", Say("是", "yes"));
    }

    void Meta(QuestionDraft draft)
    {
        Line("类别", "Category", EntryWords.Print(draft.Category, _zh));
        Line("层次", "Level", EntryWords.Print(draft.Level, _zh));
        Line("难度", "Difficulty", EntryWords.Print(draft.Difficulty, _zh));
        Line("用途", "Use", EntryWords.Print(draft.Use, _zh));
        if (draft.Section is { } section) Line("章节", "Section", section);
        if (draft.Tags.Count > 0) Line("标签", "Tags", string.Join(Say("、", ", "), draft.Tags));
        if (draft.Claims.Values.FirstOrDefault(part => part.Count > 0) is { } claims) Line("论断", "Claims", string.Join(", ", claims));
    }

    void Line(string zh, string en, string value) => _lines.Add($"{Say(zh, en)}{Colon}{value}");

    /// <summary>A text in its languages: the file's own first and without its name, lines after the first each behind a bar.</summary>
    void Text(string label, JsonObject text, bool isStem = false)
    {
        var first = true;
        foreach (var (lang, value) in text.OrderBy(one => one.Key == _lang ? 0 : 1))
        {
            var named = lang == _lang && first ? "" : lang == EntryDefaults.English ? "EN: " : "中文：";
            foreach (var (at, line) in ((string)value!).Split('\n').Index())
            {
                var safe = at == 0 && !((string)value!).Contains('\n', StringComparison.Ordinal) && TextLimits.ReadsAsText(line, isStem);
                _lines.Add($"{(at == 0 ? first ? label + named : named : "")}{(safe ? "" : EntryText.Literal)}{line}");
            }
            first = false;
        }
    }

    string Colon => _zh ? "：" : ": ";

    string Say(string zh, string en) => _zh ? zh : en;

    static char Letter(int at) => (char)('A' + at);
}
