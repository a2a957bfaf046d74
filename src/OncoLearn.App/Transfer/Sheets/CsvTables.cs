using System.Globalization;
using System.Text;
using CsvHelper;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Authoring.Entry.Tables;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>Tables as text: RFC 4180 with a comma, or a semicolon or tab as spreadsheets write and copy them.</summary>
static class CsvTables
{
    static readonly char[] Delimiters = [',', ';', '\t'];
    static readonly Bilingual Unclosed = new("引号没有成对，后面的行都算进了这一行", "a quotation mark is never closed: the lines below went into this one");

    /// <returns>Null where the text is no table of questions.</returns>
    public static EntryTable? Read(string text)
    {
        var first = text.AsSpan().TrimStart().ToString().Split('\n', 2)[0];
        foreach (var delimiter in Delimiters.Where(delimiter => first.Contains(delimiter, StringComparison.Ordinal)))
            if (Read(text, delimiter) is { } table) return table;
        return null;
    }

    public static string Write(EntryTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            foreach (var cells in table.Rows.Select(row => row.Cells).Prepend(table.Header)) csv.WriteRecord([.. cells.Select(FormulaGuard.Guard)]);
        }
        return text.ToString();
    }

    /// <summary>With the mark by which Excel knows UTF-8.</summary>
    public static byte[] WriteBytes(EntryTable table) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Write(table))];

    static EntryTable? Read(string text, char delimiter)
    {
        var unclosed = new HashSet<long>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record =>
            {
                if (record.Reason == CsvMalformedReason.UnterminatedQuote) unclosed.Add(record.LineNumber);
            },
        });
        EntryTable? table = null;
        var rows = new List<EntryRow>();
        while (csv.Read())
        {
            var (line, cells) = ((int)csv.LineNumber, Enumerable.Range(0, csv.FieldCount).Select(at => FormulaGuard.Unguard(csv.GetString(at))).ToArray());
            if (table is not null) rows.Add(new EntryRow(line, cells, unclosed.Contains(line) ? Unclosed : null));
            else if (TableColumns.IsHeader(cells)) table = new EntryTable(line, cells, []);
            else if (cells.Any(cell => cell.Trim().Length > 0)) return null;
        }
        return table is null ? null : table with { Rows = rows };
    }
}
