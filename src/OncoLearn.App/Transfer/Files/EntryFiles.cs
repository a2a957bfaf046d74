using OncoLearn.App.Transfer.Sheets;
using OncoLearn.App.Transfer.Word;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer.Files;

/// <summary>Reads files that hold questions. What a file is shows in its content, whatever its name; a text that is named as a file of Word or Excel is none, and broken as a rule.</summary>
public static class EntryFiles
{
    /// <summary>In bytes, of a file.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Of a text or a table.</summary>
    public const int MostLines = 40_000;

    public abstract record Outcome
    {
        public sealed record Read(EntrySource Source) : Outcome;

        /// <summary>Nothing can be read of it.</summary>
        public sealed record Refused(Bilingual Reason) : Outcome;
    }

    /// <param name="name">Of the file; empty where it has none.</param>
    public static Outcome Read(byte[] file, string name = "")
    {
        try
        {
            return Limited(SourceOf(file, name));
        }
        catch (FileRefusedException refused)
        {
            return new Outcome.Refused(refused.Reason);
        }
    }

    /// <summary>What somebody typed or pasted: lines, or cells that were copied from a spreadsheet.</summary>
    public static Outcome ReadPaste(string text) => Limited(OfText(text));

    static EntrySource SourceOf(byte[] file, string name)
    {
        if (file.Length == 0) throw new FileRefusedException(new("文件是空的", "the file is empty"));
        if (file.Length > MostBytes) throw new FileRefusedException(new("文件超过 10 MB", "the file is larger than 10 MB"));
        if (file.AsSpan().StartsWith("PK"u8)) return OfZip(file);
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new FileRefusedException(new("这是旧格式（.doc 或 .xls）或加了密码的文件，请另存为 .docx 或 .xlsx", "this is an old .doc or .xls file, or one with a password: save it as .docx or .xlsx"));
        if (file.AsSpan().StartsWith("%PDF"u8)) throw new FileRefusedException(new("PDF 里的题目读不出来，请用 Word、Excel 或纯文本文件", "questions cannot be read from a PDF: use a Word, Excel or text file"));
        if (file.AsSpan().StartsWith("{\\rtf"u8)) throw new FileRefusedException(new("请把 RTF 文件另存为 .docx", "save the RTF file as .docx"));
        if (OfficeNameOf(name) is { } office) throw new FileRefusedException(office);
        return OfText(TextDecoding.Decode(file) ?? throw NotKnown());
    }

    /// <summary>Null where the name is that of a text.</summary>
    static Bilingual? OfficeNameOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" or ".DOC" => new("这不是 Word 文件，只是名字以 .docx 或 .doc 结尾：请在 Word 里另存为 .docx；里面如果是纯文本，请把名字改成 .txt", "this is no Word file, it only has the name of one: save it as .docx in Word, or name it .txt if it is plain text"),
        ".XLSX" or ".XLS" => new("这不是 Excel 文件，只是名字以 .xlsx 或 .xls 结尾：请在 Excel 里另存为 .xlsx；里面如果是纯文本，请把名字改成 .csv", "this is no Excel file, it only has the name of one: save it as .xlsx in Excel, or name it .csv if it is plain text"),
        _ => null,
    };

    static EntrySource OfZip(byte[] file)
    {
        var entries = ZipGuard.Check(file);
        if (entries.Contains("xl/workbook.xml", StringComparer.OrdinalIgnoreCase)) return XlsxReader.Read(file);
        return entries.Contains("word/document.xml", StringComparer.OrdinalIgnoreCase) ? EntrySource.Of(DocxReader.Read(file)) : throw NotKnown();
    }

    static EntrySource OfText(string text) => CsvTables.Read(text) is { } table ? EntrySource.Of(table) : EntrySource.Of(EntryLine.Of(text));

    static Outcome Limited(EntrySource source) => (source.Lines?.Count ?? source.Table!.Rows.Count + source.More.Sum(sheet => sheet.Rows.Count)) > MostLines
        ? new Outcome.Refused(new($"超过 {MostLines} 行，请分成几个文件", $"more than {MostLines} lines: part it into several files"))
        : new Outcome.Read(source);

    static FileRefusedException NotKnown() => new(new("不认识这种文件。可以导入 .txt、.csv、.docx 和 .xlsx", "this kind of file is not known here; there are .txt, .csv, .docx and .xlsx"));
}
