using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>
/// A new question of a table whose answer is typed and stands in the column of the key, as it does in a text: gaps in the stem, answers parted by semicolons. Where the columns
/// of options hold the answers to gaps, each holds those to one.
/// </summary>
static partial class TypedRow
{
    /// <returns>Null where the row may be something else.</returns>
    public static string? TypeOf(Dictionary<string, string> cells, KeyText key)
    {
        if (StemsOf(cells).Any(stem => LineShapes.EssayBefore().IsMatch(stem.Text))) return "essay";
        if (key.Words.Trim().Length == 0 || !StemsOf(cells).Any()) return null;
        // A letter may be that of an option in the stem; letters in one go, such as DNA, go into a gap where no options are.
        if (key.Letters is not null && !(Capitals().IsMatch(key.Words.Trim()) && StemsOf(cells).All(stem => LineShapes.Gap().IsMatch(stem.Text) && !OffersOptions(stem.Text)))) return null;
        return StemsOf(cells).Any(stem => TypedMaker.HasGap(stem.Text)) ? "cloze-typing" : "short-answer";
    }

    public static bool IsOne(string type, JsonObject payload, Dictionary<string, string> cells) =>
        payload.Count == 0 && (type == "cloze-typing" || (type == "short-answer" && !OptionsOf(cells).Any() && new KeyText(KeyOf(cells)).Letters is null && KeyOf(cells).Length > 0));

    /// <param name="called">What the file calls a column.</param>
    public static EntryItem Read(EntryItem item, string type, Dictionary<string, string> cells, EntryDefaults defaults, Func<string, string> called)
    {
        var langs = StemsOf(cells).Select(stem => stem.Lang).ToList();
        var block = new EntryBlock(item.At, item.Line, Label: null, Shape: null, langs.Count == 0 || langs.Contains(defaults.Lang) ? defaults : defaults with { Lang = langs[0] }) { TypeHint = type };
        // What has no language before it goes on with what is before it.
        foreach (var (lang, text) in StemsOf(cells).OrderBy(stem => stem.Lang != block.Defaults.Lang)) AddTo(block.Stem, lang, text, block.Defaults.Lang);
        var words = KeyOf(cells) is { Length: > 0 } key ? key : string.Join(';', OptionsOf(cells));
        if (words.Length == 0) block.Problems.Add(new("没有找到答案", "no answer was found"));
        if (words == KeyOf(cells) && new KeyText(words).Letters is not null && OptionsOf(cells).Any())
            block.Problems.Add(new($"填空题的答案是文字，这里却有选项，答案是字母“{words}”：要从选项里选，请改题型；要填写，请去掉选项", $"answers to gaps are words, and here are options and the letter “{words}”: for options to choose from change the type, for gaps to fill in take out the options"));
        if (LeftOut(cells) is { Count: > 0 } left) block.Notes.Add(new($"这种题型不用这些列，没有读：{string.Join("、", left.Select(name => name.Zh))}", $"columns that this type has no use for and that were not read: {string.Join(", ", left.Select(name => name.En))}"));
        var (made, payload) = block.Problems.Count > 0 ? default : type == "cloze-typing" ? TypedMaker.Cloze(block, words) : TypedMaker.ShortAnswer(block, words);
        if (made is null || payload is null) return item with { Problems = block.Problems, Notes = block.Notes };
        foreach (var (name, value) in cells.Where(cell => cell.Value.Trim().Length > 0 && (cell.Key.StartsWith("explanation.", StringComparison.Ordinal) || (made == "short-answer" && cell.Key.StartsWith("stem.", StringComparison.Ordinal)))))
            TableCells.Apply(made, payload, name, value.Trim());
        var problems = new List<Bilingual>();
        var draft = new TableMeta(cells, problems, before: null, called).Draft(made, payload, defaults);
        return problems.Count > 0 ? item with { Problems = problems, Notes = block.Notes } : EntryMaker.Checked(item with { Notes = block.Notes }, draft);
    }

    /// <summary>The columns that have something in them of which nothing is made, by the names that authors know.</summary>
    static List<Bilingual> LeftOut(Dictionary<string, string> cells) =>
    [
        .. cells.Where(cell => cell.Value.Trim().Length > 0 && (cell.Key == TableColumns.Scoring || cell.Key.StartsWith("reason.", StringComparison.Ordinal) || (KeyOf(cells).Length > 0 && cell.Key.StartsWith("option.", StringComparison.Ordinal))))
            .Select(cell => NameOf(cell.Key)).Distinct(),
    ];

    static Bilingual NameOf(string column) => column.Split('.') switch
    {
        ["option", var number, ..] => new($"选项 {LetterOf(number)}", $"option {LetterOf(number)}"),
        ["reason", var number, ..] => new($"理由 {LetterOf(number)}", $"reason {LetterOf(number)}"),
        _ => new("计分", "scoring"),
    };

    /// <summary>The number itself where letters have come to an end.</summary>
    static string LetterOf(string number) => int.Parse(number, CultureInfo.InvariantCulture) is <= 26 and var at ? $"{(char)('A' + at - 1)}" : number;

    static string KeyOf(Dictionary<string, string> cells) => cells.GetValueOrDefault(TableColumns.Key, "").Trim();

    /// <summary>By number; the same one in both languages is one answer.</summary>
    static IEnumerable<string> OptionsOf(Dictionary<string, string> cells) => cells
        .Where(cell => cell.Key.StartsWith("option.", StringComparison.Ordinal) && cell.Value.Trim().Length > 0)
        .GroupBy(cell => cell.Key.Split('.')[1], cell => (Lang: cell.Key.Split('.')[2], Text: cell.Value.Trim()))
        .OrderBy(option => option.Key.Length).ThenBy(option => option.Key, StringComparer.Ordinal)
        .Select(option => TypedMaker.Paired(option.ToDictionary(text => text.Lang, text => text.Text, StringComparer.Ordinal), inBoth: StemsOf(cells).Count() > 1));

    static IEnumerable<(string Lang, string Text)> StemsOf(Dictionary<string, string> cells) =>
        cells.Where(cell => cell.Key.StartsWith("stem.", StringComparison.Ordinal) && cell.Value.Trim().Length > 0).Select(cell => (cell.Key["stem.".Length..], cell.Value.Trim()));

    /// <summary>Line by line as it stands.</summary>
    static void AddTo(EntryText text, string lang, string words, string own)
    {
        var before = lang == own ? "" : lang == EntryDefaults.English ? "EN: " : "中文：";
        foreach (var (at, line) in words.Split('\n').Index()) text.Add((at == 0 ? before : "") + EntryText.Literal + line);
    }

    static bool OffersOptions(string stem) => stem.Split('\n').Any(line => OptionSplitter.IsOption(line, 'A') || OptionSplitter.Split(line, 'A', next: null).Count > 1);

    [GeneratedRegex("^[A-Z]{2,}(?: ?[;；|、,，] ?[A-Z]{2,})*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Capitals();
}
