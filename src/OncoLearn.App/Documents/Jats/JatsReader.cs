using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using OncoLearn.App.Documents.Markup;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Jats;

/// <summary>
/// Articles in JATS (ANSI/NISO Z39.96), the format of PubMed Central, in whatever version and namespace, also inside an answer of its services. The document
/// type is tolerated and never read; entities that HTML knows are put in, others refused.
/// </summary>
static partial class JatsReader
{
    /// <exception cref="DocumentRefusedException">It is not well-formed, too deep, or no article.</exception>
    public static SourceDocument Read(string xml)
    {
        var article = ArticleOf(Load(xml));
        var references = new JatsReferences(article);
        var metadata = new JatsMetadata(article, references).Read();
        var blocks = new BlockList();
        var body = new JatsBody(references, blocks);
        foreach (var part in article.Elements.Where(element => element.Name is "body" or "back" or "floats-group")) body.Add(part);
        return blocks.ToDocumentWithin(SourceKind.Jats, metadata);
    }

    static MarkupElement Load(string xml)
    {
        var text = DeclaresEntities(xml) ? xml : Entity().Replace(xml, Known);
        try
        {
            return MarkupTree.Read(text);
        }
        catch (XmlException)
        {
            throw new DocumentRefusedException(new ReadOutcome.Broken(DeclaresEntities(xml) ? Damage.Entities : Damage.Markup));
        }
    }

    static bool DeclaresEntities(string xml) => xml.Contains("<!ENTITY", StringComparison.Ordinal);

    /// <summary>The document type of JATS declares those of HTML.</summary>
    static string Known(Match entity)
    {
        if (entity.Value is "&lt;" or "&gt;" or "&amp;" or "&quot;" or "&apos;") return entity.Value;
        var decoded = WebUtility.HtmlDecode(entity.Value);
        return decoded.Length > 0 && decoded[0] is '<' or '&' ? entity.Value : decoded;
    }

    static MarkupElement ArticleOf(MarkupElement root) =>
        (IsArticle(root) ? root : root.Outermost("article").FirstOrDefault(IsArticle)) ?? throw new DocumentRefusedException(new ReadOutcome.NotSupported(ForeignKind.Xml));

    static bool IsArticle(MarkupElement element) => element.Name == "article" && element.Elements.Any(child => child.Name is "front" or "body" or "back");

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]{1,30};", RegexOptions.None, 5000)]
    private static partial Regex Entity();
}
