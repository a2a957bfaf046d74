using System.Globalization;
using OncoLearn.App.Documents.Markup;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Jats;

/// <summary>The entries of the lists of references, with the number by which each is cited: its label, or its place where the labels are no numbers.</summary>
sealed class JatsReferences
{
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public JatsReferences(MarkupElement article)
    {
        var entries = article.Outermost("ref").ToList();
        var labels = entries.Select(entry => ReferenceList.NumberOf(entry.Child("label")?.Value)).ToList();
        var areNumbered = entries.Count > 0 && labels.TrueForAll(label => label is not null);
        foreach (var (at, entry) in entries.Index())
        {
            var number = areNumbered ? int.Parse(labels[at]!, CultureInfo.InvariantCulture) : at + 1;
            Number(entry, number);
        }
    }

    /// <summary>An entry may hold several works, cited by ids of their own.</summary>
    void Number(MarkupElement element, int number)
    {
        if (element.Attribute("id") is { } id) _numbers.TryAdd(id, number);
        foreach (var child in element.Elements) Number(child, number);
    }

    /// <param name="ids">As an attribute of type IDREFS.</param>
    public IReadOnlyList<int> NumbersOf(string? ids) =>
        [.. (ids ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(_numbers.ContainsKey).Select(id => _numbers[id]).Distinct()];

    /// <summary>On one line. Works that are kept as fields are put together as journals print them.</summary>
    public string TextOf(MarkupElement entry)
    {
        var works = entry.Elements.Where(element => element.Name is not "label").Select(element => element.Name == "citation-alternatives" ? element.Elements.FirstOrDefault() ?? element : element);
        return string.Join("; ", works.Select(WorkOf).Where(text => text.Length > 0));
    }

    string WorkOf(MarkupElement work)
    {
        if (work.Name is not ("element-citation" or "nlm-citation")) return JatsInline.TextOf(work, this);
        var authors = string.Join(", ", work.Elements.Where(element => element.Name is "person-group" or "name" or "collab" or "string-name").SelectMany(NamesOf));
        var pages = string.Join('-', Fields(work, "fpage", "lpage"));
        var where = string.Join(": ", new[] { string.Join(' ', Fields(work, "volume", "issue")), pages.Length > 0 ? pages : string.Concat(Fields(work, "elocation-id")) }.Where(text => text.Length > 0));
        var parts = new[] { authors, string.Concat(Fields(work, "article-title", "chapter-title").Take(1)), string.Concat(Fields(work, "source")), string.Concat(Fields(work, "year").Take(1)), where, string.Concat(Fields(work, "pub-id").Take(1)) };
        return string.Join(". ", parts.Where(part => part.Length > 0).Select(part => part.TrimEnd('.'))) is { Length: > 0 } text ? text : JatsInline.TextOf(work, this);
    }

    IEnumerable<string> Fields(MarkupElement work, params string[] names) =>
        names.SelectMany(name => work.Elements.Where(element => element.Name == name)).Select(element => JatsInline.TextOf(element, this)).Where(text => text.Length > 0);

    IEnumerable<string> NamesOf(MarkupElement group)
    {
        if (group.Name != "person-group") return [JatsMetadata.NameOf(group, this, familyFirst: true)];
        return group.Elements.Where(element => element.Name is "name" or "string-name" or "collab" or "etal")
            .Select(element => element.Name == "etal" ? "et al" : JatsMetadata.NameOf(element, this, familyFirst: true));
    }
}
