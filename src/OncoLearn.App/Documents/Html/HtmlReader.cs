using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Html;

/// <summary>
/// The main article of a page. It is read as a stream of tags, not as a tree: a tree can be made to grow out of all proportion to its source, and to nest
/// deeper than any walk may go.
/// </summary>
static class HtmlReader
{
    /// <summary>Of the whole page's text; an article with less is a teaser, not the text.</summary>
    const double LeastShare = 0.3;

    /// <exception cref="DocumentRefusedException">It has far more markup than an article.</exception>
    public static SourceDocument Read(string html)
    {
        var lengths = new HtmlLengths();
        HtmlWalk.Over(html, lengths);
        var metadata = lengths.Metadata;
        var blocks = new BlockList();
        HtmlWalk.Over(html, new HtmlBlocks(blocks, lengths.Chosen(LeastShare)));
        return blocks.ToDocumentWithin(SourceKind.Html, metadata);
    }

    /// <summary>Adds a piece of markup that stands in another text.</summary>
    public static void AddTo(BlockList blocks, string html) => HtmlWalk.Over(html, new HtmlBlocks(blocks, _ => true));
}
