namespace OncoLearn.Core.Reviews;

/// <summary>One paragraph of a retold section.</summary>
/// <param name="Number">From 1 through the section; headings are not counted.</param>
/// <param name="Heading">The heading directly above it; null where it goes on under the one before.</param>
/// <param name="Markdown">As written, on one line.</param>
/// <param name="Runs">What it consists of, in order.</param>
/// <param name="Line">1-based, in the file.</param>
public sealed record Paragraph(int Number, string? Heading, string Markdown, IReadOnlyList<Run> Runs, int Line);
