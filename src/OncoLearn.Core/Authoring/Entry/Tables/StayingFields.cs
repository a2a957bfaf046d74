using System.Globalization;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>What of a question stays as it is because a table has no column for it. An empty cell under a column is another thing: it takes away what stood there.</summary>
/// <param name="cells">One for each column that the table has.</param>
sealed class StayingFields(Dictionary<string, string> cells, QuestionDraft before)
{
    static readonly string[] Always = [TableColumns.Category, TableColumns.Level, TableColumns.Difficulty, TableColumns.Use];

    bool SaysPayload => cells.Any(cell => (cell.Key == TableColumns.Payload || cell.Key.StartsWith("payload.", StringComparison.Ordinal)) && cell.Value.Trim().Length > 0);

    /// <summary>How many options went because the table has no column for them.</summary>
    public int Cut { get; private set; }

    /// <summary>What the readable columns are to change; null where the row begins with a payload of its own, or is of another type now.</summary>
    public JsonObject? PayloadOf(string type)
    {
        if (SaysPayload || before.Type != type) return null;
        var payload = before.Payload.DeepClone().AsObject();
        if (!IsReadable(type)) return payload;
        // Options are one list: where some are written, those after the last one that could be are gone.
        var last = cells.Keys.Where(name => name.StartsWith("option.", StringComparison.Ordinal)).Select(name => int.Parse(name.Split('.')[1], CultureInfo.InvariantCulture)).DefaultIfEmpty(int.MaxValue).Max();
        if (payload[TableCells.ListName(type)] is JsonArray list)
        {
            for (; list.Count > last; Cut++) list.RemoveAt(list.Count - 1);
        }
        return payload;
    }

    /// <param name="payload">As it became.</param>
    /// <returns>Null where everything was said.</returns>
    public Bilingual? Told(string type, JsonObject payload)
    {
        var names = InPayload(type, payload).Concat(InBank()).ToList();
        return names.Count == 0 ? null : new($"文件里没有这些列，保留了题库里的内容：{string.Join("、", names)}", $"columns that the file does not have, of which the bank's content was kept: {string.Join(", ", names)}");
    }

    IEnumerable<string> InBank() =>
        Always
            .Concat(before.Section is null ? [] : [TableColumns.Section])
            .Concat(before.Tags.Count == 0 ? [] : [TableColumns.Tags])
            .Concat(before.Claims.All(part => part.Value.Count == 0) ? [] : [TableColumns.Claims])
            .Concat(before.Objectives.Count == 0 ? [] : [TableColumns.Objectives])
            .Concat(before.Stimulus is null ? [] : [TableColumns.Stimulus])
            .Where(name => !cells.ContainsKey(name));

    IEnumerable<string> InPayload(string type, JsonObject payload)
    {
        if (SaysPayload || before.Type != type) yield break;
        var list = TableCells.ListName(type);
        foreach (var (name, value) in payload)
        {
            var column = name == list ? "option" : name == "reasons" ? "reason" : type == "true-false" && name == "answer" ? TableColumns.Key : name;
            var isRead = IsReadable(type) || name is "stem" or "explanation";
            if (!isRead || !Has(column)) yield return name;
            if (isRead && name == list && Has(column) && !Has("reason") && value is JsonArray items && items.OfType<JsonObject>().Any(item => item.ContainsKey("reason"))) yield return "reason";
        }
    }

    /// <summary>Of other types only the stem and the explanation have columns of their own.</summary>
    static bool IsReadable(string type) => TableColumns.ReadableTypes.Contains(type, StringComparer.Ordinal);

    bool Has(string column) => cells.Keys.Any(name => name == column || name.StartsWith($"{column}.", StringComparison.Ordinal));
}
