using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>A new question of a table whose two options are true and false: it is a statement, as it is in a text.</summary>
static class TruthRow
{
    /// <summary>
    /// The cells of the statement: its truth in place of a letter, the reasons in their order, no options. The same cells where the options are others, or the row names another type
    /// than one of choices.
    /// </summary>
    public static Dictionary<string, string> Of(Dictionary<string, string> cells, List<Bilingual> notes)
    {
        var word = cells.GetValueOrDefault(TableColumns.Type, "").Trim();
        var type = word.Length == 0 ? null : EntryWords.TypeIn(word);
        if (word.Length > 0 && type is not ("true-false" or "single-best-answer")) return cells;
        var options = cells.Where(IsOption).Where(cell => cell.Value.Trim().Length > 0).ToLookup(cell => cell.Key.Split('.')[1], cell => cell.Value.Trim(), StringComparer.Ordinal);
        if (options.Count != 2 || TruthAt(options, "1") is not { } first || TruthAt(options, "2") is not { } second || first == second) return cells;
        if (type != "true-false") notes.Add(EntryMaker.TakenAsStatement);
        var statement = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in cells.Where(cell => !IsOption(cell))) statement[first ? name : Swapped(name)] = value;
        statement[TableColumns.Type] = "true-false";
        // A key that is neither stays as it is written, and is told.
        var key = new KeyText(cells.GetValueOrDefault(TableColumns.Key, ""));
        if ((TableCells.LettersOf([options["1"], options["2"]], key) switch { ['A'] => first, ['B'] => second, _ => key.Truth }) is { } truth) statement[TableColumns.Key] = truth ? "true" : "false";
        return statement;
    }

    static bool IsOption(KeyValuePair<string, string> cell) => cell.Key.StartsWith("option.", StringComparison.Ordinal);

    /// <summary>What an option says in all its languages; null where it says something else in one.</summary>
    static bool? TruthAt(ILookup<string, string> options, string number) => options[number].Select(EntryWords.Truth).Distinct().ToList() is [{ } truth] ? truth : null;

    /// <summary>A statement has the reason of what is true first.</summary>
    static string Swapped(string column) => column.Split('.') switch
    {
        ["reason", "1", var lang] => $"reason.2.{lang}",
        ["reason", "2", var lang] => $"reason.1.{lang}",
        _ => column,
    };
}
