using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Html.Parser.Tokens;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Html;

/// <summary>Makes blocks of the chosen part of a page: whatever begins or ends a block in HTML ends the text before it.</summary>
sealed class HtmlBlocks(BlockList blocks, Func<HtmlPlace, bool> isChosen) : IHtmlSink
{
    const int DeepestList = 20;

    static readonly FrozenSet<string> Breaking = FrozenSet.ToFrozenSet(
        ["p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "pre", "figure", "figcaption", "ul", "ol", "dl", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "form", "fieldset", "details", "summary", "address", "center", "body", "html"],
        StringComparer.Ordinal);

    readonly Stack<(bool IsOrdered, int Next)> _lists = [];
    readonly HtmlTable _table = new();
    InlineText _text = new();
    int _heading;
    int _raised;
    int _pre;
    bool _isCaption;
    bool _isItem;
    bool _hasBreak;
    string? _label;

    public bool IsFull => blocks.IsOver;

    public void Text(string text, HtmlPlace place)
    {
        if (!isChosen(place)) return;
        if (_pre > 0)
        {
            foreach (var (at, line) in text.Split('\n').Index())
            {
                if (at > 0) Flush();
                _text.Text(line);
            }
            return;
        }
        if (_raised > 0) _text.Superscript(text);
        else _text.Text(text);
        _hasBreak &= string.IsNullOrWhiteSpace(text);
    }

    public void Open(string name, HtmlTagToken tag, HtmlPlace place)
    {
        if (!isChosen(place)) return;
        if (name == "br") Break();
        else if (name == "sup") _raised++;
        if (!Breaking.Contains(name)) return;
        Flush();
        _hasBreak = false;
        if (_table.Open(name)) return;
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _heading = name[1] - '0';
                break;
            case "figcaption" or "caption":
                _isCaption = true;
                break;
            case "pre":
                _pre++;
                break;
            case "ul" or "ol" when _lists.Count < DeepestList:
                _lists.Push((name == "ol", Number(tag, "start") ?? 1));
                break;
            case "li":
                OpenItem(tag);
                break;
        }
    }

    public void Close(string name, HtmlPlace place)
    {
        if (!isChosen(place)) return;
        if (name == "sup") _raised = Math.Max(0, _raised - 1);
        if (!Breaking.Contains(name)) return;
        Flush();
        // What is left open inside a block ends with it.
        _raised = 0;
        if (_table.Close(name) is { } rows) blocks.Table(rows);
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _heading = 0;
                break;
            case "figcaption" or "caption":
                _isCaption = false;
                break;
            case "pre":
                _pre = Math.Max(0, _pre - 1);
                break;
            case "ul" or "ol":
                _lists.TryPop(out _);
                (_label, _isItem) = (null, false);
                break;
            case "li":
                (_label, _isItem) = (null, false);
                break;
        }
    }

    public void End()
    {
        Flush();
        if (_table.End() is { } rows) blocks.Table(rows);
    }

    void OpenItem(HtmlTagToken tag)
    {
        _isItem = true;
        if (!_lists.TryPop(out var list)) return;
        var number = Number(tag, "value") ?? list.Next;
        _label = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : null;
        _lists.Push((list.IsOrdered, number == int.MaxValue ? number : number + 1));
    }

    /// <summary>One ends a line; two of them end a paragraph.</summary>
    void Break()
    {
        if (_hasBreak && !_table.IsInside) Flush();
        else _text.Text("\n");
        _hasBreak = true;
    }

    void Flush()
    {
        if (_text.ToString() is { Length: > 0 } text) Add(text);
        _text = new InlineText();
    }

    void Add(string text)
    {
        if (_isCaption) blocks.Caption(text);
        else if (_table.IsInside) _table.Add(text);
        else if (_heading > 0) blocks.Heading(_heading, null, text);
        else if (_isItem)
        {
            blocks.ListItem(Math.Max(0, _lists.Count - 1), _label, text);
            // What follows in the item goes on in paragraphs.
            (_label, _isItem) = (null, false);
        }
        else blocks.Paragraph(text);
    }

    static int? Number(HtmlTagToken tag, string name) => int.TryParse(tag.GetAttribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
