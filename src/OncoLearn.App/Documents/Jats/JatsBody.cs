using System.Globalization;
using OncoLearn.App.Documents.Markup;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Jats;

/// <summary>The blocks of body and back. The walk goes as deep as the markup, which <see cref="Markup.XmlGuard"/> has measured.</summary>
sealed class JatsBody(JatsReferences references, BlockList blocks)
{
    public void Add(MarkupElement part) => AddAll(part, level: 1, depth: 0);

    void AddAll(MarkupElement holder, int level, int depth)
    {
        foreach (var element in holder.Elements) Add(element, level, depth);
    }

    void Add(MarkupElement element, int level, int depth)
    {
        if (blocks.IsOver) return;
        switch (element.Name)
        {
            case "title" or "label" or "caption" or "sec-meta" or "object-id":
                // With the element that they are the title of.
                break;
            case "p" or "preformat" or "code" or "verse-group":
                Split(element, blocks.Paragraph, level, depth);
                break;
            case "list":
                AddList(element, level, depth);
                break;
            case "def-item":
                blocks.ListItem(depth, null, string.Join(": ", new[] { TextOf(element.Child("term")), TextOf(element.Child("def")) }.Where(text => text.Length > 0)));
                break;
            case "fig" or "table-wrap" or "supplementary-material":
                AddFloat(element);
                break;
            case "disp-formula":
                blocks.Paragraph(TextOf(element));
                break;
            case "ref-list":
                blocks.Heading(level, null, TextOf(element.Child("title")));
                AddAll(element, level, depth);
                break;
            case "ref":
                blocks.Reference(ReferenceList.NumberOf(element.Child("label")?.Value), references.TextOf(element));
                break;
            case "ack" when element.Child("title") is null:
                // Else the thanks would go on in the last section.
                blocks.Heading(level, null, "Acknowledgements");
                AddAll(element, level, depth);
                break;
            case "fn":
                blocks.Footnote(LabelOf(element), string.Join(' ', element.Elements.Where(child => child.Name != "label").Select(TextOf)).Trim());
                break;
            case "table":
                AddTable(element);
                break;
            default:
                AddTitled(element, level, depth);
                break;
        }
    }

    /// <summary>A section, an appendix, acknowledgements, a box: what may have a title or a caption and holds blocks.</summary>
    void AddTitled(MarkupElement element, int level, int depth)
    {
        var title = TextOf(element.Child("title"));
        blocks.Heading(level, LabelOf(element), title);
        AddCaption(element);
        AddAll(element, title.Length > 0 ? level + 1 : level, depth);
    }

    /// <summary>A paragraph, parted at the blocks that it holds; what follows one goes on as a paragraph of its own.</summary>
    void Split(MarkupElement paragraph, Action<string> first, int level, int depth)
    {
        var (text, add) = (new InlineText(), first);
        var notes = new List<MarkupElement>();
        foreach (var node in paragraph.Nodes)
        {
            if (node is MarkupElement block && JatsInline.Blocks.Contains(block.Name))
            {
                Flush();
                Add(block, level, depth);
            }
            else
            {
                JatsInline.Add(node, references, text);
                if (node is MarkupElement holder) notes.AddRange(holder.Name == "fn" ? [holder] : holder.Outermost("fn"));
            }
        }
        Flush();
        foreach (var note in notes) Add(note, level, depth);

        void Flush()
        {
            if (text.ToString() is { Length: > 0 } whole)
            {
                add(whole);
                add = blocks.Paragraph;
            }
            text = new InlineText();
        }
    }

    void AddList(MarkupElement list, int level, int depth)
    {
        blocks.Paragraph(TextOf(list.Child("title")));
        var isOrdered = list.Attribute("list-type") == "order";
        foreach (var (at, item) in list.Elements.Where(element => element.Name == "list-item").Index())
        {
            var label = LabelOf(item) ?? (isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}.") : null);
            var isFirst = true;
            foreach (var child in item.Elements.Where(element => element.Name is not ("label" or "title")))
            {
                if (isFirst && child.Name == "p") Split(child, text => blocks.ListItem(depth, label, text), level, depth + 1);
                else Add(child, level, depth + 1);
                isFirst = false;
            }
        }
    }

    /// <summary>A figure or table: its caption, then its rows.</summary>
    void AddFloat(MarkupElement element)
    {
        if (element.Child("caption") is null) blocks.Caption(LabelOf(element) ?? "");
        AddCaption(element);
        foreach (var table in element.Outermost("table")) AddTable(table);
        foreach (var foot in element.Elements.Where(child => child.Name == "table-wrap-foot"))
        {
            blocks.Footnote(null, TextOf(foot));
            foreach (var note in foot.Outermost("fn")) Add(note, level: 1, depth: 0);
        }
    }

    /// <summary>With the label before it. Groups of figures and boxes have one, too.</summary>
    void AddCaption(MarkupElement element)
    {
        if (TextOf(element.Child("caption")) is { Length: > 0 } caption) blocks.Caption(LabelOf(element) is { } label ? $"{label} {caption}" : caption);
    }

    /// <summary>Tables inside cells are text of their cells.</summary>
    void AddTable(MarkupElement table) =>
        blocks.Table(table.Outermost("tr").Select(row => (IReadOnlyList<string>)[.. row.Elements.Where(cell => cell.Name is "td" or "th").Select(TextOf)]));

    string? LabelOf(MarkupElement element) => TextOf(element.Child("label")) is { Length: > 0 } label ? label : null;

    string TextOf(MarkupElement? element) => JatsInline.TextOf(element, references);
}
