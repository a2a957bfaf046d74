using System.Collections.Frozen;
using System.Xml;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Markup;

/// <summary>
/// Builds a tree of XML within limits of depth, elements and text. The framework's own trees keep every name that they ever saw for as long as the program
/// runs, which a file of many names would fill.
/// </summary>
static class MarkupTree
{
    /// <summary>In characters. Identifiers and the like are text of the file and none of the document.</summary>
    const int MostText = SourceDocument.MostCharacters * 2;

    static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
        ["id", "rid", "lang", "href", "ref-type", "list-type", "abstract-type", "contrib-type", "name-style", "license-type"], StringComparer.Ordinal);

    /// <exception cref="DocumentRefusedException">A limit is passed.</exception>
    /// <exception cref="XmlException">Not well-formed.</exception>
    public static MarkupElement Read(string xml)
    {
        using var source = new PacedReader(xml);
        using var reader = XmlReader.Create(source, XmlGuard.Settings(DtdProcessing.Ignore));
        var open = new Stack<MarkupElement>();
        var (elements, text) = (0, 0);
        MarkupElement? root = null;
        for (; reader.Read(); source.Rest())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    XmlGuard.Check(reader, ++elements);
                    var element = new MarkupElement(reader.LocalName, AttributesOf(reader));
                    if (open.TryPeek(out var holder)) holder.Add(element);
                    root ??= element;
                    if (!reader.IsEmptyElement) open.Push(element);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.Count > 0:
                    var written = reader.NodeType == XmlNodeType.Whitespace ? " " : reader.Value;
                    if ((text += written.Length) > MostText) throw new DocumentRefusedException(new ReadOutcome.TooLarge(SizeLimit.Characters));
                    open.Peek().Add(new MarkupText(reader.NodeType == XmlNodeType.Whitespace && reader.Value.Contains('\n', StringComparison.Ordinal) ? "\n" : written));
                    break;
            }
        }
        return root ?? throw new XmlException();
    }

    static (string Name, string Value)[] AttributesOf(XmlReader reader)
    {
        if (!reader.HasAttributes) return [];
        var found = new List<(string Name, string Value)>();
        while (reader.MoveToNextAttribute())
            if (Attributes.Contains(reader.LocalName)) found.Add((reader.LocalName, reader.Value));
        reader.MoveToElement();
        return [.. found];
    }

    /// <summary>Stops at a tag that is longer than any article's: the framework takes time by the square of its attributes.</summary>
    sealed class PacedReader(string xml) : StringReader(xml)
    {
        int _since;

        public void Rest() => _since = 0;

        public override int Read(char[] buffer, int index, int count)
        {
            var read = base.Read(buffer, index, count);
            return (_since += read) > XmlGuard.LongestToken ? throw XmlGuard.TooMuch() : read;
        }
    }
}
