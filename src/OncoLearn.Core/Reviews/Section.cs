namespace OncoLearn.Core.Reviews;

/// <summary>One numbered section of a review, retold in one language.</summary>
/// <param name="Number">The review's own, such as <c>8</c> or <c>2.1</c>.</param>
/// <param name="Line">1-based, in the file.</param>
public sealed record Section(string Number, string Title, IReadOnlyList<Paragraph> Paragraphs, int Line)
{
    /// <summary>1 for <c>8</c>, 2 for <c>2.1</c>.</summary>
    public int Level => 1 + Number.Count(c => c == '.');

    /// <summary>The section's headings and paragraphs as Markdown, each on one line: how the file wraps its lines makes no difference.</summary>
    public string Body => string.Join("\n\n", Paragraphs.SelectMany(paragraph =>
        paragraph.Heading is { } heading ? new[] { $"### {heading}", paragraph.Markdown } : [paragraph.Markdown]));
}
