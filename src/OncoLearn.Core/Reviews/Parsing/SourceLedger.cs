namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Keeps account of where each character of the source went.</summary>
sealed class SourceLedger(string source)
{
    public const string Blank = "space";
    public const string Hyphen = "hyphen of a broken word";

    readonly SourcePlace?[] _places = new SourcePlace?[source.Length];

    /// <summary>What of a line was kept.</summary>
    public void Keep(JoinedText text, SourcePlace place)
    {
        foreach (var origin in text.Origins)
            if (origin >= 0) _places[origin] = place;
    }

    public void Keep(int start, int end, SourcePlace place) => _places.AsSpan(start, end - start).Fill(place);

    public void Keep(SourceLine line, SourcePlace place) => Keep(line.Start, line.End, place);

    public IReadOnlyList<SourceSpan> ToSpans()
    {
        var spans = new List<SourceSpan>();
        for (var start = 0; start < source.Length;)
        {
            var (place, reason) = At(start);
            var end = start + 1;
            while (end < source.Length && At(end) == (place, reason)) end++;
            spans.Add(new SourceSpan(start, end, place, reason));
            start = end;
        }
        return spans;
    }

    (SourcePlace Place, string? Reason) At(int at) =>
        _places[at] is { } place ? (place, null) : (SourcePlace.Dropped, SourceLines.IsSpace(source[at]) || char.IsWhiteSpace(source[at]) ? Blank : Hyphen);
}
