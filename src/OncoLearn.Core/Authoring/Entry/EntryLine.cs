namespace OncoLearn.Core.Authoring.Entry;

/// <summary>A line of a text that holds questions, as a file or a paste has it.</summary>
/// <param name="Number">From 1, as the author counts them.</param>
/// <param name="Text">Markdown of one line, as questions are written in.</param>
public sealed record EntryLine(int Number, string Text)
{
    /// <summary>Where it is set in bold; null for nowhere.</summary>
    public IReadOnlyList<EntrySpan>? Bold { get; init; }

    /// <summary>Whether something stands in the line that a text cannot hold: a picture, a drawing, a formula.</summary>
    public bool HasPicture { get; init; }

    /// <summary>The lines of a plain text.</summary>
    public static IReadOnlyList<EntryLine> Of(string text) =>
        [.. text.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n').Select((line, at) => new EntryLine(at + 1, line))];

    /// <summary>Whether all letters and digits from one place to another are bold; false where there are none.</summary>
    internal bool IsBold(int from, int to)
    {
        if (Bold is null) return false;
        var letters = Enumerable.Range(from, Math.Max(0, to - from)).Where(at => char.IsLetterOrDigit(Text[at])).ToList();
        return letters.Count > 0 && letters.TrueForAll(at => Bold.Any(span => span.Holds(at)));
    }
}

/// <summary>A run of characters of a line.</summary>
public sealed record EntrySpan(int Start, int Length)
{
    internal bool Holds(int at) => at >= Start && at < Start + Length;
}
