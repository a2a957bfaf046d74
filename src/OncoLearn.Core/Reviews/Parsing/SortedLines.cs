namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>The lines of a source, each in its place; nothing is put together yet.</summary>
sealed class SortedLines
{
    /// <param name="heading">Null for text under no heading.</param>
    public sealed class Section(HeadingLine? heading)
    {
        public HeadingLine? Heading { get; } = heading;

        public List<SourceLine> Lines { get; } = [];
    }

    /// <param name="Lines">One, or more where the title was broken.</param>
    /// <param name="Number">As printed, without a final dot; null for none.</param>
    public sealed record HeadingLine(List<SourceLine> Lines, string? Number, string Title, int Level);

    /// <summary>Before the first abstract or section.</summary>
    public List<SourceLine> Front { get; } = [];

    /// <summary>Each with the lines of its own.</summary>
    public List<List<SourceLine>> Abstracts { get; } = [];

    public List<List<SourceLine>> Keywords { get; } = [];

    public List<Section> Sections { get; } = [];

    public List<SourceLine> References { get; } = [];

    /// <summary>Lines that follow each other and are of one kind are one piece.</summary>
    public List<(string Kind, List<SourceLine> Lines)> Furniture { get; } = [];

    /// <summary>Headings such as that of an abstract: accounted for, but not text.</summary>
    public List<(SourceLine Line, SourcePlace Place)> Heads { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    public void AddFurniture(string kind, SourceLine line, bool joins = true)
    {
        if (joins && Furniture.Count > 0 && Furniture[^1].Kind == kind && line.Number - Furniture[^1].Lines[^1].Number <= 2) Furniture[^1].Lines.Add(line);
        else Furniture.Add((kind, [line]));
    }
}
