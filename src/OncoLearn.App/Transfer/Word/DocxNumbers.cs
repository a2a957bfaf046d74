using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OncoLearn.App.Transfer.Word;

/// <summary>Counts the numbers of automatic lists, which are not in the text of a document (ECMA-376 part 1, 17.9).</summary>
sealed class DocxNumbers
{
    /// <summary>For whatever sign of whatever font stands before the items.</summary>
    const string Bullet = "•";

    const int Levels = 9;

    /// <summary>In characters. Word prints 31 at most; a file can say what it likes.</summary>
    const int LongestLabel = 64;

    /// <summary>Letters are repeated after each 26, and Word counts no further than this.</summary>
    const int MostLetters = 780;

    static readonly string[] ChineseDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    readonly Dictionary<int, NumberingInstance> _lists;
    readonly Dictionary<int, AbstractNum> _abstracts;

    /// <summary>By abstract list: several lists may count on together.</summary>
    readonly Dictionary<int, int?[]> _counts = [];
    readonly HashSet<int> _started = [];

    public DocxNumbers(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        _lists = numbering?.Elements<NumberingInstance>().Where(list => list.NumberID?.Value is not null).GroupBy(list => list.NumberID!.Value).ToDictionary(list => list.Key, list => list.First()) ?? [];
        _abstracts = numbering?.Elements<AbstractNum>().Where(list => list.AbstractNumberId?.Value is not null).GroupBy(list => list.AbstractNumberId!.Value).ToDictionary(list => list.Key, list => list.First()) ?? [];
    }

    /// <summary>What Word prints before a paragraph; null for nothing.</summary>
    public string? LabelOf(Paragraph paragraph, DocxStyles styles)
    {
        if (styles.NumberingOf(paragraph) is not { } place || place.Level is < 0 or >= Levels || !_lists.TryGetValue(place.List, out var list)) return null;
        if (list.AbstractNumId?.Val?.Value is not { } id || !_abstracts.TryGetValue(id, out var kind)) return null;
        if (!_counts.TryGetValue(id, out var counts)) _counts[id] = counts = new int?[Levels];
        if (_started.Add(place.List)) Restart(list, counts);
        var level = LevelOf(list, kind, place.Level);
        counts[place.Level] = (counts[place.Level] ?? StartOf(level) - 1) + 1;
        for (var deeper = place.Level + 1; deeper < Levels; deeper++) counts[deeper] = null;
        if (level?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet) return Bullet;
        if (level?.NumberingFormat?.Val?.Value == NumberFormatValues.None || level?.LevelText?.Val?.Value is not { Length: > 0 and <= LongestLabel } text) return null;
        for (var at = 0; at < Levels; at++)
            text = text.Replace(FormattableString.Invariant($"%{at + 1}"), Format(LevelOf(list, kind, at), counts[at] ?? StartOf(LevelOf(list, kind, at))), StringComparison.Ordinal);
        return text;
    }

    static void Restart(NumberingInstance list, int?[] counts)
    {
        foreach (var change in list.Elements<LevelOverride>())
            if (change.StartOverrideNumberingValue?.Val?.Value is { } start && change.LevelIndex?.Value is >= 0 and < Levels and var level) counts[level] = start - 1;
    }

    static Level? LevelOf(NumberingInstance list, AbstractNum kind, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.Level ?? kind.Elements<Level>().FirstOrDefault(found => found.LevelIndex?.Value == level);

    static int StartOf(Level? level) => level?.StartNumberingValue?.Val?.Value ?? 1;

    static string Format(Level? level, int number) => (level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal) switch
    {
        NumberFormatValues.UpperLetter => Letters(number, 'A'),
        NumberFormatValues.LowerLetter => Letters(number, 'a'),
        NumberFormatValues.UpperRoman => Roman(number),
        NumberFormatValues.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberFormatValues.ChineseCounting or NumberFormatValues.ChineseCountingThousand or NumberFormatValues.JapaneseCounting or NumberFormatValues.TaiwaneseCountingThousand => Chinese(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A … Z, AA, BB …</summary>
    static string Letters(int number, char first) => number is < 1 or > MostLetters ? "" : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    static string Chinese(int number) => number switch
    {
        < 0 or > 99 => number.ToString(CultureInfo.InvariantCulture),
        < 10 => ChineseDigits[number],
        _ => $"{(number < 20 ? "" : ChineseDigits[number / 10])}十{(number % 10 == 0 ? "" : ChineseDigits[number % 10])}",
    };

    static string Roman(int number)
    {
        if (number is < 1 or > 3999) return number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (value, letters) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
            for (; number >= value; number -= value) text.Append(letters);
        return text.ToString();
    }
}
