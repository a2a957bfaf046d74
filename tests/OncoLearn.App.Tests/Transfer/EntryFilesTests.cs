using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.App.Transfer;
using OncoLearn.App.Transfer.Files;
using OncoLearn.App.Transfer.Sheets;
using OncoLearn.App.Transfer.Word;
using OncoLearn.Core.Authoring.Entry;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace OncoLearn.App.Tests.Transfer;

public sealed class EntryFilesTests
{
    const string Text = "1. 哪个基因编码 p53？\nA. TP53\nB. RB1\n答案：A\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 without its mark", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_every_usual_encoding(string name, byte[] file)
    {
        var item = Assert.Single(Items(file));
        Assert.True(item.Draft is not null, name);
        Assert.Equal("哪个基因编码 p53？", (string?)item.Draft!.Question.Payload["stem"]!["zh-Hans"]);
    }

    [Fact]
    public void Forty_questions_of_a_Word_file_come_through_its_automatic_numbers_and_bold_keys()
    {
        var items = Items(WordPaper.Forty());
        Assert.Equal(Enumerable.Range(1, 40).Select(n => $"{n}"), items.Select(item => item.Label));
        Assert.All(items, item => Assert.True(item.Draft is not null, string.Join("; ", item.Problems.Select(problem => problem.En))));
        Assert.Equal(Enumerable.Range(0, 40).Select(n => "abcd"[n % 4].ToString()), items.Select(item => (string?)item.Draft!.Question.Payload["options"]!.AsArray().Single(option => (bool?)option!["correct"] == true)!["id"]));
        Assert.All(items, item => Assert.DoesNotContain("**", item.Draft!.Question.Payload.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Options_of_a_Word_file_may_stand_in_a_bulleted_list()
    {
        var items = Items(WordPaper.Of([("Which of them binds p53?", ["MDM2", "LAMP1", "TFEB"], 1), ("Which gene is lost most often?", ["TP53", "RB1"], 0)], bullets: true));
        Assert.All(items, item => Assert.True(item.Draft is not null, string.Join("; ", item.Problems.Select(problem => problem.En))));
        Assert.Equal(
            ["MDM2, *LAMP1, TFEB", "*TP53, RB1"],
            items.Select(item => string.Join(", ", item.Draft!.Question.Payload["options"]!.AsArray().Select(option => $"{((bool?)option!["correct"] == true ? "*" : "")}{option["text"]!.AsObject().Single().Value}"))));
    }

    [Fact]
    public void Options_in_a_bulleted_list_of_Word_may_have_letters_of_their_own()
    {
        var item = Assert.Single(Items(WordPaper.Of([("Which of them binds p53?", ["A. MDM2", "B. LAMP1", "C. TFEB"], 1)], bullets: true)));
        Assert.Equal(["MDM2", "LAMP1", "TFEB"], item.Draft!.Question.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!.AsObject().Single().Value));
        Assert.NotNull(item.Draft.Question.Payload["options"]![1]!["correct"]);
    }

    [Fact]
    public void Formatting_of_Word_becomes_Markdown_tables_become_lines_and_pictures_are_told()
    {
        var lines = Lines(
            new Paragraph(
                Run("1. Ca"), Run("2+", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), Run(" in "), Run("E. coli", new Italic()), Run(" is 5*3*2"), new Run(new Break(), new Text("not"))),
            new Table(new TableRow(new TableCell(new Paragraph(Run("A. one"))), new TableCell(new Paragraph(Run("B. two"))))),
            new Paragraph(new Run(new Drawing())),
            new Paragraph(new DeletedRun(new Run(new DeletedText("gone"))), new InsertedRun(Run("Answer: B"))));
        Assert.Equal(["1. Ca^2+^ in *E. coli* is 5\\*3\\*2", "not", "A. one\tB. two", "", "Answer: B"], lines.Select(line => line.Text));
        Assert.Equal([false, false, false, true, false], lines.Select(line => line.HasPicture));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_table_of_text_is_known_by_its_columns(char separator)
    {
        var text = string.Join('\n', new[] { "题干|选项A|选项B|答案", "\"哪个\n基因？\"|TP53|RB1|A", "|||", "'=1+1 是几？|'-2|2|B" }).Replace('|', separator);
        var reading = ((EntryFiles.Outcome.Read)EntryFiles.Read(Encoding.UTF8.GetBytes(text))).Source.Read(EntryDefaults.For("zh-Hans"));
        Assert.Equal([2, 5], reading.Items.Select(item => item.Line));
        Assert.Equal(["哪个\n基因？", "=1+1 是几？"], reading.Items.Select(item => (string?)item.Draft!.Question.Payload["stem"]!["zh-Hans"]));
    }

    [Fact]
    public void Every_sheet_with_questions_is_read()
    {
        var first = XlsxWriter.Of("一", new EntryTable(1, ["题干", "选项A", "选项B", "答案"], [new EntryRow(2, ["哪个基因？", "TP53", "RB1", "A"])]));
        var second = XlsxWriter.Of("二", new EntryTable(1, ["题型", "题干", "答案"], [new EntryRow(2, ["判断", "p53 是激酶。", "错"]), new EntryRow(3, ["判断", "p53 是转录因子。", ""])]));
        var notes = XlsxWriter.Of("说明", new EntryTable(1, ["怎么写"], [new EntryRow(2, ["一行一道题"])]));
        var source = ((EntryFiles.Outcome.Read)EntryFiles.Read(XlsxWriter.Write(first, notes, second))).Source;
        var staged = new StagedImport("b", 1, EntryDefaults.For("zh-Hans"), source, Receipt: null);
        var reading = StagedImport.FromJson(staged.ToJson()).Source!.Read(EntryDefaults.For("zh-Hans"));

        Assert.Equal([(1, "一", 2, "single-best-answer"), (2, "二", 2, "true-false"), (3, "二", 3, null)], reading.Items.Select(item => (item.At, item.Sheet, item.Line, item.Draft?.Question.Type)));
        Assert.Equal([("一", 1, null), ("一", 2, 1), ("二", 1, null), ("二", 2, 2), ("二", 3, 3)], reading.Lines.Select(line => (line.Sheet, line.Line, line.Question)));
        Assert.Equal("sheets that were not read: 说明", Assert.Single(reading.Notes).En);
        Assert.Null(((EntryFiles.Outcome.Read)EntryFiles.Read(XlsxWriter.Write(first, notes))).Source.Read(EntryDefaults.For("zh-Hans")).Items[0].Sheet);
    }

    [Fact]
    public void Cells_come_back_as_they_were() => Prop.ForAll(Gen.ArrayOf(Gen.Elements("", "=1+1", "'=x", "''-y", "+a", "@b", "\tc", "  d ", "中文", "a\nb", "\"q\"", "a,b;c", "'plain", "_x000D_", "1e5", "007", "2e")).ToArbitrary(), cells =>
    {
        var table = new EntryTable(1, ["stem.en", "key", .. cells.Select((_, at) => $"option.{at + 1}.en")], [new EntryRow(2, ["s", "A", .. cells])]);
        var csv = CsvTables.Read(CsvTables.Write(table))!.Rows[0].Cells.Skip(2).ToList();
        var xlsx = XlsxReader.Read(XlsxWriter.Write(XlsxWriter.Of("x", table))).Table!.Rows[0].Cells.Skip(2).ToList();
        // Empty cells at the end of a row are not written.
        while (xlsx.Count < cells.Length) xlsx.Add("");
        return csv.SequenceEqual(cells) && xlsx.SequenceEqual(cells);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_document_holds_what_lines_hold() => Prop.ForAll(Gen.ArrayOf(Gen.Elements(
        "*in vivo*", "Ca^2+^", "H~2~O", "**not** this", "A. looks like one", "答案：B", "a | b", "x\n\ny", "p53", "E. coli", "中文 (A) 里", "5\\*3\\*2", "tab\there"), 4).ToArbitrary(), texts =>
    {
        var payload = JsonNode.Parse("""{ "options": [ { "id": "a" }, { "id": "b", "correct": true } ] }""")!.AsObject();
        payload["stem"] = Localized(texts[0]);
        payload["explanation"] = Localized(texts[1]);
        payload["options"]![0]!["text"] = Localized($"1 {texts[2]}");
        payload["options"]![1]!["text"] = Localized($"2 {texts[3]}");
        var draft = QuestionBank.Faculty.Draft() with { Payload = payload };
        var written = EntryWriter.Write([draft], "en");
        var item = Assert.Single(EntrySource.Of(DocxReader.Read(DocxWriter.Write(written.Lines))).Read(EntryDefaults.For("zh-Hans")).Items);
        Assert.True(item.Draft is not null, string.Join('\n', written.Lines));
        Assert.Equal(ContentForm.Of(draft.Type, payload), ContentForm.Of(draft.Type, item.Draft!.Question.Payload));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void The_template_is_read_with_its_four_examples(string lang)
    {
        var read = Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.Read(XlsxTemplate.Write(lang)));
        var reading = read.Source.Read(EntryDefaults.For(lang));
        Assert.Equal(["single-best-answer", "multiple-answer", "true-false", "short-answer"], reading.Items.Select(item => item.Draft?.Question.Type));
        Assert.Single(reading.Notes);
        Assert.All(reading.Items, item => Assert.Equal([lang], item.Draft!.Question.Payload["stem"]!.AsObject().Select(text => text.Key)));
    }

    [Fact]
    public void Spreadsheets_keep_numbers_and_warn_of_dates()
    {
        var file = Workbook(
            [Cell("A1", "题干"), Cell("B1", "选项A"), Cell("C1", "选项B"), Cell("D1", "答案")],
            [Cell("A2", "几个？"), Number("B2", "0.10000000000000001"), Number("C2", "1E-3"), Cell("D2", "A")],
            [Cell("A3", "哪个基因？"), new S.Cell { CellReference = "B3", CellValue = new S.CellValue("44621"), StyleIndex = 1 }, Cell("C3", "TP53"), Cell("D3", "B")]);
        var items = Items(file);
        Assert.Equal(["0.1", "0.001"], items[0].Draft!.Question.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!["zh-Hans"]));
        Assert.Contains("cell B3 is a date", Assert.Single(items[1].Problems).En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_file_of_questions_says_why()
    {
        Assert.Contains("empty", Refusal([]), StringComparison.Ordinal);
        Assert.Contains("PDF", Refusal("%PDF-1.7"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains(".docx", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal("PK\u0003\u0004 and no more"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("not known", Refusal([1, 0, 2, 0, 0, 3]), StringComparison.Ordinal);
        Assert.Contains("10 MB", Refusal(new byte[EntryFiles.MostBytes + 1]), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(Zip(("word/document.xml", "<no"u8.ToArray()))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_swells_is_refused_while_it_is_unpacked()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (long written = 0; written <= ZipGuard.MostBytes; written += zeros.Length) entry.Write(zeros);
        }
        Assert.True(file.Length < EntryFiles.MostBytes);
        Assert.Contains("too large once it is unpacked", Refusal(file.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_without_end_is_counted_over_all_parts()
    {
        var part = Encoding.UTF8.GetBytes($"<b>{new StringBuilder().Insert(0, "<b/>", 800_000)}</b>");
        Assert.Contains("more markup", Refusal(Zip(("word/document.xml", part), ("word/styles.xml", part))), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_other_programs_keep_in_a_file_may_be_as_deep_as_they_like()
    {
        using var file = new MemoryStream();
        file.Write(WordPaper.Forty());
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = archive.CreateEntry("customXml/item1.xml").Open()) entry.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<b>", 300))));
        Assert.Equal(Items(WordPaper.Forty()).Count, Items(file.ToArray()).Count);
    }

    [Theory]
    [InlineData("word/document.xml", "nested deeper")]
    [InlineData("word/other.dat", "damaged")]
    public void Markup_that_nests_without_end_is_refused_before_a_library_walks_it(string part, string reason)
    {
        const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var text = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100_000))}";
        var types = $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"{Main}\"/><Default Extension=\"dat\" ContentType=\"{Main}\"/></Types>";
        var relations = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{part}\"/></Relationships>";
        (string, byte[])[] decoy = part == "word/document.xml" ? [] : [("word/document.xml", "<no"u8.ToArray())];
        Assert.Contains(reason, Refusal(Zip([.. decoy, ("[Content_Types].xml", Encoding.UTF8.GetBytes(types)), ("_rels/.rels", Encoding.UTF8.GetBytes(relations)), (part, Encoding.UTF8.GetBytes(text))])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_commonest_character_of_Chinese_does_not_hide_its_encoding() =>
        Assert.Equal("一种激酶？", (string?)Assert.Single(Items(Encoding.Unicode.GetBytes("1. 一种激酶？\nA. 一\nB. 二\n答案：A\n"))).Draft!.Question.Payload["stem"]!["zh-Hans"]);

    static JsonObject Localized(string text) => new() { ["en"] = text };

    [Theory]
    [InlineData("paper.docx", "this is no Word file")]
    [InlineData("PAPER.XLSX", "this is no Excel file")]
    public void A_text_that_is_named_as_another_file_is_refused_with_what_it_is_not(string name, string reason)
    {
        var text = Encoding.UTF8.GetBytes("1. Which?\nA. one\nB. two\nAnswer: A\n");
        Assert.StartsWith(reason, Assert.IsType<EntryFiles.Outcome.Refused>(EntryFiles.Read(text, name)).Reason.En, StringComparison.Ordinal);
        Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.Read(text, "paper.txt"));
        Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.Read(WordPaper.Forty(), "paper.txt"));
    }

    static IReadOnlyList<EntryItem> Items(byte[] file) => Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.Read(file)).Source.Read(EntryDefaults.For("zh-Hans")).Items;

    static string Refusal(byte[] file) => Assert.IsType<EntryFiles.Outcome.Refused>(EntryFiles.Read(file)).Reason.En;

    static Run Run(string text, params OpenXmlElement[] properties) => new(new RunProperties(properties), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    static IReadOnlyList<EntryLine> Lines(params OpenXmlElement[] body)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)) document.AddMainDocumentPart().Document = new Document(new Body(body));
        return DocxReader.Read(file.ToArray());
    }

    static S.Cell Cell(string at, string text) => new() { CellReference = at, DataType = S.CellValues.InlineString, InlineString = new S.InlineString(new S.Text(text)) };

    static S.Cell Number(string at, string value) => new() { CellReference = at, CellValue = new S.CellValue(value) };

    static byte[] Workbook(params S.Cell[][] rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new S.Stylesheet(
                new S.Fonts(new S.Font()), new S.Fills(new S.Fill()), new S.Borders(new S.Border()), new S.CellStyleFormats(new S.CellFormat()), new S.CellFormats(new S.CellFormat(), new S.CellFormat { NumberFormatId = 14 }));
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new S.Worksheet(new S.SheetData(rows.Select((cells, at) => new S.Row(cells) { RowIndex = (uint)at + 1 })));
            workbook.Workbook = new S.Workbook(new S.Sheets(new S.Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "s" }));
        }
        return file.ToArray();
    }

    static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        return file.ToArray();
    }
}
