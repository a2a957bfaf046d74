using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OncoLearn.App.Tests.Documents;

/// <summary>Documents of Word, with the styles of a usual one.</summary>
static class WordSample
{
    public static byte[] Of(params OpenXmlElement[] blocks) => Of(blocks, _ => { });

    public static byte[] Of(OpenXmlElement[] blocks, Action<WordprocessingDocument> more)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                StyleOf("Normal", "Normal"), StyleOf("Titel", "Title"), StyleOf("1", "heading 1", outline: 0), StyleOf("2", "heading 2", outline: 1), StyleOf("Mine", "Mine", basedOn: "2"), StyleOf("Cap", "caption"), StyleOf("toc1", "toc 1"));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(LevelOf(0, "%1"), LevelOf(1, "%1.%2")) { AbstractNumberId = 0 },
                new AbstractNum(LevelOf(0, "\uF0B7", NumberFormatValues.Bullet)) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 2 });
            more(document);
        }
        return file.ToArray();
    }

    /// <summary>A review with one of everything.</summary>
    public static byte[] Review() => Of(
        [
            Styled("Titel", "Stress proteins"), Styled("toc1", "Overview 1"),
            Numbered(Styled("1", "Overview"), 1, 0),
            new Paragraph(Run("A protein answers stress"), Raised("1,"), Raised("2"), Run(" in 10"), Raised("6"), Run(" cells [3]."), new DeletedRun(new Run(new DeletedText("gone"))), new InsertedRun(Run(" Added.")), new Run(new RunProperties(new Vanish()), new Text("hidden"))),
            Numbered(Styled("Mine", "Names"), 1, 1),
            new Paragraph(Run("It has names"), new Run(new FootnoteReference { Id = 5 }), Run(" and more"), new Run(new EndnoteReference { Id = 7 }), Run(".")),
            Numbered(new Paragraph(Run("an item")), 2, 0),
            Styled("Cap", "Figure 1. The way"),
            new Table(new TableRow(Cell("gene"), Cell("effect")), new TableRow(Cell("AAA"), Cell("up"))),
            new Table(new TableRow(new TableCell(new Paragraph(Run("Framed text."))))),
            new SdtBlock(new SdtContentBlock(new Paragraph(Run("Controlled text.")))),
        ],
        document =>
        {
            document.PackageProperties.Title = "Microsoft Word - draft7.doc";
            document.PackageProperties.Creator = "Ann Example";
            document.PackageProperties.Keywords = "stress; tumour";
            document.MainDocumentPart!.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(Run("separator"))) { Id = 0, Type = FootnoteEndnoteValues.Separator }, new Footnote(new Paragraph(Run("A note."))) { Id = 5 });
            document.MainDocumentPart!.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(new Endnote(new Paragraph(Run("Example A. A journal, 2020."))) { Id = 7 });
        });

    public static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Run Raised(string text) => new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(text));

    public static Paragraph Numbered(Paragraph paragraph, int list, int level)
    {
        paragraph.ParagraphProperties ??= new ParagraphProperties();
        paragraph.ParagraphProperties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });
        return paragraph;
    }

    static TableCell Cell(string text) => new(new Paragraph(Run(text)));

    static Level LevelOf(int level, string text, NumberFormatValues format = NumberFormatValues.Decimal) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = level };

    static Style StyleOf(string id, string name, int? outline = null, string? basedOn = null)
    {
        var style = new Style(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        if (outline is { } level) style.Append(new StyleParagraphProperties(new OutlineLevel { Val = level }));
        return style;
    }
}
