namespace OncoLearn.Core.Reviews.Documents;

/// <summary>Gathers the blocks of a document, and stops at the limit of characters.</summary>
public sealed class BlockList
{
    readonly List<SourceBlock> _blocks = [];
    int _left = SourceDocument.MostCharacters;

    /// <summary>There was more text than a document may hold; what came after is not here.</summary>
    public bool IsOver => _left < 0;

    /// <summary>Empty text makes no block.</summary>
    public void Heading(int level, string? label, string text)
    {
        if (text.Length > 0) Add(new SourceBlock.Heading(Math.Clamp(level, 1, 9), label, text), text.Length);
    }

    public void Paragraph(string text)
    {
        if (text.Length > 0) Add(new SourceBlock.Paragraph(text), text.Length);
    }

    public void ListItem(int depth, string? label, string text)
    {
        if (text.Length > 0) Add(new SourceBlock.ListItem(depth, label, text), text.Length);
    }

    public void Caption(string text)
    {
        if (text.Length > 0) Add(new SourceBlock.Caption(text), text.Length);
    }

    public void Reference(string? label, string text)
    {
        if (text.Length > 0) Add(new SourceBlock.Reference(label, text), text.Length);
    }

    public void Footnote(string? label, string text)
    {
        if (text.Length > 0) Add(new SourceBlock.Footnote(label, text), text.Length);
    }

    /// <summary>Rows without text in any cell are left out.</summary>
    public void Table(IEnumerable<IReadOnlyList<string>> rows)
    {
        var kept = rows.Where(row => row.Any(cell => cell.Length > 0)).ToList();
        if (kept.Count > 0) Add(new SourceBlock.Table(kept), kept.Sum(row => row.Sum(cell => cell.Length + 1)));
    }

    /// <summary>With the document's title, if it stands among the headings, taken from them, and the entries of the references told apart.</summary>
    public SourceDocument.Blocks ToDocument(SourceKind kind, SourceMetadata metadata)
    {
        var (title, blocks) = DocumentTitle.Split(metadata.Title, _blocks);
        return new SourceDocument.Blocks(kind, ReferenceList.Mark(blocks), metadata with { Title = title });
    }

    void Add(SourceBlock block, int characters)
    {
        if (IsOver) return;
        _left -= characters + 1;
        if (!IsOver) _blocks.Add(block);
    }
}
