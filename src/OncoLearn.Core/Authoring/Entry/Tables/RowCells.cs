using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>
/// The cells of a row by their columns. Where no heading names a language, a new question is in the one that it is written in, and one of the bank in its own; where some headings name
/// one, the others are in that of the page.
/// </summary>
/// <param name="header">The headings as they stand.</param>
/// <param name="chosen">The language of columns that name none.</param>
sealed class RowCells(IReadOnlyList<string> header, string chosen)
{
    static readonly Bilingual Doubtful = new(
        "题干里汉字居多，仍按英文导入；如果这是中文题，请在导入时选中文", "most of the stem is Chinese, and it was taken as English: if it is Chinese, choose Chinese for the import");

    readonly string _other = OtherThan(chosen);
    readonly List<string?> _columns = ColumnsIn(header, chosen);
    readonly List<string?> _others = ColumnsIn(header, OtherThan(chosen));

    /// <summary>What each heading means; null for what is not known.</summary>
    public IReadOnlyList<string?> Columns => _columns;

    /// <summary>A text's heading that means the same whatever was chosen says its language.</summary>
    bool NamesLanguage => _columns.Where((column, at) => column is not null && column.Contains('.', StringComparison.Ordinal) && !column.StartsWith("payload.", StringComparison.Ordinal) && column == _others[at]).Any();

    /// <summary>The heading of a column as the file has it; its own name where the file has none.</summary>
    public string Called(string column) => _columns.IndexOf(column) is >= 0 and var at || (at = _others.IndexOf(column)) >= 0 ? header[at].Trim() : column;

    /// <param name="known">By uid, the questions of the bank that rows may name.</param>
    public Dictionary<string, string> Of(EntryRow row, IReadOnlyDictionary<string, QuestionDraft> known, List<Bilingual> notes)
    {
        var cells = Read(row, _columns);
        if (NamesLanguage) return cells;
        if (known.GetValueOrDefault(cells.GetValueOrDefault(TableColumns.Uid, "").Trim()) is { } before)
            return before.Payload["stem"] is JsonObject asked && !asked.ContainsKey(chosen) && asked.ContainsKey(_other) ? Read(row, _others) : cells;
        var stems = cells.Where(cell => cell.Key.StartsWith("stem.", StringComparison.Ordinal)).ToList();
        if (stems is not [{ Value: { } stem }] || cells.GetValueOrDefault(TableColumns.Payload, "").Trim().Length > 0) return cells;
        var lang = EntryLanguage.Of(chosen, stem, BesideIn(cells), out var isDoubtful);
        if (isDoubtful) notes.Add(Doubtful);
        if (lang == chosen) return cells;
        notes.Add(EntryLanguage.TakenAs(lang));
        return Read(row, _others);
    }

    static string OtherThan(string lang) => lang == EntryDefaults.English ? EntryDefaults.Chinese : EntryDefaults.English;

    static List<string?> ColumnsIn(IReadOnlyList<string> header, string lang) => [.. header.Select(name => TableColumns.Of(name, lang))];

    static Dictionary<string, string> Read(EntryRow row, List<string?> columns)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (at, name) in columns.Index())
            if (name is not null) cells.TryAdd(name, at < row.Cells.Count ? row.Cells[at].ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal) : "");
        return cells;
    }

    static IEnumerable<string> BesideIn(Dictionary<string, string> cells) => cells
        .Where(cell => cell.Key.StartsWith("option.", StringComparison.Ordinal) || cell.Key.StartsWith("explanation.", StringComparison.Ordinal)
            || (cell.Key == TableColumns.Key && new KeyText(cell.Value).Truth is null))
        .Select(cell => cell.Value);
}
