using System.Collections.ObjectModel;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>A workbook whose cells are text, so that nothing is taken for a number, a date or a formula, but where a column is said to hold numbers; the first row of a table stays in view.</summary>
static class XlsxWriter
{
    /// <summary>The built-in number format of text.</summary>
    const uint TextFormat = 49;

    const uint CellStyle = 1;
    const uint HeaderStyle = 2;

    /// <param name="Widths">Of the columns, in characters.</param>
    public sealed record SheetText(string Name, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<double> Widths, bool HasHeader)
    {
        /// <summary>The columns, from 0, whose cells below the header are numbers, written as the invariant culture does.</summary>
        public IReadOnlySet<int> Numbers { get; init; } = ReadOnlySet<int>.Empty;
    }

    public static SheetText Of(string name, EntryTable table) => new(name, [table.Header, .. table.Rows.Select(row => row.Cells)], [.. table.Header.Select(WidthOf)], HasHeader: true);

    public static byte[] Write(params IReadOnlyList<SheetText> sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            foreach (var (at, sheet) in sheets.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = SheetOf(sheet);
                list.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)at + 1, Name = sheet.Name });
            }
            workbook.Workbook = new Workbook(list);
        }
        return file.ToArray();
    }

    static Worksheet SheetOf(SheetText sheet)
    {
        var columns = new Columns(sheet.Widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true, Style = CellStyle }));
        var rows = new SheetData(sheet.Rows.Select((row, at) => sheet.HasHeader && at == 0 ? RowOf(row, 1, HeaderStyle, ReadOnlySet<int>.Empty) : RowOf(row, (uint)at + 1, CellStyle, sheet.Numbers)));
        if (!sheet.HasHeader) return new Worksheet(columns, rows);
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new Worksheet(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }), columns, rows);
    }

    static Row RowOf(IReadOnlyList<string> cells, uint number, uint style, IReadOnlySet<int> numbers) => new(cells.Index().Where(cell => cell.Item.Length > 0).Select(cell =>
    {
        var filled = numbers.Contains(cell.Index) ? NumberOf(cell.Item) : TextOf(cell.Item, style);
        filled.CellReference = $"{NameOf(cell.Index)}{number.ToString(CultureInfo.InvariantCulture)}";
        return filled;
    }))
    { RowIndex = number };

    static Cell NumberOf(string number) => new() { DataType = CellValues.Number, CellValue = new CellValue(number) };

    static Cell TextOf(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(Escaped(XmlText.Clean(FormulaGuard.GuardInWorkbook(text)))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <summary>What looks like Excel's way to write a control character is written so itself.</summary>
    static string Escaped(string text) => System.Text.RegularExpressions.Regex.Replace(text, "_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", System.Text.RegularExpressions.RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>A … Z, AA …</summary>
    static string NameOf(int column) => column < 26 ? ((char)('A' + column)).ToString() : NameOf((column / 26) - 1) + (char)('A' + (column % 26));

    static double WidthOf(string column) => column.Split('.')[0] switch { "stem" or "explanation" => 45, "option" or "reason" => 28, "uid" => 14, _ => 16 };

    static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = TextFormat, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = TextFormat, FontId = 1, ApplyNumberFormat = true, ApplyFont = true, ApplyAlignment = true }));
}
