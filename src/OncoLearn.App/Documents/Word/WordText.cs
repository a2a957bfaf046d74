using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OncoLearn.App.Transfer.Word;
using OncoLearn.Core.Reviews.Documents;
using M = DocumentFormat.OpenXml.Math;

namespace OncoLearn.App.Documents.Word;

/// <summary>The text of a paragraph as it prints: without what was deleted, hidden, or stands in a text box.</summary>
sealed class WordText(DocxStyles styles, WordNotes notes)
{
    public string Of(Paragraph paragraph)
    {
        var text = new InlineText();
        Add(paragraph, text);
        return text.ToString();
    }

    /// <summary>Text boxes are drawn twice, the second time for old programs.</summary>
    public static IEnumerable<TextBoxContent> BoxesOf(Paragraph paragraph) => BoxesIn(paragraph);

    static IEnumerable<TextBoxContent> BoxesIn(OpenXmlElement holder) =>
        holder.ChildElements.SelectMany(child => child is TextBoxContent box ? [box] : child is AlternateContentFallback ? [] : BoxesIn(child));

    void Add(OpenXmlElement holder, InlineText text)
    {
        foreach (var child in holder.ChildElements)
        {
            if (child is Run run) Add(run, text);
            else if (child is M.Text formula) text.Text(formula.Text);
            else if (child is not (DeletedRun or MoveFromRun or TextBoxContent or Paragraph or AlternateContentFallback)) Add(child, text);
        }
    }

    void Add(Run run, InlineText text)
    {
        if (run.RunProperties?.Vanish is { } hidden && hidden.Val?.Value != false) return;
        var isRaised = styles.IsSuperscript(run);
        foreach (var child in run.ChildElements)
        {
            if (child is FootnoteReference footnote) notes.CiteFootnote(footnote.Id?.Value);
            else if (child is EndnoteReference endnote)
            {
                if (notes.CiteEndnote(endnote.Id?.Value) is { } number) text.Link([number], "");
            }
            else if (WrittenIn(child) is { } written)
            {
                if (isRaised) text.Superscript(written);
                else text.Text(written);
            }
            else if (child is AlternateContent or AlternateContentChoice) Add(child, text);
        }
    }

    static string? WrittenIn(OpenXmlElement element) => element switch
    {
        Text text => text.Text,
        TabChar or Break or CarriageReturn or PositionalTab => " ",
        NoBreakHyphen => "-",
        SymbolChar => "?",
        _ => null,
    };
}
