using System.Text;
using System.Text.Encodings.Web;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OncoLearn.Web.Markdown;

/// <summary>
/// One line of authored text as HTML: emphasis, strong emphasis, sub- and superscript, images that were uploaded here, and symbols that do not break over lines. Everything else, raw HTML above
/// all, is text and is encoded: the parsers for it are not even there.
/// </summary>
public static class AuthoredText
{
    static readonly InlineParserList Parsers = new([new EscapeInlineParser(), new AuthoredImageParser(), Emphasis()]);

    public static string ToHtml(string text, HtmlEncoder encoder)
    {
        var html = new StringBuilder(text.Length + 16);
        Write(html, Parse(text), encoder);
        return html.ToString();
    }

    /// <summary>The same line without its markup, for elements and attributes that hold none. Not encoded.</summary>
    public static string ToPlain(string text) => Plain(text, image => image.Alt);

    /// <summary>As <see cref="ToPlain"/>, and without what its images show.</summary>
    public static string ToWords(string text) => Plain(text, _ => "");

    static string Plain(string text, Func<AuthoredImageInline, string> wordsOf) => string.Concat(Parse(text).Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        AuthoredImageInline image => wordsOf(image),
        _ => "",
    }));

    /// <summary>Blocks are not looked for: a paragraph's parser would take headings and link definitions out of the text.</summary>
    static ContainerInline Parse(string text)
    {
        var line = new ParagraphBlock { Lines = new StringLineGroup(string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))) };
        new InlineProcessor(new MarkdownDocument(), Parsers, preciseSourcelocation: false, context: null).ProcessInlineLeaf(line);
        return line.Inline!;
    }

    static void Write(StringBuilder html, ContainerInline? inlines, HtmlEncoder encoder)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    html.Append(Symbols.ToHtml(literal.Content.ToString(), encoder));
                    break;
                case AuthoredImageInline image:
                    html.Append("<img class=\"authored-image\" src=\"").Append(encoder.Encode(image.Address)).Append("\" alt=\"").Append(encoder.Encode(image.Alt))
                        .Append("\" loading=\"lazy\" decoding=\"async\">");
                    break;
                case EmphasisInline emphasis:
                    var tag = TagOf(emphasis);
                    html.Append('<').Append(tag).Append('>');
                    Write(html, emphasis, encoder);
                    html.Append("</").Append(tag).Append('>');
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

    static EmphasisInlineParser Emphasis()
    {
        var parser = new EmphasisInlineParser();
        parser.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 1, enableWithinWord: true));
        parser.EmphasisDescriptors.Add(new EmphasisDescriptor('^', 1, 1, enableWithinWord: true));
        return parser;
    }
}
