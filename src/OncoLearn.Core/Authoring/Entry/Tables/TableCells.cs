using System.Globalization;
using System.Text.Json.Nodes;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>The readable columns of a payload: written from it, and written back into it. Answers that are typed stand in the columns of options.</summary>
static class TableCells
{
    const int MostItems = 99;

    /// <summary>By column; what is empty is not there.</summary>
    public static Dictionary<string, string> Of(string type, JsonObject payload)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        // Of any type: they help to find a question in a spreadsheet, and may be changed there.
        Texts(cells, "stem", payload["stem"]);
        Texts(cells, "explanation", payload["explanation"]);
        if (!TableColumns.ReadableTypes.Contains(type, StringComparer.Ordinal)) return cells;
        if (type == "true-false")
        {
            Texts(cells, "reason.1", payload["reasons"]?["true"]);
            Texts(cells, "reason.2", payload["reasons"]?["false"]);
            if (payload["answer"] is JsonValue answer && answer.TryGetValue<bool>(out var truth)) cells[TableColumns.Key] = truth ? "true" : "false";
            return cells;
        }
        foreach (var (at, item) in ItemsOf(type, payload).Index())
        {
            Texts(cells, FormattableString.Invariant($"option.{at + 1}"), item["text"]);
            Texts(cells, FormattableString.Invariant($"reason.{at + 1}"), item["reason"]);
        }
        if (KeyOf(type, payload) is { Length: > 0 } key) cells[TableColumns.Key] = key;
        if ((string?)payload["scoring"] is { } scoring) cells[TableColumns.Scoring] = scoring;
        return cells;
    }

    /// <summary>Writes what a readable column says into the payload.</summary>
    /// <returns>Why it cannot; null where it can.</returns>
    public static Bilingual? Apply(string type, JsonObject payload, string column, string value)
    {
        var steps = column.Split('.');
        switch (steps[0])
        {
            case "stem" or "explanation":
                SetText(payload, steps[0], steps[1], value);
                return null;
            case "option" when type != "true-false":
                return SetItem(type, payload, At(steps), "text", steps[2], value);
            case "reason" when type == "true-false" && At(steps) is 0 or 1:
                SetTruthReason(payload, At(steps) == 0 ? "true" : "false", steps[2], value);
                return null;
            case "reason":
                return SetItem(type, payload, At(steps), "reason", steps[2], value);
            case TableColumns.Key:
                return SetKey(type, payload, value);
            case TableColumns.Scoring when type == "multiple-answer":
                if (value.Length > 0) payload["scoring"] = value;
                else payload.Remove("scoring");
                return null;
            default:
                return value.Length == 0 || column == TableColumns.Scoring ? null : new Bilingual($"这种题型没有 {column} 这一列", $"this type has no column {column}");
        }
    }

    /// <summary>Takes out items of which nothing is written any more, and calls the others by letters where they have no id.</summary>
    public static void Tidy(string type, JsonObject payload)
    {
        if (payload[ListName(type)] is not JsonArray list) return;
        foreach (var item in list.OfType<JsonObject>().Where(item => item["text"] is not JsonObject { Count: > 0 }).ToList()) list.Remove(item);
        var taken = list.OfType<JsonObject>().Select(item => (string?)item["id"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (at, item) in list.OfType<JsonObject>().Index().Where(item => item.Item["id"] is null).ToList())
        {
            var id = Enumerable.Range(at, 200).Concat(Enumerable.Range(0, 200)).Select(EntryIds.Of).First(id => taken.Add(id));
            item["id"] = id;
        }
    }

    public static string ListName(string type) => type == "short-answer" ? "answers" : "options";

    static List<JsonObject> ItemsOf(string type, JsonObject payload) => [.. (payload[ListName(type)] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>The letters of what is right.</summary>
    static string KeyOf(string type, JsonObject payload) => string.Concat(ItemsOf(type, payload).Index().Where(item => IsRight(type, item.Item)).Select(item => (char)('A' + item.Index)));

    static bool IsRight(string type, JsonObject item) => type == "short-answer"
        ? item["fraction"] is not JsonValue fraction || (fraction.TryGetValue<double>(out var worth) && worth >= 1)
        : item["correct"] is JsonValue correct && correct.TryGetValue<bool>(out var right) && right;

    static Bilingual? SetKey(string type, JsonObject payload, string value)
    {
        var key = new KeyText(value);
        if (type == "true-false")
        {
            if (key.Truth is not { } truth) return new Bilingual($"判断题的答案应是 true 或 false，这里是“{value}”", $"the key of a statement is true or false, not “{value}”");
            payload["answer"] = truth;
            return null;
        }
        var items = ItemsOf(type, payload);
        if (type == "short-answer" && value.Length == 0) return null;
        if (LettersOf([.. items.Select(item => (item["text"] as JsonObject ?? []).Select(one => (string?)one.Value ?? ""))], key) is not { } letters) return NoOption(value);
        if (letters.FirstOrDefault(letter => letter - 'A' >= items.Count) is var missing and not '\0') return new Bilingual($"答案是 {missing}，但没有这个选项", $"the key is {missing}, and there is no such option");
        foreach (var (at, item) in items.Index())
        {
            var right = letters.Contains((char)('A' + at));
            if (type != "short-answer") SetFlag(item, right);
            else if (right != IsRight(type, item)) item["fraction"] = right ? 1 : 0;
        }
        return null;
    }

    /// <summary>What is said of a key that means no option.</summary>
    public static Bilingual NoOption(string key) => new($"答案“{EntryMaker.Shortened(key)}”不是选项的字母", $"the key “{EntryMaker.Shortened(key)}” is no letter of an option");

    /// <summary>The letters of the options that a key means: its own, or those whose words it gives, parted by semicolons. Null where it gives other words; letters that no option has are given back.</summary>
    /// <param name="options">Each in its languages.</param>
    public static IReadOnlyList<char>? LettersOf(List<IEnumerable<string>> options, KeyText key)
    {
        // DNA is read as letters, and may be an option.
        if (key.Letters is { } letters && letters.All(letter => letter - 'A' < options.Count)) return letters;
        if (LabelledIn(options, key.Words.Trim()) is { } labelled) return [labelled];
        var places = key.Words.Split([';', '；', '|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(EntryWords.Fold).Select(word => options.FindIndex(texts => texts.Any(text => EntryWords.Fold(text) == word))).Distinct().ToList();
        return places.Count > 0 && places.TrueForAll(place => place >= 0) ? places.ConvertAll(place => (char)('A' + place)) : key.Letters;
    }

    /// <summary>The letter with the option's words behind it, as <c>A. TP53</c>; null for anything else.</summary>
    static char? LabelledIn(List<IEnumerable<string>> options, string words) =>
        LineShapes.Option().Match(words) is { Success: true } match && options.FindIndex(texts => texts.Any(text => EntryWords.Fold(text) == EntryWords.Fold(match.Groups["rest"].Value))) is >= 0 and var at && OptionSplitter.IsOption(words, (char)('A' + at))
            ? (char)('A' + at)
            : null;

    static void SetFlag(JsonObject item, bool right)
    {
        if (right) item["correct"] = true;
        else if (IsRight("single-best-answer", item)) item.Remove("correct");
    }

    static Bilingual? SetItem(string type, JsonObject payload, int at, string field, string lang, string value)
    {
        if (at is < 0 or > MostItems) return null;
        if (payload[ListName(type)] is not JsonArray list) payload[ListName(type)] = list = [];
        while (list.Count <= at && value.Length > 0) list.Add(new JsonObject());
        if (at < list.Count && list[at] is JsonObject item) SetText(item, field, lang, value);
        return null;
    }

    static void SetTruthReason(JsonObject payload, string truth, string lang, string value)
    {
        if (payload["reasons"] is not JsonObject reasons) payload["reasons"] = reasons = [];
        SetText(reasons, truth, lang, value);
        if (reasons.Count == 0) payload.Remove("reasons");
    }

    static void SetText(JsonObject holder, string field, string lang, string value)
    {
        if (value.Length > 0)
        {
            if (holder[field] is not JsonObject text) holder[field] = text = [];
            text[lang] = value;
        }
        else if (holder[field] is JsonObject known)
        {
            known.Remove(lang);
            if (known.Count == 0) holder.Remove(field);
        }
    }

    static int At(string[] steps) => int.Parse(steps[1], NumberStyles.None, CultureInfo.InvariantCulture) - 1;

    static void Texts(Dictionary<string, string> cells, string name, JsonNode? text)
    {
        foreach (var (lang, value) in text as JsonObject ?? [])
            if (value is JsonValue words && words.TryGetValue<string>(out var written)) cells[$"{name}.{lang}"] = written;
    }
}
