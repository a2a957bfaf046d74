using System.Collections.Frozen;
using OncoLearn.App.Documents.Markup;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Jats;

/// <summary>The text of an element, with its links into the references.</summary>
static class JatsInline
{
    /// <summary>What is no text: sources of formulas in TeX, pictures, identifiers.</summary>
    static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(["tex-math", "graphic", "inline-graphic", "media", "object-id", "alt-text", "long-desc", "fn", "annotation", "processing-meta", "attrib-id"], StringComparer.Ordinal);

    /// <summary>What stands on its own, although the standard lets it stand inside paragraphs.</summary>
    public static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["fig", "fig-group", "table-wrap", "table-wrap-group", "list", "def-list", "disp-quote", "boxed-text", "disp-formula", "disp-formula-group", "supplementary-material", "statement", "verse-group", "preformat", "code", "fn-group"], StringComparer.Ordinal);

    public static string TextOf(MarkupElement? element, JatsReferences references)
    {
        if (element is null) return "";
        var text = new InlineText();
        foreach (var node in element.Nodes) Add(node, references, text);
        return text.ToString();
    }

    public static void Add(MarkupNode node, JatsReferences references, InlineText text, bool isRaised = false)
    {
        if (node is MarkupText written)
        {
            if (isRaised) text.Superscript(written.Text);
            else text.Text(written.Text);
        }
        if (node is not MarkupElement element) return;
        var name = element.Name;
        if (name == "xref" && element.Attribute("ref-type") == "bibr") text.Link(references.NumbersOf(element.Attribute("rid")), element.Value);
        else if (name is "break" or "p" or "title" or "label" or "td" or "th" or "sec" || Blocks.Contains(name)) Spaced(element, references, text);
        else if (!Silent.Contains(name)) AddAll(element, references, text, isRaised || name == "sup");
    }

    static void AddAll(MarkupElement element, JatsReferences references, InlineText text, bool isRaised)
    {
        foreach (var child in element.Nodes) Add(child, references, text, isRaised);
    }

    static void Spaced(MarkupElement element, JatsReferences references, InlineText text)
    {
        text.Text(" ");
        AddAll(element, references, text, isRaised: false);
        text.Text(" ");
    }
}
