using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.App.Transfer.Word;

/// <summary>A document of the lines that <see cref="EntryWriter"/> writes: a paragraph to a line, that prints well and is read back.</summary>
static class DocxWriter
{
    public static byte[] Write(IReadOnlyList<string> lines)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var body = new Body(lines.Select((line, at) => ParagraphOf(line, at + 1 < lines.Count && lines[at + 1].Length > 0)));
            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1247, Right = 1247, Header = 600, Footer = 600, Gutter = 0 }));
            main.Document = new Document(body);
        }
        return file.ToArray();
    }

    /// <param name="keep">Whether the next line belongs to the same question, from which a page break should not part it.</param>
    static Paragraph ParagraphOf(string line, bool keep)
    {
        var properties = new ParagraphProperties();
        if (keep) properties.Append(new KeepNext());
        properties.Append(new KeepLines());
        return new Paragraph(DocxMarkdown.Runs(line).Select(run => RunOf(run.Text, run.Bold, run.Mark)).Prepend<OpenXmlElement>(properties));
    }

    static Run RunOf(string text, bool bold, char mark)
    {
        var properties = new RunProperties();
        if (bold) properties.Append(new Bold());
        if (mark == '*') properties.Append(new Italic());
        if (mark is '^' or '~') properties.Append(new VerticalTextAlignment { Val = mark == '^' ? VerticalPositionValues.Superscript : VerticalPositionValues.Subscript });
        var run = new Run(properties);
        foreach (var (at, piece) in text.Split('\t').Index())
        {
            if (at > 0) run.Append(new TabChar());
            if (piece.Length > 0) run.Append(new Text(Sheets.XmlText.Clean(piece)) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "SimSun" }, new FontSize { Val = "21" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "40", Line = "300", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
}
