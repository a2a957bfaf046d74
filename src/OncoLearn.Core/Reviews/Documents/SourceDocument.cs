using System.Text;

namespace OncoLearn.Core.Reviews.Documents;

/// <summary>What a reader found in a file, alike for every format.</summary>
public abstract record SourceDocument(SourceKind Kind, SourceMetadata Metadata)
{
    /// <summary>In UTF-16 units, of a document's text.</summary>
    public const int MostCharacters = 2_000_000;

    /// <summary>As one plain text, with the place of each block in it.</summary>
    public abstract SourceText ToText();

    /// <summary>A text whose format says nothing of its structure.</summary>
    /// <param name="Text">Lines end in <c>\n</c>. The form feed at which a page of a PDF ends is kept; other control characters are gone.</param>
    public sealed record Lines(SourceKind Kind, string Text) : SourceDocument(Kind, SourceMetadata.None)
    {
        public override SourceText ToText() => new(Text, []);
    }

    /// <param name="Content">In the order of the document.</param>
    public sealed record Blocks(SourceKind Kind, IReadOnlyList<SourceBlock> Content, SourceMetadata Metadata) : SourceDocument(Kind, Metadata)
    {
        public override SourceText ToText()
        {
            var text = new StringBuilder();
            var places = new List<SourceTextBlock>(Content.Count);
            foreach (var block in Content)
            {
                if (text.Length > 0) text.Append("\n\n");
                var start = text.Length;
                text.Append(block.ToText());
                places.Add(new SourceTextBlock(start, text.Length, block));
            }
            return new SourceText(text.ToString(), places);
        }
    }
}

/// <param name="Blocks">In order; empty where the format has none. Between two of them stands an empty line.</param>
public sealed record SourceText(string Text, IReadOnlyList<SourceTextBlock> Blocks);

/// <param name="Start">0-based, in UTF-16 units.</param>
/// <param name="End">Behind the last one.</param>
public sealed record SourceTextBlock(int Start, int End, SourceBlock Block);
