using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OncoLearn.App.Transfer.Files;
using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.App.Transfer.Word;

/// <summary>
/// The lines of a Word document: its paragraphs with the numbers that Word counts for them, rows of tables with tabs between their cells, and line breaks as
/// ends of lines. Bold is kept beside the text; sub- and superscripts and italics become Markdown.
/// </summary>
static class DocxReader
{
    /// <exception cref="FileRefusedException">It is broken.</exception>
    public static IReadOnlyList<EntryLine> Read(byte[] file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            var main = document.MainDocumentPart ?? throw Broken();
            ZipGuard.CheckNames(main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart);
            var lines = new DocxLines(new DocxStyles(main), new DocxNumbers(main));
            foreach (var block in BlocksOf(main.Document.Body ?? throw Broken())) lines.Add(block);
            return lines.ToLines();
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FormatException or ArgumentException or KeyNotFoundException)
        {
            throw Broken();
        }
    }

    /// <summary>Paragraphs and rows in the order of the text, also those inside content controls.</summary>
    static IEnumerable<OpenXmlElement> BlocksOf(OpenXmlElement holder)
    {
        foreach (var child in holder.ChildElements)
        {
            if (child is Paragraph or TableRow) yield return child;
            else if (child is Table or SdtBlock or SdtContentBlock or SdtRow or SdtContentRow or CustomXmlBlock or InsertedRun)
                foreach (var block in BlocksOf(child)) yield return block;
        }
    }

    static FileRefusedException Broken() => new(new("Word 文件损坏，打不开", "the Word file is damaged and cannot be opened"));
}

/// <summary>Lines while they are gathered.</summary>
sealed class DocxLines(DocxStyles styles, DocxNumbers numbers)
{
    readonly List<EntryLine> _lines = [];

    public void Add(OpenXmlElement block)
    {
        var line = new LineText();
        if (block is Paragraph paragraph) Add(paragraph, line);
        else
        {
            foreach (var (at, cell) in block.Elements<TableCell>().Concat(block.Descendants<SdtContentCell>().SelectMany(content => content.Elements<TableCell>())).Index())
            {
                if (at > 0) line.Append("\t", bold: false);
                foreach (var (number, inCell) in cell.Descendants<Paragraph>().Index())
                {
                    if (number > 0) line.Append(" ", bold: false);
                    Add(inCell, line);
                }
            }
        }
        foreach (var (text, bold, picture) in line.Lines()) _lines.Add(new EntryLine(_lines.Count + 1, text) { Bold = bold.Count == 0 ? null : bold, HasPicture = picture });
    }

    public IReadOnlyList<EntryLine> ToLines() => _lines;

    void Add(Paragraph paragraph, LineText line)
    {
        if (numbers.LabelOf(paragraph, styles) is { } label) line.Append($"{label} ", bold: false);
        foreach (var run in paragraph.Descendants<Run>().Where(run => !IsElsewhere(run, paragraph))) Add(run, paragraph, line);
        if (paragraph.Descendants().Any(element => element.LocalName is "oMath" or "oMathPara")) line.HasPicture = true;
    }

    /// <summary>Deleted, or in a text box, whose own paragraph it is.</summary>
    static bool IsElsewhere(Run run, Paragraph paragraph) => run.Ancestors().TakeWhile(holder => holder != paragraph).Any(holder => holder is DeletedRun or MoveFromRun or Paragraph);

    void Add(Run run, Paragraph paragraph, LineText line)
    {
        var bold = styles.IsBold(run, paragraph);
        var mark = MarkOf(run);
        var text = new StringBuilder();
        foreach (var child in run.ChildElements)
        {
            if (child is Text written) text.Append(written.Text);
            else if (child is TabChar) text.Append('\t');
            else if (child is Break or CarriageReturn) text.Append('\n');
            else if (child is NoBreakHyphen) text.Append('\u2011');
            else if (child is SymbolChar symbol) text.Append(SymbolOf(symbol));
            else if (child is Drawing or Picture or EmbeddedObject || child.LocalName == "AlternateContent") line.HasPicture = true;
        }
        line.Append(DocxMarkdown.Marked(text.ToString(), mark), bold);
    }

    static string MarkOf(Run run) => run.RunProperties?.VerticalTextAlignment?.Val?.Value switch
    {
        VerticalPositionValues.Superscript => "^",
        VerticalPositionValues.Subscript => "~",
        _ => run.RunProperties?.Italic is { } italic && italic.Val?.Value != false ? "*" : "",
    };

    /// <summary>Ticks and crosses of the symbol fonts.</summary>
    static string SymbolOf(SymbolChar symbol) => symbol.Char?.Value?.ToUpperInvariant() switch
    {
        "F0FC" or "F050" or "F0FE" => "√",
        "F0FB" or "F04F" or "F0FD" => "×",
        _ => "?",
    };
}

/// <summary>The text of a paragraph or row, which may be several lines.</summary>
sealed class LineText
{
    readonly StringBuilder _text = new();
    readonly List<EntrySpan> _bold = [];

    public bool HasPicture { get; set; }

    public void Append(string text, bool bold)
    {
        if (bold && text.Length > 0) _bold.Add(new EntrySpan(_text.Length, text.Length));
        _text.Append(text);
    }

    /// <summary>A picture counts for the first line.</summary>
    public IEnumerable<(string Text, List<EntrySpan> Bold, bool HasPicture)> Lines()
    {
        var from = 0;
        foreach (var line in _text.ToString().Split('\n'))
        {
            var (start, end) = (from, from + line.Length);
            var (text, places) = DocxMarkdown.Escaped(line);
            var bold = _bold.Where(span => span.Start < end && span.Start + span.Length > start)
                .Select(span => (From: places[Math.Max(span.Start, start) - start], To: places[Math.Min(span.Start + span.Length, end) - start]))
                .Where(span => span.To > span.From).Select(span => new EntrySpan(span.From, span.To - span.From)).ToList();
            yield return (text, bold, HasPicture && from == 0);
            from = end + 1;
        }
    }
}
