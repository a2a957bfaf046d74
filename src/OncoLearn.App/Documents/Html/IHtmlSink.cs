using AngleSharp.Html.Parser.Tokens;

namespace OncoLearn.App.Documents.Html;

/// <summary>Takes the tags and texts of a page in their order.</summary>
interface IHtmlSink
{
    void Open(string name, HtmlTagToken tag, HtmlPlace place);

    void Close(string name, HtmlPlace place);

    /// <summary>Text that a reader sees.</summary>
    void Text(string text, HtmlPlace place);

    void End();

    /// <summary>Nothing more is wanted.</summary>
    bool IsFull { get; }
}
