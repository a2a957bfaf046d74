namespace OncoLearn.Core.Reviews.Documents;

/// <summary>Tells the heading that names a whole document from those of its sections.</summary>
static class DocumentTitle
{
    /// <summary>
    /// The title is no block: it is the declared one, or the first heading where no other is as high. The highest of the other headings get level 1.
    /// </summary>
    public static (string? Title, IReadOnlyList<SourceBlock> Blocks) Split(string? declared, IReadOnlyList<SourceBlock> blocks)
    {
        var headings = blocks.OfType<SourceBlock.Heading>().ToList();
        if (headings.Count == 0) return (declared, blocks);
        var first = headings[0];
        var isAlone = headings.Count > 1 && headings.Skip(1).All(heading => heading.Level > first.Level);
        var isTitle = declared is null ? isAlone && first.Label is null && !ReferenceList.IsTitle(first.Text) : IsSame(declared, first.Text);
        var rest = isTitle ? headings.Skip(1).ToList() : headings;
        var highest = rest.Count == 0 ? 1 : rest.Min(heading => heading.Level);
        return (
            declared ?? (isTitle ? first.Text : null),
            [.. blocks.Where(block => !isTitle || !ReferenceEquals(block, first)).Select(block => block is SourceBlock.Heading heading ? heading with { Level = heading.Level - highest + 1 } : block)]);
    }

    static bool IsSame(string one, string other) => string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
