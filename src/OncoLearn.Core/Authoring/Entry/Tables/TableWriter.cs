using OncoLearn.Core.Authoring.Drafts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>Writes questions as a table that <see cref="TableReader"/> reads back, whatever their types.</summary>
public static class TableWriter
{
    /// <summary>In UTF-16 code units: what a cell of a spreadsheet holds at most.</summary>
    public const int LongestCell = 32_000;

    static readonly string[] Languages = [EntryDefaults.Chinese, EntryDefaults.English];

    /// <param name="questions">Each with its uid and the number of its version; a template has neither.</param>
    /// <param name="payload">Whether the whole question is written beside the readable columns.</param>
    public static EntryTable Write(IReadOnlyList<EntryDraft> questions, bool payload = true)
    {
        var rows = questions.Select(question => CellsOf(question, payload)).ToList();
        var used = rows.SelectMany(row => row.Keys).ToHashSet(StringComparer.Ordinal);
        var others = used.Where(name => name.StartsWith("stem.", StringComparison.Ordinal)).Select(name => name["stem.".Length..]).Except(Languages, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var options = Math.Max(4, used.Where(name => name.StartsWith("option.", StringComparison.Ordinal) || name.StartsWith("reason.", StringComparison.Ordinal))
            .Select(name => int.Parse(name.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(4).Max());
        var header = TableColumns.InOrder(used, [.. Languages, .. others], options).Where(name => payload || name is not (TableColumns.Uid or TableColumns.Version or TableColumns.Payload)).ToList();
        return new EntryTable(1, header, [.. rows.Select((row, at) => new EntryRow(at + 2, [.. header.Select(name => row.GetValueOrDefault(name, ""))]))]);
    }

    static Dictionary<string, string> CellsOf(EntryDraft entry, bool payload)
    {
        var draft = entry.Question;
        var cells = TableCells.Of(draft.Type, draft.Payload).Where(cell => cell.Value.Length <= LongestCell).ToDictionary(StringComparer.Ordinal);
        cells[TableColumns.Type] = draft.Type;
        cells[TableColumns.Category] = draft.Category.Word();
        cells[TableColumns.Level] = draft.Level.Word();
        cells[TableColumns.Difficulty] = draft.Difficulty.Word();
        cells[TableColumns.Use] = draft.Use.Word();
        if (entry.Uid is { } uid) cells[TableColumns.Uid] = uid;
        if (entry.Version is { } version) cells[TableColumns.Version] = version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (draft.Section is { } section) cells[TableColumns.Section] = section;
        if (draft.Tags.Count > 0) cells[TableColumns.Tags] = string.Join(", ", draft.Tags);
        if (draft.Objectives.Count > 0) cells[TableColumns.Objectives] = string.Join(' ', draft.Objectives);
        if (draft.Stimulus is { } stimulus) cells[TableColumns.Stimulus] = stimulus;
        var claims = draft.Claims.Where(part => part.Value.Count > 0).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key}={string.Join(' ', part.Value)}").ToList();
        if (claims.Count > 0) cells[TableColumns.Claims] = string.Join("; ", claims);
        if (payload) AddPayload(cells, CanonicalJson.Of(draft.Payload));
        return cells;
    }

    /// <summary>In as many cells as it needs.</summary>
    static void AddPayload(Dictionary<string, string> cells, string json)
    {
        cells[TableColumns.Payload] = json[..Math.Min(LongestCell, json.Length)];
        for (var (at, number) = (LongestCell, 2); at < json.Length; at += LongestCell, number++)
            cells[FormattableString.Invariant($"payload.{number}")] = json[at..Math.Min(at + LongestCell, json.Length)];
    }
}
