using System.Globalization;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>Tables of texts and numbers as a workbook, one to a sheet. No text in it is taken for a formula.</summary>
public static class XlsxTable
{
    /// <summary>In characters.</summary>
    const int WidestColumn = 40;

    /// <param name="rows">The names of the columns, then rows of texts, numbers and nulls. A column holds numbers or texts.</param>
    public static byte[] Write(string name, IEnumerable<IEnumerable<object?>> rows) => Write((name, rows));

    /// <param name="sheets">Names of at most 31 characters, no two the same, and rows as those of one sheet.</param>
    public static byte[] Write(params IReadOnlyList<(string Name, IEnumerable<IEnumerable<object?>> Rows)> sheets) => XlsxWriter.Write([.. sheets.Select(sheet => SheetOf(sheet.Name, sheet.Rows))]);

    static XlsxWriter.SheetText SheetOf(string name, IEnumerable<IEnumerable<object?>> rows)
    {
        IReadOnlyList<object?>[] cells = [.. rows.Select(row => row.ToArray())];
        var columns = Enumerable.Range(0, cells[0].Count).ToList();
        var numbers = columns.Where(column => cells.Skip(1).Any(row => row[column] is int or double)).ToHashSet();
        var widths = columns.Select(column => (double)Math.Clamp(cells.Max(row => Written(row[column]).Length) + 2, 8, WidestColumn));
        return new XlsxWriter.SheetText(name, [.. cells.Select(row => row.Select(Written).ToArray())], [.. widths], HasHeader: true) { Numbers = numbers };
    }

    static string Written(object? value) => value switch
    {
        null => "",
        string words => words,
        double number => Math.Round(number, 6).ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell holds no {value.GetType().Name}.", nameof(value)),
    };
}
