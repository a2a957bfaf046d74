using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>A section as the edits left it.</summary>
/// <param name="Id">Stays the same whatever is done to it or to others: its place among the parsed sections (<c>4</c>), or that of its first paragraph where it was split off (<c>4@3</c>).</param>
/// <param name="PrintedNumber">As printed; null where it has none, or was split off.</param>
/// <param name="Title">On one line; empty for text that stands under no heading.</param>
/// <param name="Level">1 for a main section.</param>
/// <param name="Paragraphs">In the order of the text.</param>
/// <param name="IsDropped">It makes no lesson.</param>
/// <param name="Edits">What made it what it is, in order, with what was done to the sections that were merged into it.</param>
public sealed record PlannedSection(
    string Id,
    string? PrintedNumber,
    string Title,
    int Level,
    IReadOnlyList<PlannedParagraph> Paragraphs,
    bool IsDropped,
    IReadOnlyList<SectionEdit> Edits)
{
    /// <summary>Without it, a section is but a heading.</summary>
    public bool HasText => Paragraphs.Any(paragraph => paragraph.HasText);
}

/// <param name="Place">Where it stands in what was parsed.</param>
/// <param name="Heading">The title of the section that was merged here and begins with it; null where none does.</param>
public sealed record PlannedParagraph(ParagraphPlace Place, string? Heading, ParsedParagraph Parsed)
{
    public bool HasText => !string.IsNullOrWhiteSpace(Parsed.Text);
}
