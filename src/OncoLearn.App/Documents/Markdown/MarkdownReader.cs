using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using OncoLearn.App.Documents.Html;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Markdown;

/// <summary>Markdown by the syntax tree of Markdig. What only looks like Markdown, or would take it long, stays a plain text.</summary>
static class MarkdownReader
{
    /// <summary>In characters, without an empty line between: Markdig looks for the end of a link as far as that.</summary>
    const int LongestBlock = 100_000;

    /// <summary>Beginnings of links in one text.</summary>
    const int MostLinks = 5_000;

    /// <summary>Lines in one text that name the address of a link or underline a heading: Markdig takes time by their square.</summary>
    const int MostSpecial = 2_000;

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseEmphasisExtras().Build();

    /// <returns>Null where it is better read as plain text.</returns>
    public static SourceDocument? Read(string text)
    {
        if (IsTooMuch(text)) return null;
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // So Markdig says that quotes, lists or emphasis go too deep into one another.
            return null;
        }
        var blocks = new BlockList();
        AddAll(document, blocks, depth: -1);
        return blocks.ToDocumentWithin(SourceKind.Markdown, document.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } fields ? FrontMatter.Read(fields.Lines.ToString()) : SourceMetadata.None);
    }

    static bool IsTooMuch(string text)
    {
        var (links, special, length) = (0, 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            length = line.IsWhiteSpace() ? 0 : length + line.Length;
            links += line.Count("](");
            if (line.Contains("]:", StringComparison.Ordinal) || (line.Length > 0 && line.Trim() is { Length: > 0 } trimmed && !trimmed.ContainsAnyExcept('=', '-'))) special++;
            if (length > LongestBlock || links > MostLinks || special > MostSpecial) return true;
        }
        return false;
    }

    static void AddAll(ContainerBlock holder, BlockList blocks, int depth)
    {
        foreach (var block in holder)
        {
            if (blocks.IsOver) return;
            Add(block, blocks, depth);
        }
    }

    static void Add(Block block, BlockList blocks, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Heading(heading.Level, null, MarkdownInline.TextOf(heading.Inline));
                break;
            case ParagraphBlock paragraph:
                blocks.Paragraph(MarkdownInline.TextOf(paragraph.Inline));
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>()) AddItem(item, list.IsOrdered ? $"{item.Order}{list.OrderedDelimiter}" : null, blocks, depth + 1);
                break;
            case Table table:
                blocks.Table(table.OfType<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.OfType<TableCell>().Select(TextOf)]));
                break;
            case FootnoteGroup notes:
                // Reviews in Markdown cite by footnotes.
                foreach (var note in notes.OfType<Footnote>()) blocks.Reference(MarkdownInline.NumberOf(note).ToString(CultureInfo.InvariantCulture), TextOf(note));
                break;
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                break;
            case HtmlBlock html:
                HtmlReader.AddTo(blocks, html.Lines.ToString());
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.Lines.Take(code.Lines.Count)) blocks.Paragraph(line.ToString().Trim());
                break;
            case ContainerBlock container:
                AddAll(container, blocks, depth);
                break;
        }
    }

    static void AddItem(ListItemBlock item, string? label, BlockList blocks, int depth)
    {
        foreach (var (at, block) in item.Index())
        {
            if (at == 0 && block is ParagraphBlock first) blocks.ListItem(depth, label, MarkdownInline.TextOf(first.Inline));
            else Add(block, blocks, depth);
        }
    }

    static string TextOf(ContainerBlock holder) => string.Join(' ', holder.Descendants<LeafBlock>().Select(leaf => MarkdownInline.TextOf(leaf.Inline)).Where(text => text.Length > 0));
}
