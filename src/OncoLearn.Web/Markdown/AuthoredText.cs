using System.Text;
using System.Text.Encodings.Web;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OncoLearn.Web.Markdown;

/// <summary>
/// One line of authored text as HTML: emphasis, strong emphasis, sub- and superscript. Everything else, raw HTML above all, is text and is encoded:
/// the parsers for it are not even there.
/// </summary>
public static class AuthoredText
{
    static readonly MarkdownPipeline Pipeline = Build();

    public static string ToHtml(string text, HtmlEncoder encoder)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var (at, paragraph) in Markdig.Markdown.Parse(text, Pipeline).Descendants<ParagraphBlock>().Index())
        {
            if (at > 0) html.Append(' ');
            Write(html, paragraph.Inline, encoder);
        }
        return html.ToString();
    }

    /// <summary>The same line without its markup, for elements and attributes that hold none. Not encoded.</summary>
    public static string ToPlain(string text) => string.Join(' ', Markdig.Markdown.Parse(text, Pipeline)
        .Descendants<ParagraphBlock>()
        .Select(paragraph => string.Concat(paragraph.Inline!.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            LineBreakInline => " ",
            _ => "",
        }))));

    static void Write(StringBuilder html, ContainerInline? inlines, HtmlEncoder encoder)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    html.Append(encoder.Encode(literal.Content.ToString()));
                    break;
                case EmphasisInline emphasis:
                    var tag = TagOf(emphasis);
                    html.Append('<').Append(tag).Append('>');
                    Write(html, emphasis, encoder);
                    html.Append("</").Append(tag).Append('>');
                    break;
                case LineBreakInline:
                    html.Append(' ');
                    break;
                default:
                    throw new InvalidOperationException($"{inline.GetType().Name} has no parser here.");
            }
        }
    }

    static string TagOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('^', _) => "sup",
        ('~', _) => "sub",
        (_, 1) => "em",
        _ => "strong",
    };

    static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript);
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        builder.InlineParsers.RemoveAll(parser => parser is not (EmphasisInlineParser or EscapeInlineParser or LineBreakInlineParser));
        return builder.Build();
    }
}
