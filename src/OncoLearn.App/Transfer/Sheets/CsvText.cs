using System.Globalization;
using System.Text;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>A table of texts and numbers as RFC 4180 has it. No text in it is taken for a formula.</summary>
public static class CsvText
{
    /// <param name="rows">Of texts, numbers and nulls.</param>
    /// <returns>With the mark by which Excel knows UTF-8.</returns>
    public static byte[] Write(IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    static string Cell(object? value) => value switch
    {
        null => "",
        string words => Quoted(FormulaGuard.Guard(words)),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell holds no {value.GetType().Name}.", nameof(value)),
    };

    static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
