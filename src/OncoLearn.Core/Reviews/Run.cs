namespace OncoLearn.Core.Reviews;

public enum Emphasis
{
    None,
    Light,
    Strong,
}

/// <summary>A piece of a paragraph.</summary>
public abstract record Run;

/// <summary>Text as it is read: without Markdown marks.</summary>
public sealed record TextRun(string Text, Emphasis Emphasis) : Run;

/// <summary>The review's own reference numbers at this place. The space before them is not text.</summary>
/// <param name="Citations">At least one; those that follow each other directly stand together.</param>
public sealed record CitationRun(IReadOnlyList<Citation> Citations) : Run;
