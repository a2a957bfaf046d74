using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace OncoLearn.App.Documents.Html;

/// <summary>Goes over the tokens of a page, leaves out what nobody reads, and knows in which part of the page each stands.</summary>
sealed class HtmlWalk(IHtmlSink sink, bool isXml)
{
    const int MostTags = 3_000_000;

    static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(
        ["script", "style", "title", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video", "select", "button", "textarea", "dialog", "nav", "menu", "noembed", "noframes", "datalist", "map"], StringComparer.Ordinal);

    /// <summary>Elements that may be hidden and have an end tag. That of a paragraph may be left out: then the next block ends it.</summary>
    static readonly FrozenSet<string> Holders = FrozenSet.ToFrozenSet(
        ["div", "section", "span", "aside", "ul", "ol", "table", "form", "header", "footer", "figure", "details", "h1", "h2", "h3", "h4", "h5", "h6", "p"], StringComparer.Ordinal);

    static readonly FrozenSet<string> ForeignRoles = FrozenSet.ToFrozenSet(["navigation", "search", "banner", "contentinfo", "complementary", "menu", "menubar", "dialog", "alert", "toolbar"], StringComparer.Ordinal);


    static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.Ordinal);

    string? _left;
    int _leftDepth;
    int _tags;
    int _articles;
    int _articleDepth;
    int _mainDepth;
    int _asideDepth;

    public static void Over(string html, IHtmlSink sink) => new HtmlWalk(sink, html.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<?xml", StringComparison.Ordinal)).Run(html);

    HtmlPlace Place => new(_tags, _articleDepth > 0 ? _articles - 1 : -1, _mainDepth > 0, _asideDepth > 0);

    void Run(string html)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, IsAcceptingCharacterData = true };
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile && !sink.IsFull; token = tokens.Get())
        {
            if (token.Type == HtmlTokenType.Character)
            {
                if (_left is null) sink.Text(token.Data, Place);
                continue;
            }
            if (token is not HtmlTagToken tag || token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) continue;
            if (++_tags > MostTags) throw new DocumentRefusedException(new ReadOutcome.TooLarge(SizeLimit.Elements));
            var name = tag.Name;
            if (tag.Type == HtmlTokenType.EndTag)
            {
                Close(name);
                continue;
            }
            // Which of them hold no markup is the tree builder's to say (HTML Standard, 13.2.6).
            tokens.State = IsClosed(tag) ? HtmlParseMode.PCData : StateBehind(name);
            Open(name, tag);
        }
        sink.End();
    }

    static HtmlParseMode StateBehind(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>A slash at the end of a tag closes it in XML; in HTML it means nothing where text follows that is no markup.</summary>
    bool IsClosed(HtmlTagToken tag) => tag.IsSelfClosing && (isXml || StateBehind(tag.Name) == HtmlParseMode.PCData);

    void Open(string name, HtmlTagToken tag)
    {
        if (_left == "p" && name != "span" && Holders.Contains(name)) _left = null;
        if (_left is not null)
        {
            if (name == _left && !IsClosed(tag)) _leftDepth++;
            return;
        }
        var isVoid = Void.Contains(name);
        if (!isVoid && !IsClosed(tag) && (Silent.Contains(name) || (Holders.Contains(name) && IsHidden(tag))))
        {
            (_left, _leftDepth) = (name, 1);
            return;
        }
        if (name == "article" && _articleDepth++ == 0) _articles++;
        if (name == "main") _mainDepth++;
        if (IsAside(name)) _asideDepth++;
        sink.Open(name, tag, Place);
    }

    void Close(string name)
    {
        if (_left is not null)
        {
            if (name == _left && --_leftDepth == 0) _left = null;
            return;
        }
        sink.Close(name, Place);
        if (name == "article" && _articleDepth > 0) _articleDepth--;
        if (name == "main" && _mainDepth > 0) _mainDepth--;
        if (IsAside(name) && _asideDepth > 0) _asideDepth--;
    }

    /// <summary>An article's own head has its title, and its foot its references.</summary>
    bool IsAside(string name) => name == "aside" || (name is "header" or "footer" && _articleDepth == 0);

    static bool IsHidden(HtmlTagToken tag)
    {
        if (tag.Attributes.Count == 0) return false;
        if (tag.Attributes.Exists(attribute => attribute.Name == "hidden") || tag.GetAttribute("aria-hidden") == "true") return true;
        if (tag.GetAttribute("role") is { Length: > 0 } role && ForeignRoles.Contains(role)) return true;
        return tag.GetAttribute("style") is { Length: > 0 and < 1000 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
