namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>A line of the source, or a part of one, without the space around it.</summary>
/// <param name="Number">1-based, of the line in the source.</param>
/// <param name="Start">Of its first character in the source.</param>
/// <param name="Text">Not empty.</param>
/// <param name="Indent">Cells of space before it.</param>
/// <param name="HasSpaceAfter">Something other than its end stands behind it.</param>
/// <param name="FollowsBlank">An empty line stands before it.</param>
/// <param name="FollowsBreak">A new page begins with it: after a form feed, or after a single space at the start of a line that has no other indent.</param>
/// <param name="FollowsFeed">It was a form feed.</param>
/// <param name="PrintedWidth">Of the whole line, where this is a part of one.</param>
sealed record SourceLine(int Number, int Start, string Text, int Indent, bool HasSpaceAfter, bool FollowsBlank, bool FollowsBreak, bool FollowsFeed = false, int? PrintedWidth = null)
{
    public int End => Start + Text.Length;

    /// <summary>In cells of a fixed pitch, of the line as it was printed.</summary>
    public int Width { get; } = PrintedWidth ?? Cells.Of(Text);

    public bool EndsSentence { get; } = SentenceEnd.Closes(Text);

    /// <summary>A part of it without the space around; null where nothing else is there.</summary>
    public SourceLine? Part(int from, int to)
    {
        while (from < to && SourceLines.IsSpace(Text[from])) from++;
        while (to > from && SourceLines.IsSpace(Text[to - 1])) to--;
        if (from == to) return null;
        var opens = from == 0;
        return new SourceLine(Number, Start + from, Text[from..to], opens ? Indent : 0, HasSpaceAfter && to == Text.Length, opens && FollowsBlank, opens && FollowsBreak, opens && FollowsFeed, Width);
    }
}
