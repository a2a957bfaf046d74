using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OncoLearn.App.Transfer.Word;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Word;

/// <summary>The blocks of a document, by the styles and lists of their paragraphs.</summary>
sealed class WordBody(MainDocumentPart main, BlockList blocks)
{
    readonly DocxStyles _styles = new(main);
    readonly DocxNumbers _numbers = new(main);
    readonly WordNotes _notes = new(main);

    /// <summary>The text of the paragraph in the style for titles; null for none.</summary>
    public string? Title { get; private set; }

    /// <summary>Paragraphs and tables in order, also those inside content controls.</summary>
    public void Add(OpenXmlElement holder)
    {
        foreach (var child in holder.ChildElements)
        {
            if (blocks.IsOver) return;
            if (child is Paragraph paragraph) Add(paragraph);
            else if (child is Table table) AddTable(table);
            else if (child is SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun) Add(child);
        }
    }

    /// <summary>Footnotes, and endnotes as references: that is what reviews use them for.</summary>
    public void AddNotes()
    {
        foreach (var (number, note) in _notes.Footnotes) blocks.Footnote(Label(number), TextOf(note));
        foreach (var (number, note) in _notes.Endnotes) blocks.Reference(Label(number), TextOf(note));
    }

    void Add(Paragraph paragraph)
    {
        // The number is counted whether there is text or not.
        var label = _numbers.LabelOf(paragraph, _styles);
        var text = new WordText(_styles, _notes).Of(paragraph);
        if (text.Length > 0) Add(paragraph, label, text);
        foreach (var box in WordText.BoxesOf(paragraph)) Add(box);
    }

    void Add(Paragraph paragraph, string? label, string text)
    {
        var style = _styles.NameOf(paragraph);
        if (style.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || style.Equals("table of figures", StringComparison.OrdinalIgnoreCase)) return;
        if (style.Equals("title", StringComparison.OrdinalIgnoreCase) && Title is null) Title = text;
        else if (style.Equals("caption", StringComparison.OrdinalIgnoreCase)) blocks.Caption(label is null ? text : $"{label} {text}");
        else if (style.EndsWith("bibliography", StringComparison.OrdinalIgnoreCase)) blocks.Reference(ReferenceList.NumberOf(label), text);
        else if (_styles.OutlineLevelOf(paragraph) is { } level) blocks.Heading(level + 1, label, text);
        else if (_styles.NumberingOf(paragraph) is { } place && label is not null) blocks.ListItem(place.Level, label, text);
        else blocks.Paragraph(text);
    }

    /// <summary>A table of one cell is a frame around text.</summary>
    void AddTable(Table table)
    {
        var rows = RowsOf(table).ToList();
        if (rows is [var only] && CellsOf(only).ToList() is [var frame])
        {
            Add(frame);
            return;
        }
        blocks.Table(rows.Select(row => (IReadOnlyList<string>)[.. CellsOf(row).Select(TextOf)]));
    }

    static IEnumerable<TableRow> RowsOf(OpenXmlElement holder) =>
        holder.ChildElements.SelectMany(child => child is TableRow row ? [row] : child is SdtRow or SdtContentRow or CustomXmlRow ? RowsOf(child) : []);

    static IEnumerable<TableCell> CellsOf(OpenXmlElement holder) =>
        holder.ChildElements.SelectMany(child => child is TableCell cell ? [cell] : child is SdtCell or SdtContentCell or CustomXmlCell ? CellsOf(child) : []);

    string TextOf(OpenXmlElement holder) => string.Join(' ', holder.Descendants<Paragraph>().Select(paragraph => new WordText(_styles, _notes).Of(paragraph)).Where(text => text.Length > 0));

    static string Label(int number) => number.ToString(CultureInfo.InvariantCulture);
}
