using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>Options of a table that have their letters in their cells too: <c>A. p53</c> in the column of A.</summary>
static class LetteredOptions
{
    static readonly Bilingual Note = new("去掉了选项开头的字母", "the letters before the options were taken off");

    /// <summary>The cells without the letters; the same cells where not every option has its own.</summary>
    public static Dictionary<string, string> Without(Dictionary<string, string> cells, List<Bilingual> notes)
    {
        var options = cells.Where(cell => cell.Key.StartsWith("option.", StringComparison.Ordinal) && cell.Value.Trim().Length > 0).ToList();
        if (options.Count < 2 || !options.TrueForAll(option => OptionSplitter.IsOption(option.Value.Trim(), LetterOf(option.Key)))) return cells;
        notes.Add(Note);
        var bare = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        foreach (var (name, value) in options) bare[name] = LineShapes.Option().Match(value.Trim()).Groups["rest"].Value;
        return bare;
    }

    static char LetterOf(string column) => (char)('A' + int.Parse(column.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture) - 1);
}
