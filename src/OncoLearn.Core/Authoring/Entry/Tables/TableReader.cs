using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>Reads a table of questions, one to a row. Every row gets a verdict.</summary>
static class TableReader
{
    /// <param name="known">By uid.</param>
    public static EntryReading Read(EntryTable table, EntryDefaults defaults, IReadOnlyList<Bilingual> notes, IReadOnlyDictionary<string, QuestionDraft> known)
    {
        var rows = new RowCells(table.Header, defaults.Lang);
        var columns = rows.Columns;
        var unknown = table.Header.Zip(columns).Where(column => column.Second is null && column.First.Trim().Length > 0).Select(column => column.First.Trim()).ToList();
        var twice = columns.OfType<string>().GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        var said = new List<Bilingual>(notes);
        if (unknown.Count > 0) said.Add(new($"不认识的列，没有读：{string.Join("、", unknown)}", $"columns that are not known here and were not read: {string.Join(", ", unknown)}"));
        if (twice.Count > 0) said.Add(new($"出现两次的列，只读了第一个：{string.Join("、", twice)}", $"columns that are there twice, of which the first was read: {string.Join(", ", twice)}"));
        var items = new List<EntryItem>();
        var verdicts = new List<EntryVerdict> { new(table.HeaderNumber, EntryRole.Heading, Question: null) };
        foreach (var row in table.Rows)
        {
            var told = new List<Bilingual>();
            var cells = rows.Of(row, known, told);
            if (cells.Values.All(cell => cell.Trim().Length == 0) && row.Problem is null)
            {
                verdicts.Add(new EntryVerdict(row.Number, EntryRole.Blank, Question: null));
                continue;
            }
            var item = ItemOf(row, cells, rows.Called, items.Count + 1, defaults, known.GetValueOrDefault(cells.GetValueOrDefault(TableColumns.Uid, "").Trim()));
            items.Add(item with { Notes = [.. told, .. item.Notes] });
            verdicts.Add(new EntryVerdict(row.Number, EntryRole.Row, items.Count));
        }
        return new EntryReading([.. items.Select(item => item with { Sheet = table.Sheet })], [.. verdicts.Select(verdict => verdict with { Sheet = table.Sheet })], said);
    }

    public static IReadOnlyList<string> UidsIn(EntryTable table)
    {
        // What the column is called does not go by the language.
        var at = table.Header.Select(name => TableColumns.Of(name, EntryDefaults.English)).ToList().IndexOf(TableColumns.Uid);
        return at < 0 ? [] : [.. table.Rows.Where(row => at < row.Cells.Count).Select(row => row.Cells[at].Trim()).Where(uid => uid.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    static Bilingual InPayload(string type)
    {
        var name = QuestionTypes.Of(type).Name;
        return new($"{name.Zh}没有自己的列，要写在 payload 列里：先在编辑器里写一道，导出来看样子", $"a question of the type “{name.En}” has no columns of its own and stands in the column payload: write one in the editor and export it to see how");
    }

    /// <param name="called">What the file calls a column.</param>
    /// <param name="before">The question of which it becomes the next version; null for a new one.</param>
    static EntryItem ItemOf(EntryRow row, Dictionary<string, string> cells, Func<string, string> called, int at, EntryDefaults defaults, QuestionDraft? before)
    {
        var stem = cells.FirstOrDefault(cell => cell.Key.StartsWith("stem.", StringComparison.Ordinal) && cell.Value.Trim().Length > 0).Value;
        var item = new EntryItem(at, row.Number, row.Number, Label: null) { Words = EntryMaker.Shortened(stem ?? "") };
        if (row.Problem is { } broken) return item with { Problems = [broken] };
        var problems = new List<Bilingual>();
        var notes = new List<Bilingual>();
        var payload = PayloadOf(cells, problems);
        if (before is null && payload is { Count: 0 }) cells = TruthRow.Of(LetteredOptions.Without(cells, notes), notes);
        var type = TypeOf(cells, payload, before, problems);
        if (type is null || payload is null || problems.Count > 0) return item with { Problems = problems };
        if (before is null && type == "essay" && payload.Count == 0) return item with { Problems = [TypedMaker.Essay] };
        if (before is null && type == "true-false" && payload.Count == 0 && cells.GetValueOrDefault(TableColumns.Key, "").Trim().Length == 0) return item with { Problems = [KeyFinder.None] };
        if (before is null && TypedRow.IsOne(type, payload, cells)) return TypedRow.Read(item, type, cells, defaults, called);
        if (before is null && payload.Count == 0 && !TableColumns.ReadableTypes.Contains(type, StringComparer.Ordinal)) return item with { Problems = [InPayload(type)] };
        var stays = before is null ? null : new StayingFields(cells, before);
        var written = payload.Count > 0;
        payload = stays?.PayloadOf(type) ?? payload;
        if (Change(type, payload, cells, problems) is > 0 and var changed && written)
            notes.Add(new($"{changed} 处按改过的列导入（与 payload 列里的旧内容不同）", changed == 1 ? "1 column was changed beside the payload column; the change was taken" : $"{changed} columns were changed beside the payload column; the changes were taken"));
        if (type == "multiple-answer") payload["scoring"] ??= ScoringRule.AllOrNothing.Word();
        var draft = new TableMeta(cells, problems, before, called).Draft(type, payload, defaults);
        if (stays?.Told(type, payload) is { } told) notes.Add(told);
        if (stays is { Cut: > 0 and var cut }) notes.Add(new($"文件里没有最后 {cut} 个选项的列，已去掉它们", cut == 1 ? "the file has no column for the last option, which was taken out" : $"the file has no columns for the last {cut} options, which were taken out"));
        return problems.Count > 0 ? item with { Problems = problems, Notes = notes } : EntryMaker.Checked(item with { Notes = notes }, draft);
    }

    /// <summary>What the payload column holds; an empty one where there is none.</summary>
    static JsonObject? PayloadOf(Dictionary<string, string> cells, List<Bilingual> problems)
    {
        var json = string.Concat(cells.Where(cell => cell.Key == TableColumns.Payload || cell.Key.StartsWith("payload.", StringComparison.Ordinal))
            .OrderBy(cell => cell.Key.Length).ThenBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => cell.Value));
        if (json.Trim().Length == 0) return [];
        try
        {
            if (JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false }) is JsonObject payload && Drafts.CanonicalJson.Of(payload).Length > 0) return payload;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Told below, as what is JSON and no object is.
        }
        problems.Add(new("payload 这一格不是有效的 JSON 对象", "the cell payload is no valid JSON object"));
        return null;
    }

    /// <summary>As the row says, or else as what it holds tells.</summary>
    static string? TypeOf(Dictionary<string, string> cells, JsonObject? payload, QuestionDraft? before, List<Bilingual> problems)
    {
        if (cells.GetValueOrDefault(TableColumns.Type) is { } word && word.Trim().Length > 0)
        {
            if (EntryWords.TypeIn(word) is { } known) return known;
            problems.Add(EntryWords.UnknownType(word));
            return null;
        }
        if (before is not null) return before.Type;
        List<IEnumerable<string>> options =
        [
            .. cells.Where(cell => cell.Key.StartsWith("option.", StringComparison.Ordinal) && cell.Value.Trim().Length > 0).GroupBy(cell => cell.Key.Split('.')[1], cell => cell.Value),
        ];
        var key = new KeyText(cells.GetValueOrDefault(TableColumns.Key, ""));
        if (payload is { Count: > 0 } && options.Count == 0) problems.Add(new("缺少题型", "the type is missing"));
        if (options.Count == 0 && key.Truth is not null) return "true-false";
        if (options.Count > 0 && TableCells.LettersOf(options, key) is { Count: > 0 } meant) return meant.Count == 1 ? "single-best-answer" : "multiple-answer";
        if (problems.Count == 0 && options.Count == 0 && TypedRow.TypeOf(cells, key) is { } typed) return typed;
        if (problems.Count == 0 && options.Count > 0 && key.Words.Trim().Length > 0) problems.Add(TableCells.NoOption(key.Words));
        if (problems.Count == 0) problems.Add(new("看不出题型：请填写 type，或选项和答案", "the type cannot be told: fill in type, or options and key"));
        return null;
    }

    /// <returns>How many readable columns said something else.</returns>
    static int Change(string type, JsonObject payload, Dictionary<string, string> cells, List<Bilingual> problems)
    {
        var before = TableCells.Of(type, payload);
        var readable = cells.Where(cell => cell.Key.Contains('.', StringComparison.Ordinal) && !cell.Key.StartsWith("payload", StringComparison.Ordinal)).OrderBy(cell => cell.Key.Length).ThenBy(cell => cell.Key, StringComparer.Ordinal).ToList();
        if (!TableColumns.ReadableTypes.Contains(type, StringComparer.Ordinal)) readable.RemoveAll(cell => !cell.Key.StartsWith("stem.", StringComparison.Ordinal) && !cell.Key.StartsWith("explanation.", StringComparison.Ordinal));
        else
        {
            // Of what is right can be spoken once the options are there.
            foreach (var name in new[] { TableColumns.Scoring, TableColumns.Key })
                if (cells.TryGetValue(name, out var value)) readable.Add(KeyValuePair.Create(name, value));
        }
        var changed = 0;
        foreach (var (name, value) in readable)
        {
            // What is too long for a cell was never in it.
            if (Same(value, before.GetValueOrDefault(name, "")) || before.GetValueOrDefault(name, "").Length > TableWriter.LongestCell) continue;
            changed++;
            if (TableCells.Apply(type, payload, name, value.Trim()) is { } problem) problems.Add(problem);
        }
        if (type != "true-false") TableCells.Tidy(type, payload);
        return changed;
    }

    static bool Same(string cell, string before) => Plain(cell) == Plain(before);

    /// <summary>Without what a spreadsheet does not keep.</summary>
    static string Plain(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || !char.IsControl(c)));
}
