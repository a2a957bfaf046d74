using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Where a line is parted because a key or an explanation begins inside it.</summary>
static class LinePieces
{
    public static IEnumerable<(int From, int To)> Of(string text)
    {
        var from = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd().Length;
        foreach (Match match in LineShapes.InnerLabel().Matches(text))
        {
            if (match.Index <= from) continue;
            if (LineShapes.LiteralFrom().Match(text) is { Success: true } literal && literal.Index < match.Index) break;
            yield return (from, match.Index);
            from = match.Index + match.Length;
        }
        yield return (from, end);
    }
}
