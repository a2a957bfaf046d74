using OncoLearn.App.Documents.Markup;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Jats;

/// <summary>What the front of an article declares.</summary>
sealed class JatsMetadata(MarkupElement article, JatsReferences references)
{
    /// <summary>Abstracts that are no summary of the whole.</summary>
    static readonly string[] Others = ["graphical", "teaser", "toc", "web-summary", "editor", "key-points", "highlights", "plain-language-summary"];

    public SourceMetadata Read()
    {
        var front = article.Child("front", "article-meta") ?? article.Child("front-stub");
        var language = article.Attribute("lang");
        if (front is null) return new SourceMetadata { Language = language };
        return new SourceMetadata
        {
            Title = JatsInline.TextOf(front.Child("title-group", "article-title"), references) is { Length: > 0 } title ? title : null,
            Language = language,
            Abstracts = [.. front.Elements.Where(IsAbstract).Select(element => new SourceAbstract(element.Attribute("lang") ?? (element.Name == "abstract" ? language : null), ParagraphsOf(element))).Where(summary => summary.Text.Length > 0)],
            Keywords = [.. front.Elements.Where(element => element.Name == "kwd-group").SelectMany(group => group.Elements).Where(element => element.Name == "kwd").Select(TextOf).Where(text => text.Length > 0)],
            Licence = LicenceOf(front.Child("permissions")),
            Authors = [.. front.Elements.Where(element => element.Name == "contrib-group").SelectMany(group => group.Elements).Where(IsAuthor).Select(AuthorOf).Where(name => name.Length > 0)],
        };
    }

    /// <summary>A name's parts in the order of its language, or as it is printed.</summary>
    public static string NameOf(MarkupElement name, JatsReferences references, bool familyFirst = false)
    {
        if (name.Name != "name") return JatsInline.TextOf(name, references);
        var (family, given) = (JatsInline.TextOf(name.Child("surname"), references), JatsInline.TextOf(name.Child("given-names"), references));
        if (name.Attribute("name-style") == "eastern") return $"{family}{given}".Trim();
        return (familyFirst ? $"{family} {given}" : $"{given} {family}").Trim();
    }

    static bool IsAbstract(MarkupElement element) => element.Name is "abstract" or "trans-abstract" && !Others.Contains(element.Attribute("abstract-type") ?? "", StringComparer.Ordinal);

    static bool IsAuthor(MarkupElement element) => element.Name == "contrib" && (element.Attribute("contrib-type") ?? "author") == "author";

    string AuthorOf(MarkupElement author) =>
        (author.Child("name") ?? author.Child("string-name") ?? author.Child("collab") ?? author.Child("name-alternatives")?.Elements.FirstOrDefault()) is { } name ? NameOf(name, references) : "";

    /// <summary>Titles of parts stand before their first paragraph.</summary>
    string ParagraphsOf(MarkupElement summary)
    {
        var lines = new List<string>();
        foreach (var part in summary.Elements.Where(element => element.Name is "sec" or "p"))
        {
            if (part.Name == "p") lines.Add(TextOf(part));
            else if (ParagraphsOf(part) is { Length: > 0 } text) lines.Add(part.Child("title") is { } title && TextOf(title) is { Length: > 0 } heading ? $"{heading.TrimEnd(':', '：', '.')}: {text}" : text);
        }
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>The address where there is one: it names the licence with its version.</summary>
    string? LicenceOf(MarkupElement? permissions)
    {
        if (permissions?.Child("license") is not { } licence) return null;
        var address = licence.Attribute("href") ?? licence.Outermost("license_ref").FirstOrDefault()?.Value
            ?? licence.Outermost("ext-link").Select(link => link.Attribute("href")).FirstOrDefault(href => href is not null);
        if (!string.IsNullOrWhiteSpace(address)) return address.Trim();
        return JatsInline.TextOf(licence, references) is { Length: > 0 } text ? text : licence.Attribute("license-type");
    }

    string TextOf(MarkupElement element) => JatsInline.TextOf(element, references);
}
