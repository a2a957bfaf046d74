using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OncoLearn.App.Transfer.Files;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Texts;
using TableColumns = OncoLearn.Core.Authoring.Entry.Tables.TableColumns;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>The sheets of a workbook that have the columns of questions.</summary>
static class XlsxReader
{
    const int MostColumns = 400;

    /// <exception cref="FileRefusedException">It is broken, or no sheet has such columns.</exception>
    public static EntrySource Read(byte[] file)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            return Read(document.WorkbookPart ?? throw Broken());
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FormatException or ArgumentException or KeyNotFoundException)
        {
            throw Broken();
        }
    }

    static EntrySource Read(WorkbookPart workbook)
    {
        ZipGuard.CheckNames([workbook, workbook.SharedStringTablePart, workbook.WorkbookStylesPart, .. workbook.WorksheetParts]);
        var cells = new CellTexts(workbook);
        var tables = new List<EntryTable>();
        var left = new List<string>();
        foreach (var sheet in workbook.Workbook.Descendants<Sheet>())
        {
            var name = sheet.Name?.Value ?? "?";
            // What is out of sight is an old copy, or a list of choices.
            var isShown = sheet.State is null || sheet.State.Value == SheetStateValues.Visible;
            if (isShown && sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part && TableOf(part, cells) is { } found) tables.Add(found with { Sheet = name });
            else left.Add(name);
        }
        if (tables.Count == 0)
            throw new FileRefusedException(new("没有一张工作表的首行有题目的列名（至少要有题干和另一列）；可以下载模板看看", "no sheet names the columns of questions in its first row (a stem and one more at least); look at the template"));
        var first = tables.Count == 1 ? tables[0] with { Sheet = null } : tables[0];
        var source = left.Count == 0
            ? EntrySource.Of(first)
            : EntrySource.Of(first, new Bilingual($"没有读的工作表：{string.Join("、", left)}", $"sheets that were not read: {string.Join(", ", left)}"));
        return source with { More = tables[1..] };
    }

    /// <summary>Null where its first row that holds anything names no such columns.</summary>
    static EntryTable? TableOf(WorksheetPart sheet, CellTexts texts)
    {
        EntryTable? table = null;
        var rows = new List<EntryRow>();
        var number = 0;
        foreach (var row in sheet.Worksheet.Descendants<Row>())
        {
            number = row.RowIndex?.Value is { } index ? (int)index : number + 1;
            var (cells, problem) = CellsOf(row, texts);
            if (table is not null) rows.Add(new EntryRow(number, cells, problem));
            else if (TableColumns.IsHeader(cells)) table = new EntryTable(number, cells, []);
            else if (cells.Exists(cell => cell.Trim().Length > 0)) return null;
            if (rows.Count > EntryFiles.MostLines) break;
        }
        return table is null ? null : table with { Rows = rows };
    }

    static (List<string> Cells, Bilingual? Problem) CellsOf(Row row, CellTexts texts)
    {
        var cells = new List<string>();
        Bilingual? problem = null;
        foreach (var cell in row.Elements<Cell>())
        {
            var at = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (at >= MostColumns) break;
            while (cells.Count <= at) cells.Add("");
            // What was guarded for a text file is guarded in a workbook made of it too.
            cells[at] = FormulaGuard.Unguard(texts.Of(cell));
            if (texts.IsDate(cell))
                problem ??= new($"单元格 {cell.CellReference?.Value} 被当成了日期（如基因名 MARCH1、SEPT2）；请设为文本格式后重新填写", $"cell {cell.CellReference?.Value} is a date (as happens to MARCH1 and SEPT2): format it as text and type it again");
            else if (texts.IsError(cell))
                problem ??= new($"单元格 {cell.CellReference?.Value} 是一个公式错误", $"cell {cell.CellReference?.Value} is a formula error");
        }
        return (cells, problem);
    }

    /// <summary>From 0: <c>AB12</c> is 27.</summary>
    static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetter).Take(4).Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;

    static FileRefusedException Broken() => new(new("工作簿损坏，打不开", "the workbook is damaged and cannot be opened"));
}

/// <summary>What stands in cells, as its author sees it.</summary>
sealed class CellTexts
{
    /// <summary>The formats of ECMA-376 part 1, 18.8.30, that show dates and times.</summary>
    static readonly int[] DateFormats = [.. Enumerable.Range(14, 9), .. Enumerable.Range(27, 10), .. Enumerable.Range(45, 3), .. Enumerable.Range(50, 9)];

    readonly string[] _shared;
    readonly bool[] _isDate;

    public CellTexts(WorkbookPart workbook)
    {
        _shared = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => RichText.Of(item)) ?? []];
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(format => format.NumberFormatId is not null)
            .GroupBy(format => (int)format.NumberFormatId!.Value).ToDictionary(format => format.Key, format => format.First().FormatCode?.Value ?? "") ?? [];
        _isDate = [.. styles?.CellFormats?.Elements<CellFormat>().Select(format => IsDateFormat((int)(format.NumberFormatId?.Value ?? 0), codes)) ?? []];
    }

    public string Of(Cell cell)
    {
        if (cell.InlineString is { } inline) return RichText.Of(inline);
        var value = cell.CellValue?.Text ?? "";
        if (KindOf(cell) == CellValues.SharedString) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Length ? _shared[at] : "";
        if (KindOf(cell) == CellValues.Boolean) return value == "1" ? "TRUE" : "FALSE";
        return KindOf(cell) == CellValues.Number ? NumberOf(value) : value;
    }

    public bool IsDate(Cell cell) => KindOf(cell) == CellValues.Date
        || (KindOf(cell) == CellValues.Number && cell.CellValue?.Text is { Length: > 0 } && cell.StyleIndex?.Value is { } style && style < _isDate.Length && _isDate[style]);

    public bool IsError(Cell cell) => KindOf(cell) == CellValues.Error;

    static CellValues KindOf(Cell cell) => cell.DataType?.Value ?? CellValues.Number;

    /// <summary>As it is shown without a format: 0.1 and not 0.10000000000000001, 100000 and not 1E+05.</summary>
    static string NumberOf(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
        ? Math.Abs(number) is >= 1e15 or (< 1e-5 and > 0) ? number.ToString("R", CultureInfo.InvariantCulture) : ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
        : value;

    static bool IsDateFormat(int id, Dictionary<int, string> codes) => DateFormats.Contains(id)
        || (codes.TryGetValue(id, out var code) && !code.Contains('@', StringComparison.Ordinal) && WithoutLiterals(code).Any(c => c is 'y' or 'Y' or 'd' or 'D' or '年' or '月'));

    static string WithoutLiterals(string code) => string.Concat(code.Split('"').Where((_, at) => at % 2 == 0)).Replace("[Red]", "", StringComparison.OrdinalIgnoreCase);
}
