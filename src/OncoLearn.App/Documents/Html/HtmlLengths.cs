using AngleSharp.Html.Parser.Tokens;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Html;

/// <summary>The first look at a page: what it declares, and how much text stands in which part of it.</summary>
sealed class HtmlLengths : IHtmlSink
{
    /// <summary>A page has one or a few; one with more is a list of teasers.</summary>
    const int MostArticles = 200;

    /// <summary>In characters, of one declared value.</summary>
    const int MostValue = 2000;

    const int MostValues = 200;

    readonly Dictionary<int, long> _articles = [];
    readonly List<string> _authors = [];
    readonly List<string> _keywords = [];
    readonly Dictionary<int, int> _articleStarts = [];
    readonly List<HtmlPlace> _titles = [];
    int _mainStart = int.MaxValue;
    long _main;
    long _all;
    string? _title;
    string? _sharedTitle;
    string? _language;
    string? _licence;

    public bool IsFull => false;

    /// <summary>Only what the page declares for machines: its element <c>title</c> has the site's name in it, and its headings say it better.</summary>
    public SourceMetadata Metadata => new() { Title = _title ?? _sharedTitle, Language = _language, Authors = _authors, Keywords = _keywords, Licence = _licence };

    /// <summary>The article, or the main part, or everything but the page's head and foot.</summary>
    public Func<HtmlPlace, bool> Chosen(double share)
    {
        var (article, length) = _articles.Count == 0 ? (-1, 0L) : _articles.MaxBy(pair => pair.Value) is var longest ? (longest.Key, longest.Value) : default;
        if (length >= _all * share && length > 0) return With(place => place.Article == article && !place.IsAside, _articleStarts.GetValueOrDefault(article));
        if (_main >= _all * share && _main > 0) return With(place => place is { IsMain: true, IsAside: false }, _mainStart);
        return place => !place.IsAside;
    }

    /// <summary>The title of an article may stand before it, with its authors and abstract: then they are chosen with it.</summary>
    Func<HtmlPlace, bool> With(Func<HtmlPlace, bool> chosen, int start)
    {
        if (_titles.Exists(title => chosen(title)) || _titles.FindIndex(title => title.At < start) is not (var first and >= 0)) return chosen;
        var from = _titles[first].At;
        return place => chosen(place) || (place.At >= from && place.At < start);
    }

    public void Text(string text, HtmlPlace place)
    {
        if (place.IsAside) return;
        _all += text.Length;
        if (place.IsMain) _main += text.Length;
        if (place.Article is >= 0 and < MostArticles) _articles[place.Article] = _articles.GetValueOrDefault(place.Article) + text.Length;
    }

    public void Open(string name, HtmlTagToken tag, HtmlPlace place)
    {
        if (name == "h1" && _titles.Count < MostValues) _titles.Add(place);
        if (place.IsMain) _mainStart = Math.Min(_mainStart, place.At);
        if (place.Article is >= 0 and < MostArticles) _articleStarts.TryAdd(place.Article, place.At);
        if (name == "html") _language ??= Value(tag, "lang") ?? Value(tag, "xml:lang");
        else if (name is "link" or "a" && (Value(tag, "rel") ?? "").Split(' ').Contains("license", StringComparer.OrdinalIgnoreCase)) _licence ??= Value(tag, "href");
        else if (name == "meta" && (Value(tag, "name") ?? Value(tag, "property")) is { } key && Value(tag, "content") is { } content) Meta(key.ToUpperInvariant(), content);
    }

    public void Close(string name, HtmlPlace place)
    {
    }

    public void End()
    {
    }

    /// <summary>The names that Google Scholar and Dublin Core read.</summary>
    void Meta(string key, string content)
    {
        switch (key)
        {
            case "CITATION_TITLE" or "DC.TITLE":
                _title ??= content;
                break;
            case "OG:TITLE":
                _sharedTitle ??= content;
                break;
            case "CITATION_AUTHOR" or "DC.CREATOR" when _authors.Count < MostValues:
                if (!_authors.Contains(content, StringComparer.Ordinal)) _authors.Add(content);
                break;
            case "CITATION_KEYWORDS" or "KEYWORDS" or "DC.SUBJECT":
                foreach (var word in Keywords.Split(content))
                    if (_keywords.Count < MostValues && !_keywords.Contains(word, StringComparer.Ordinal)) _keywords.Add(word);
                break;
            case "DC.RIGHTS" or "CITATION_LICENSE":
                _licence ??= content;
                break;
            case "CITATION_LANGUAGE" or "DC.LANGUAGE":
                _language ??= content;
                break;
        }
    }

    static string? Value(HtmlTagToken tag, string name) => tag.GetAttribute(name) is { Length: > 0 and <= MostValue } value && Collapsed(value) is { Length: > 0 } text ? text : null;

    static string Collapsed(string value)
    {
        var text = new InlineText();
        text.Text(value);
        return text.ToString();
    }
}
