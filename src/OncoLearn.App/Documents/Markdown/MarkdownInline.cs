using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Markdown;

/// <summary>The text of a block without its marks. Markdig bounds how deep they go into one another.</summary>
sealed class MarkdownInline
{
    readonly InlineText _text = new();
    int _raised;

    public static string TextOf(ContainerInline? inline)
    {
        if (inline is null) return "";
        var text = new MarkdownInline();
        text.Add(inline);
        return text._text.ToString();
    }

    /// <summary>Of a note: its label, or where that is a word, its place among those that are cited.</summary>
    public static int NumberOf(Footnote note) =>
        int.TryParse(note.Label?.TrimStart('^'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000 ? number : note.Order;

    void Add(ContainerInline holder)
    {
        foreach (var inline in holder)
        {
            switch (inline)
            {
                case FootnoteLink { IsBackLink: true }:
                    break;
                case FootnoteLink link:
                    _text.Link([NumberOf(link.Footnote)], "");
                    break;
                case LiteralInline literal:
                    Write(literal.Content.ToString());
                    break;
                case CodeInline code:
                    Write(code.Content);
                    break;
                case HtmlEntityInline entity:
                    Write(entity.Transcoded.ToString());
                    break;
                case AutolinkInline address:
                    Write(address.Url);
                    break;
                case LineBreakInline:
                    _text.Text("\n");
                    break;
                case HtmlInline { Tag: "<sup>" }:
                    _raised++;
                    break;
                case HtmlInline { Tag: "</sup>" }:
                    _raised = Math.Max(0, _raised - 1);
                    break;
                case LinkInline { IsImage: true }:
                    // Its text stands for what nobody sees here.
                    break;
                case EmphasisInline { DelimiterChar: '^' } superscript:
                    _raised++;
                    Add(superscript);
                    _raised--;
                    break;
                case ContainerInline container:
                    Add(container);
                    break;
            }
        }
    }

    void Write(string written)
    {
        if (_raised > 0) _text.Superscript(written);
        else _text.Text(written);
    }
}
